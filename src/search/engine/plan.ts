import { openForm } from '../../arabic/candidates.ts';
import { closed, term } from '../../arabic/term.ts';
import { liveStem, type Attest } from './live-stem.ts';
import type { Query } from './query.ts';

/** A word of a query and the term under which the index holds it. `open` terms are heads of words: محك finds محكمة. */
export type Term = { word: string; stem: string; open: boolean };
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
  const stem = await liveStem(word, attest);
  return stem === undefined ? undefined : { word, stem, open: false };
}

/** Take a word as the head of longer ones. */
export function openTerm(word: string): Term {
  return { word, stem: openForm(word), open: true };
}

/** Write terms as Pagefind's search text, for all forms of the words. */
export function searchText(terms: readonly Term[]): string {
  return terms.map(({ stem, open }) => (open ? stem : closed(stem))).join(' ');
}

/** Write terms as Pagefind's search text, for the very forms that were typed. */
export function formText(terms: readonly Term[]): string {
  return terms.map(({ word, stem, open }) => (open ? stem : term(word, stem))).join(' ');
}

/**
 * Write a phrase as Pagefind's search text. It also indexes the parts of a token as one word, which is what we ask for.
 */
export function phraseText(phrase: Phrase): string {
  return `"${phrase.map((token) => token.map(({ stem }) => closed(stem)).join('')).join(' ')}"`;
}
