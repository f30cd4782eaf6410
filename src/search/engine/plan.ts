import { openForm, relatives } from '../../arabic/candidates.ts';
import { splitName } from '../../arabic/normalize.ts';
import { closed, term } from '../../arabic/term.ts';
import { liveReading, type Attest, type Live } from './live-reading.ts';
import type { Query } from './query.ts';

/** A word of a query and how the index holds it. `open` terms are heads of words: محك finds محكمة. */
export type Term = Live & { word: string; open: boolean };
/** Terms for each item of a phrase, in order. */
export type Phrase = Term[][];
export type Plan = { terms: Term[]; phrases: Phrase[]; missing: string[] };

/** Find the index's term for each word of a query. Words that no article has, in any form, are `missing`. */
export async function planQuery(query: Query, attest: Attest): Promise<Plan> {
  const find = (word: string) => findTerm(word, attest);
  const terms = await Promise.all(query.words.map(find));
  const phrases = await Promise.all(
    query.phrases.map((phrase) => Promise.all(phrase.map((token) => Promise.all(token.map(find))))),
  );
  const asked = [...query.words, ...query.phrases.flat(2)];
  const found = [...terms, ...phrases.flat(2)];
  const missing = asked.filter((_, i) => found[i] === undefined);
  return {
    terms: terms.filter((term) => term !== undefined),
    phrases: phrases.filter((phrase): phrase is Phrase => phrase.flat().every((term) => term !== undefined)),
    missing: [...new Set(missing)],
  };
}

async function findTerm(word: string, attest: Attest): Promise<Term | undefined> {
  const live = await liveReading(word, attest);
  return live && { word, stem: live.stem, form: live.form, open: false };
}

/** Take a word as the head of longer ones. */
export function openTerm(word: string): Term {
  return { word, stem: openForm(word), form: '', open: true };
}

/**
 * Give the term of the word that another comes from, or that comes from it, if the index holds it: تعاوني and تعاون are
 * two words, and who asks for one may be glad of the other.
 */
export async function relativeOf({ word, stem, open }: Term, attest: Attest): Promise<Term | undefined> {
  for (const other of open ? [] : relatives(stem)) {
    if ((await attest(closed(other))) > 0) return { word, stem: other, form: '', open };
  }
  return undefined;
}

/** Write terms as Pagefind's search text, for all forms of the words. */
export function searchText(terms: readonly Term[]): string {
  return terms.map(({ stem, open }) => (open ? stem : closed(stem))).join(' ');
}

/** Write terms as Pagefind's search text, for the very forms that were typed. */
export function formText(terms: readonly Term[]): string {
  return terms.map((each) => (each.open ? each.stem : term(each))).join(' ');
}

/**
 * Write a phrase as Pagefind's search texts: with each word for itself, and with those in one that may be written as one
 * (عبدالله, كوفيد-19). Pagefind also indexes the parts of a token as one word, which is what we ask for.
 */
export function phraseTexts(phrase: Phrase): string[] {
  const all = phrase.flat();
  const apart = all.map((each) => [each]);
  const joined = all.reduce<Phrase>((tokens, each) => {
    const [last, more] = tokens.at(-1) ?? [];
    return last && !more && isOne(last.word, each.word) ? tokens.with(-1, [last, each]) : [...tokens, [each]];
  }, []);
  return [...new Set([phrase, apart, joined].map(phraseText))];
}

function isOne(first: string, second: string): boolean {
  return splitName(first + second).length > 1 || (/^\d+$/.test(second) && /\p{L}/u.test(first));
}

// Pagefind finds a word of one part with any sign, and one of several parts only with those that it has.
function phraseText(phrase: Phrase): string {
  const written = (token: Term[]) => token.map((each) => (token.length > 1 ? term(each) : closed(each.stem))).join('');
  return `"${phrase.map(written).join(' ')}"`;
}
