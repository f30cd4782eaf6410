import { article, derived, imperfects, prefixes, rootEndings, suffixes, type Affix } from './affixes.ts';
import { isWhole, regular } from './irregular.ts';
import { foldedKey } from './normalize.ts';

/**
 * One reading of a word: `weight` and `prior` as in `Affix`. Each word has one `plain` reading, without its article
 * only: what the word is when nothing proves another. `form` is the word without its particles: بالموقعة has the stem
 * موقع and the form موقعه.
 */
export type Reading = { stem: string; form: string; weight: number; prior: number; plain: boolean };

/** Prior of a cut that leaves a word of our tables. */
const proven = 1.5;

/** `form` stands where an ending was cut too: what was there before. */
type Cut = { rest: string; form?: string; weight: number; prior: number; plain?: true };

/**
 * List the stems that a normalised word may have, least stripped first.
 *
 * No rule tells the ب of بنك from that of بكتاب, so both readings are given; the index decides (`chooseReadings`).
 */
export function candidates(word: string): string[] {
  return readings(word).map(({ stem }) => stem);
}

/** List the readings of a normalised word, least stripped first, each stem once. */
export function readings(word: string): Reading[] {
  if (!/[ء-ي]/.test(word)) return [{ stem: word, form: word, weight: 1, prior: 0, plain: true }];
  const found = new Map<string, Reading>();
  for (const { rest, form = rest, weight, prior, plain = false } of cuts(word)) {
    const stem = toStem(rest);
    const same = found.get(stem) ?? { form, weight, prior, plain };
    found.set(stem, {
      stem,
      form: same.form,
      weight: Math.max(same.weight, weight),
      prior: Math.max(same.prior, prior),
      plain: same.plain || plain,
    });
  }
  return [...found.values()];
}

/** Give the reading of a word that holds where nothing proves another: of its readings, or of some of them. */
export function plainOf(list: readonly Reading[]): Reading {
  return (list.find((reading) => reading.plain) ?? list[0]) as Reading;
}

/** Give the best-attested reading, the first of equals; `count` says how often a stem occurs. */
export function likeliest(list: readonly Reading[], count: (stem: string) => number): Reading {
  const usual = plainOf(list);
  const own = count(usual.stem);
  const scoreOf = (reading: Reading) => (reading === usual ? own : reading.weight * count(reading.stem) + reading.prior * own);
  return list.reduce((best, reading) => (scoreOf(reading) > scoreOf(best) ? reading : best), usual);
}

/** Give the stem of a word from which nothing is left to choose: موقعة → موقع, سوريا and سورية → سوري, وزراء → وزير. */
export function toStem(word: string): string {
  let stem = foldedKey(regular(word) ?? word);
  while (stem.length > 3 && /[ها]$/.test(stem)) stem = stem.slice(0, -1);
  return stem;
}

function cuts(word: string): Cut[] {
  if (isKnown(word)) return [plainCut(word)];
  const letters = articleOf(word, 2);
  return letters === '' ? bareCuts(word) : definiteCuts(word, letters);
}

function plainCut(rest: string): Cut {
  return { rest, weight: 1, prior: 0, plain: true };
}

function isKnown(word: string): boolean {
  return regular(word) !== undefined || isWhole(word);
}

/**
 * Cut the article off. Its letters may belong to the word (التزام, والدة; the second ل of للجنة): those readings stand
 * first with no weight of their own, so that they win only where another word proves them (الالتزام, الوالدة, لجنة).
 */
function definiteCuts(word: string, letters: string): Cut[] {
  const rest = word.slice(letters.length);
  const kept = letters.endsWith('ال') ? `ال${rest}` : `ل${rest}`;
  if (isKnown(kept) && !isKnown(rest)) return [plainCut(kept)];
  const doubtful = rest.length < 3 ? 1 : 0.5;
  const unstripped = [word, kept].map((whole) => ({ rest: whole, weight: doubtful, prior: 0 }));
  const inner = isKnown(rest) ? [] : endings(rest, 1, 0);
  const lam = letters.endsWith('لل') ? [{ rest: kept, weight: 4, prior: 0 }, ...endings(kept, 4, -2)] : [];
  return [...unstripped, ...lam, plainCut(rest), ...inner];
}

function bareCuts(word: string): Cut[] {
  const known = knownAfterParticle(word);
  if (known !== undefined) return [plainCut(known)];
  return [plainCut(word), ...endings(word, 1, 0), ...verbs(word, 1, 0), ...beginnings(word, 2)];
}

/** Find a word of our tables after و, ب, ل or two of them: ولبناء → بناء. Not after ك and ف: كمال is a name. */
function knownAfterParticle(word: string): string | undefined {
  const [, rest, further] = /^و?[بل]?(?<=[وبل])(.{3,})$/.exec(word) ? [word, word.slice(1), word.slice(2)] : [];
  if (rest !== undefined && isKnown(rest)) return rest;
  if (further !== undefined && further.length >= 3 && /^و[بل]/.test(word) && isKnown(further)) return further;
  return undefined;
}

/** Cut up to `depth` particles off the head, and endings after each. */
function beginnings(word: string, depth: number, weight = 1, prior = 0): Cut[] {
  if (depth === 0) return [];
  return prefixes.filter((prefix) => startsWith(word, prefix)).flatMap((prefix) => {
    const rest = word.slice(prefix.letters.length);
    const cut = { rest, weight: Math.max(weight, prefix.weight), prior: prior + prefix.prior };
    if (isKnown(rest)) return [cut];
    return [
      cut,
      ...endings(rest, cut.weight, cut.prior),
      ...verbs(rest, cut.weight, cut.prior),
      ...beginnings(rest, depth - 1, cut.weight, cut.prior),
    ];
  });
}

function startsWith(word: string, { letters, least, before }: Affix): boolean {
  const rest = word.slice(letters.length);
  return word.startsWith(letters) && rest.length >= least && (before === '' || before.includes(rest.charAt(0)));
}

function endings(word: string, weight: number, prior: number): Cut[] {
  if (rootEndings.test(word)) return [];
  return suffixes
    .filter((suffix) => endsWith(word, suffix))
    .map((suffix) => {
      const rest = word.slice(0, -suffix.letters.length) + suffix.instead;
      return {
        rest,
        form: word,
        weight: Math.max(weight, suffix.weight),
        prior: prior + (isKnown(rest) ? proven : suffix.prior),
      };
    });
}

// صحفي is of no صحف, and the people of a country (لبناني) are no construct state of its name, as مسؤولي is of مسؤول.
function endsWith(word: string, { letters, least }: Affix): boolean {
  const length = word.length - letters.length;
  return length >= least && word.endsWith(letters) && !(letters === 'ي' && isKnown(word.slice(0, length)));
}

/** Take the imperfect back to the past, which also begins the verbal noun: يكتشف → اكتشف, يعلن → أعلن, يناقش → ناقش. */
function verbs(word: string, weight: number, prior: number): Cut[] {
  return imperfects.filter((prefix) => startsWith(word, prefix)).flatMap((prefix) => {
    const rest = word.slice(prefix.letters.length);
    const heads = derived.test(rest) ? ['ا'] : rest.length === 3 ? prefix.short : prefix.long;
    return heads.flatMap((head) => {
      const cut = { rest: head + rest, weight: Math.max(weight, prefix.weight), prior: prior + prefix.prior };
      return [cut, ...endings(cut.rest, cut.weight, cut.prior)].map((each) => ({ ...each, form: word }));
    });
  });
}

/** Letters that an unfinished word needs, if anything is to be said of it. */
const leastOpen = 3;

/** Give an unfinished word without its article, as the head of the stems that it may become: المحك → محك. */
export function openForm(word: string): string {
  return foldedKey(word.slice(articleOf(word, leastOpen).length));
}

/** Give the article of a word, with its particles; empty where it has none, or where fewer letters than `least` remain. */
function articleOf(word: string, least: number): string {
  const [letters = ''] = article.exec(word) ?? [];
  return word.length - letters.length < least ? '' : letters;
}
