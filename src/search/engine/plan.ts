import { openForm } from '../../arabic/candidates.ts';
import type { Attest } from './live-stem.ts';
import { liveStem } from './live-stem.ts';
import type { Query } from './query.ts';

const close = 'ـ';

/** A word of a query and the term under which the index holds it. `open` terms are heads of words: محك finds محكمة. */
export type Term = { word: string; stem: string; open: boolean };
/** Terms for each item of a phrase, in order. */
export type Phrase = Term[][];
export type Plan = { terms: Term[]; phrases: Phrase[]; missing: string[] };

/** Find the index's term for each word of a query. Words that no article has, in any form, are `missing`. */
export async function planQuery(query: Query, attest: Attest): Promise<Plan> {
  const found = await Promise.all(query.words.map((word) => findTerm(word, attest)));
  const phrases = await Promise.all(query.phrases.map((phrase) => Promise.all(phrase.map((token) =>
    Promise.all(token.map((word) => findTerm(word, attest)))))));
  const pairs = [...query.words.map((word, i) => [word, found[i]] as const),
    ...query.phrases.flatMap((phrase, p) => phrase.flatMap((token, t) =>
      token.map((word, w) => [word, phrases[p]?.[t]?.[w]] as const)))];
  const missing = pairs.filter(([, term]) => term === undefined).map(([word]) => word);
  return {
    terms: found.filter((term) => term !== undefined),
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

/** Write terms as Pagefind's search text. */
export function searchText(terms: readonly Term[]): string {
  return terms.map(({ stem, open }) => (open ? stem : stem + close)).join(' ');
}

/** Write a phrase as Pagefind's search text. It also indexes the parts of a token as one word, which is what we ask for. */
export function phraseText(phrase: Phrase): string {
  return `"${phrase.map((token) => token.map(({ stem }) => stem + close).join('')).join(' ')}"`;
}
