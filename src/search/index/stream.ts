import { words } from '../../arabic/normalize.ts';

/** Stands for a token without words, so that the positions of stream and text agree. */
const blank = '·';

/**
 * Split a text exactly as Pagefind 1.6.0 does, both its indexer and its excerpts. U+200B is dropped, since it makes the
 * excerpts split elsewhere; U+0085 is a space to the indexer and must be one here.
 */
export function tokens(text: string): string[] {
  return text.replace(/\u200B/g, '').replace(/\u0085/g, ' ').split(/[^\S\uFEFF]+/).filter((token) => token !== '');
}

/** For each word of an index, how it is written there: its stem, closed and signed (`term`). */
export type Terms = ReadonlyMap<string, string>;

/**
 * Write a text as terms, one token for each token of the text. Where a token holds several words, `-` joins their
 * terms: Pagefind indexes the parts at one position. Words that `terms` does not hold are a defect: throws.
 */
export function stream(text: string, terms: Terms): string {
  return tokens(text).map((token) => {
    const written = words(token).map((word) => termOf(word, terms));
    return written.length === 0 ? blank : written.join('-');
  }).join(' ');
}

function termOf(word: string, terms: Terms): string {
  const term = terms.get(word);
  if (term === undefined) throw new Error(`No stem was chosen for "${word}".`);
  return term;
}
