import { article, imperfects, masculine, prefixes, rootEndings, suffixes, verbal, type Affix } from './affixes.ts';
import { isSingular, isWhole, regular } from './irregular.ts';
import { foldedKey } from './normalize.ts';
import { pasts } from './verbs.ts';

/**
 * One reading of a word: `weight` and `prior` as in `Affix`. Each word has one `plain` reading, without its article
 * only: what the word is when nothing proves another. `form` is the word without its particles: بالموقعة has the stem
 * موقع and the form موقعه.
 */
export type Reading = { stem: string; form: string; weight: number; prior: number; plain: boolean; verb: boolean };

/** Prior of a cut that leaves a word of our tables. */
const proven = 1.5;

/** `form` stands where an ending was cut too: what was there before. */
type Cut = { rest: string; form?: string; weight: number; prior: number; plain?: boolean; verb?: boolean };

/** Adjectives by their shape: their feminine is no word of its own, as مكتبة is beside مكتب. سوري, متحد, كبير. */
export const adjective = /^...+ي$|^م(?:[تن]|.ت|ست)...?$|^[^ام][^ا]ي[^ا]$|^(?:خاص|ضخم|صعب|مدير|طالب|نايب|لاعب|كاتب|شاعر|باحث|عامل)$/;

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
  if (!/[ء-ي]/.test(word)) return [{ stem: word, form: word, weight: 1, prior: 0, plain: true, verb: false }];
  const found = new Map<string, Reading>();
  const add = ({ rest, form = rest, weight, prior, plain = false, verb = false }: Cut, stem: string) => {
    const same = found.get(stem) ?? { form, weight, prior, plain, verb };
    found.set(stem, {
      stem,
      form: same.form.replace('ة', 'ه'),
      weight: Math.max(same.weight, weight),
      prior: Math.max(same.prior, prior),
      plain: same.plain || plain,
      verb: same.verb && verb,
    });
  };
  for (const cut of cuts(word)) {
    const stem = toStem(cut.rest);
    add(cut, stem);
    const masculine = stem.slice(0, -1);
    // A noun of our tables has no masculine (طريقة, عملية). Where the index joins the two, it says so by the form; unprinted, only an adjective reaches its masculine.
    if (/...ه$/.test(stem) && /[ةه]$/.test(cut.rest) && !isSingular(cut.rest) && !isSingular(stem)) add({ ...cut, plain: false, weight: adjective.test(masculine) ? 0.001 : 0, prior: 0 }, masculine);
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

/** Names that end in their own alef: no accusative of ناس or فيل. */
const names = /^(?:ناس|فيل|روم|حيف)ا$/;

/** Give the stem of a word from which nothing is left to choose: موقعة → موقع, سوريا and سورية → سوري, وزراء → وزير. */
export function toStem(word: string): string {
  let stem = spelling(foldedKey(regular(word) ?? word));
  while (/...ا$/.test(stem) && !names.test(stem)) stem = stem.slice(0, -1);
  return stem;
}

/** Short words to which a relation is sure; others have too many neighbours (سور and سوري). */
const related = /^(?:مصر|يمن|قطر|هند|صين|عرب|كرد|ترك|شمس|قمر|نفط|بحر|علم|حرب|ملك)$/;

/** List the stems of the words from which another comes, or that come from it: تعاون and تعاوني, حكومة and حكومي; not عمل and عملية. */
export function relatives(stem: string): string[] {
  const [root] = stem.split(/(?:يه|ي|ه)$/) as [string];
  // عربة, a cart, is not of عرب.
  if (!/[ء-ي]{4}/.test(root) && (!related.test(root) || stem === `${root}ه`)) return [];
  const relations = [`${root}ي`, `${root}يه`];
  return (relations.includes(stem) ? [root, `${root}ه`, ...relations] : relations).filter((other) => other !== stem && !(other.endsWith('يه') && regular(other) !== undefined));
}

// Hard g has two letters in Arabic, one for each half of the Arab world: غاليليو and جاليليو, الكونغو and الكونجو. So long
// as a word is long and has no prefix of a derived form, no two native words differ in them alone.
function spelling(word: string): string {
  return /^(?!ت|م[^وي]).{5,}(?<![هاي])/.test(word) ? word.replaceAll('ج', 'غ') : word;
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
  if (isKnown(rest)) return [plainCut(rest)];
  const unstripped = [word, kept].map((whole) => ({ rest: whole, weight: doubtful, prior: 0 }));
  const inner = endings(rest, 1, 0);
  const lam = letters.endsWith('لل') ? [{ rest: kept, weight: 4, prior: 0 }, ...endings(kept, 4, -2)] : [];
  return [...unstripped, ...lam, plainCut(rest), ...inner];
}

function bareCuts(word: string): Cut[] {
  const ends = endings(word, 1, 0);
  const own = [plainCut(word), ...ends];
  // لقبها is "her title", though ل before قبة ("dome") would look as good.
  if (ends.some(({ rest }) => isKnown(rest))) return own;
  const known = knownAfterParticle(word);
  if (known !== undefined) return [plainCut(known)];
  return [...own, ...verbs(word, 1, 0), ...beginnings(word, 2)];
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
      // A hamza that a pronoun has made change its seat: أطبائها, بناؤه.
      const rest = word.slice(0, -suffix.letters.length).replace(/(?<=..ا)[يو]$/, '') + suffix.instead;
      const own = priorOf(suffix, rest);
      const cut = { rest, form: word, weight: suffix.weight < 1 ? suffix.weight : Math.max(weight, suffix.weight), prior: prior + own };
      return verbal.test(suffix.letters) ? { ...cut, verb: true } : cut;
    });
}

function priorOf({ letters, prior, instead }: Affix, rest: string): number {
  if (letters.startsWith('ات') && instead === '') return masculine.test(rest) ? 1.4 : prior;
  // What ت leaves is a verb, and no word of our tables: قتلت has nothing to do with قتلى, nor نقابات with نقاب.
  return letters !== 'ت' && isKnown(rest) ? proven : prior;
}

// صحفي is of no صحف, and the people of a country (لبناني) are no construct state of its name, as مسؤولي is of مسؤول.
function endsWith(word: string, { letters, least }: Affix): boolean {
  const length = word.length - letters.length;
  const rest = word.slice(0, length);
  // A plural that is cut without proof is cut before a pronoun, too: تعهداتها as تعهدات.
  if (letters.startsWith('ه') && rest.endsWith('ات') && masculine.test(rest.slice(0, -2))) return false;
  // Where a feminine noun of our tables has that plural, no other has it: مفاوضات are of مفاوضة, not of مفاوض.
  if (letters === 'ات' && least === 4 && isKnown(`${rest}ة`)) return false;
  return length >= least && word.endsWith(letters) && !(letters === 'ي' && isWhole(rest)) && !(letters.startsWith('ن') && rest.endsWith('ا')) && !(letters === 'ت' && /[اوي]$/.test(rest));
}

/** Take the imperfect back to the past: يكتشف → اكتشف, يعلنون → أعلن. */
function verbs(word: string, weight: number, prior: number): Cut[] {
  if (word.endsWith('ة')) return [];
  return imperfects.filter((prefix) => startsWith(word, prefix)).flatMap((prefix) => {
    const cut = { rest: word.slice(prefix.letters.length), weight: Math.max(weight, prefix.weight), prior: prior + prefix.prior };
    return [cut, ...endings(cut.rest, cut.weight, cut.prior)].flatMap((each) =>
      pasts(each.rest).map((rest) => ({ ...each, rest, form: word, verb: true as const })));
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
