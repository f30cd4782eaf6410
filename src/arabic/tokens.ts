import { foldText } from './fold.ts';

/** A word or number of a text: `[start, end)` in UTF-16 units, as written and folded. */
export type Token = { start: number; end: number; text: string; folded: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640\u200c\u200d]*/gu;

/** Split a text into words and numbers, in order; marks, tatweel and joiners stay with their word. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    folded: foldText(match[0]),
  }));
}

/** Count the words of a text. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(WORD)) count += 1;
  return count;
}
