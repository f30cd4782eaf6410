import { foldText } from '../arabic/fold.ts';
import { countWords, tokens } from '../arabic/tokens.ts';

/** A sentence has ended: a full stop, question or exclamation mark, ellipsis or colon, perhaps inside quotes or brackets. */
const TERMINATED = /[.!?؟…:؛۔·][\s"'«»“”)\]]*$/u;

/** Whether a line ends as a sentence does. Headings, captions and menus mostly do not. */
export function isTerminated(text: string): boolean {
  return TERMINATED.test(text.slice(-12));
}

/** Whether a line is a paragraph by its shape alone: a long sentence, or a very long line of any kind. */
export function isParagraph(text: string): boolean {
  if (text.length < 23) return false;
  const count = countWords(text);
  return count >= 30 || (count >= 12 && isTerminated(text));
}

/** Whether a line trails off in dots, as captions of some outlets do («وزارة الخارجية..»). */
export function trailingDots(text: string): number {
  if (text.endsWith('…')) return 1;
  let start = text.length;
  while (text[start - 1] === '.') start -= 1;
  return text.length - start >= 2 ? text.length - start : 0;
}

/** Words that stand in any text. */
const LIGHT = new Set(
  'على إلى هذا هذه ذلك التي الذي كان كانت عند بعد قبل بين حول منذ أكثر غير كيف بلا نحو قال خلال'.split(' ').map(foldText),
);

/**
 * The words of a text that carry meaning, cut to four letters so that forms of a word meet («المغرب», «المغربي»):
 * folded, without ال and proclitics, three letters or more.
 */
export function contentWords(text: string): Set<string> {
  const words = tokens(text).map(({ folded }) => folded.replace(/^(?:[وفبكل]?(?:ال|لل)|[وبل](?=.{4}))/, ''));
  return new Set(words.filter((word) => word.length >= 3 && !LIGHT.has(word)).map((word) => word.slice(0, 4)));
}

/** Share of a line's meaningful words that the text around it uses too, 0 to 1. */
export function overlap(line: string, vocabulary: ReadonlySet<string>): number {
  const words = [...contentWords(line)];
  return words.length === 0 ? 0 : words.filter((word) => vocabulary.has(word)).length / words.length;
}

/** The marker that opens an item of a list, with the space after it. */
export function listMarker(text: string): string {
  return /^(?:[-–—•●▪*]|\d{1,2}[.)-])\s+(?=\S)/u.exec(text)?.[0] ?? '';
}

/** Whether a line is drawn, not written: «=====», «* * *», «——». */
export function isSeparator(text: string): boolean {
  return /^(?:[=_*#~•\-–—.·+]\s?){3,}$/u.test(text.slice(0, 200));
}

/** Whether a line holds no letter and no digit: dots, dashes, a stroke of tatweel. */
export function isWordless(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, 200).replace(/\u0640+/gu, ''));
}

/** Whether two lines say the same, apart from punctuation and spelling variants. */
export function sameWords(one: string, other: string): boolean {
  return normalLine(one) === normalLine(other);
}

/** A line as rules and titles are compared: folded, without punctuation, one space between words. */
export function normalLine(text: string): string {
  const kept = normal.get(text);
  if (kept !== undefined) return kept;
  const line = foldText(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (normal.size >= MOST_KEPT) normal.clear();
  if (text.length <= LONGEST_KEPT) normal.set(text, line);
  return line;
}

/** The lines of the article at hand: each is compared with many rules and names. */
const normal = new Map<string, string>();
const [MOST_KEPT, LONGEST_KEPT] = [500, 300];

/** Whether a line is a finished sentence: five words or more up to a full stop, question or exclamation mark. */
export function isFinished(text: string): boolean {
  return /[.!؟·][\s"'«»“”)\]]*$/u.test(text.slice(-12)) && countWords(text) >= 5;
}

/** Whether a line is a finished sentence that does not trail off in dots, as captions do. */
export function isSentence(text: string): boolean {
  return trailingDots(text) === 0 && isFinished(text);
}
