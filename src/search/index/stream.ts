import { words } from '../../arabic/normalize.ts';
import type { Stems } from './stems.ts';

/** Closes a stem, so that Pagefind does not take it for the head of a longer one: علم never finds علماني. */
const close = 'ـ';

/** Stands for a token without words, so that the positions of stream and text agree. */
const blank = '·';

/**
 * Split a text exactly as Pagefind 1.6.0 does, both its indexer and its excerpts. U+200B is dropped, since it makes the
 * excerpts split elsewhere; U+0085 is a space to the indexer and must be one here.
 */
export function tokens(text: string): string[] {
  return text.replace(/\u200B/g, '').replace(/\u0085/g, ' ').split(/[^\S\uFEFF]+/).filter((token) => token !== '');
}

/**
 * Write a text as stems, one token for each token of the text. Where a token holds several words, `-` joins their
 * stems: Pagefind indexes the parts at one position. Words that `stems` does not hold are a defect: throws.
 */
export function stream(text: string, stems: Stems): string {
  return tokens(text).map((token) => {
    const closed = words(token).map((word) => stemOf(word, stems) + close);
    return closed.length === 0 ? blank : closed.join('-');
  }).join(' ');
}

function stemOf(word: string, stems: Stems): string {
  const stem = stems.get(word);
  if (stem === undefined) throw new Error(`No stem was chosen for "${word}".`);
  return stem;
}
