/** A line of a source without the space around it: `[start, end)` in UTF-16 units. `block` counts blank-line groups. */
export type Line = { start: number; end: number; text: string; block: number };

/** CR, LF, CRLF and the Unicode line ends (U+0085, U+2028, U+2029) alike. */
const LINE = /[^\r\n\u0085\u2028\u2029]+|\r\n|[\r\n\u0085\u2028\u2029]/g;

/** Split a source into its lines that are not blank. */
export function lines(source: string): Line[] {
  const found: Line[] = [];
  let block = 0;
  let blank = true;
  for (const { 0: piece, index } of source.matchAll(LINE)) {
    if (/^[\r\n\u0085\u2028\u2029]/.test(piece)) {
      if (blank) block += 1;
      blank = true;
      continue;
    }
    const start = index + blankBefore(piece);
    const end = index + piece.length - blankAfter(piece);
    if (start >= end) continue;
    blank = false;
    found.push({ start, end, text: source.slice(start, end), block });
  }
  return found;
}

/** White space of Unicode, which is not what `trim` takes for it: a byte-order mark is a character to account for. */
const BLANK = /\p{White_Space}/u;

/** Count the blank UTF-16 units that a text begins with. */
export function blankBefore(text: string): number {
  let at = 0;
  while (at < text.length && BLANK.test(text[at]!)) at += 1;
  return at;
}

/** Count the blank UTF-16 units that a text ends with. */
export function blankAfter(text: string): number {
  let at = text.length;
  while (at > 0 && BLANK.test(text[at - 1]!)) at -= 1;
  return text.length - at;
}

/** The number of the line, from 1, that an offset of a source lies in. */
export function lineNumber(source: string, offset: number): number {
  return (source.slice(0, offset).match(/\r\n|[\r\n\u0085\u2028\u2029]/g)?.length ?? 0) + 1;
}
