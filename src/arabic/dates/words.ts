import { foldText } from '../fold.ts';

/** A run of letters or of digits, `[start, end)` in UTF-16 units. `digits` is its length where it is a number. */
export type Word = { start: number; end: number; folded: string; digits: number };
/** A text and its words. */
export type Line = { text: string; words: readonly Word[] };
/** What a stretch of words reads as, and the index of the first word after it. */
export type Read<T> = T & { next: number };

/** Letters and digits part even where nothing stands between them («27مايو2016»), and so do «هـ» and «الموافق». */
const WORD = /\p{Nd}+|[هم]\u0640?(?=الموافق)|(?!\u0640)\p{L}[\p{L}\p{M}\u200c\u200d]*/gu;
/** Words that typists glue to the one before: «أكتوبرالساعة». */
const GLUED = /^(.{2,12})(الساع[هة]|الموافق)$/u;
/** Most gaps are a space, in which nothing invisible can hide. */
const BEYOND_ASCII = /[^\0-\x7f]/;
/** No gap inside a date is longer. */
const LONGEST_GAP = 12;

/** Split a text into runs of letters and runs of digits. */
export function lineOf(text: string): Line {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const glued = word.length > 7 ? GLUED.exec(word) : null;
    if (!glued) words.push(wordOf(word, index));
    else words.push(wordOf(glued[1]!, index), wordOf(glued[2]!, index + glued[1]!.length));
  }
  return { text, words };
}

/** A word as it is compared; empty past the end. */
export function at({ words }: Line, index: number): string {
  return words[index]?.folded ?? '';
}

/** What stands between a word and the one before it, invisible characters apart; past either end, what nothing matches. */
export function gap({ text, words }: Line, index: number): string {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || word.start - before.end > LONGEST_GAP) return '\0';
  const between = text.slice(before.end, word.start);
  return BEYOND_ASCII.test(between) ? between.replace(/\p{Cf}/gu, '') : between;
}

/** Whether nothing but a little space stands before a word. */
export function follows(line: Line, index: number): boolean {
  return /^\s{0,4}$/.test(gap(line, index));
}

/** Whether space or the punctuation of datelines stands before a word: «الجمعة، 27», «2016 - 14:30», «(الجمعة)». */
export function near(line: Line, index: number): boolean {
  return /^[\s،,:;()[\]|/.\-–—ـ]{0,7}$/u.test(gap(line, index));
}

/** The number at a word, of at most `digits` digits and between two bounds. */
export function numberAt({ words }: Line, index: number, least: number, most: number, digits = 4): number | undefined {
  const word = words[index];
  if (!word || word.digits === 0 || word.digits > digits) return undefined;
  const value = Number(word.folded);
  return value >= least && value <= most ? value : undefined;
}

function wordOf(word: string, start: number): Word {
  const folded = foldText(word);
  return { start, end: start + word.length, folded, digits: /^\d/.test(folded) ? folded.length : 0 };
}
