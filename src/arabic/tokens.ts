import { foldText } from './fold.ts';

/** A word or number of a text: `[start, end)` in UTF-16 units, as written and folded. */
export type Token = { start: number; end: number; text: string; folded: string };

/** A word begins with a letter or digit; marks, tatweel and joiners stay with it. */
const OPENS = /[\p{L}\p{N}]/u;
const GOES_ON = /[\p{M}\u0640\u200c\u200d]/u;

/** What each UTF-16 unit that was met is to a word, by its code; halves of a pair are judged together. */
const kinds = new Uint8Array(0x1_0000);
const [OPENING, INNER, OUTSIDE, HALF] = [1, 2, 3, 4];

/** Split a text into words and numbers, in order; marks, tatweel and joiners stay with their word. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  eachWord(text, (start, end) => {
    const word = text.slice(start, end);
    found.push({ start, end, text: word, folded: foldText(word) });
  });
  return found;
}

/** Count the words of a text. */
export function countWords(text: string): number {
  let count = 0;
  eachWord(text, () => (count += 1));
  return count;
}

function eachWord(text: string, take: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const known = kinds[code] || learn(code);
    const kind = known === HALF ? kindOf(text.codePointAt(at)!) : known;
    if (start < 0 && kind === OPENING) {
      start = at;
    } else if (start >= 0 && kind === OUTSIDE) {
      take(start, at);
      start = -1;
    }
    if (known === HALF && text.codePointAt(at)! > 0xffff) at += 1;
  }
  if (start >= 0) take(start, text.length);
}

function learn(code: number): number {
  const kind = code >= 0xd800 && code <= 0xdfff ? HALF : kindOf(code);
  kinds[code] = kind;
  return kind;
}

function kindOf(point: number): number {
  const character = String.fromCodePoint(point);
  return OPENS.test(character) ? OPENING : GOES_ON.test(character) ? INNER : OUTSIDE;
}
