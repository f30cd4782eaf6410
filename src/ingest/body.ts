import { countWords } from '../arabic/tokens.ts';
import { isDateline } from './credits/dateline.ts';
import { isFurniture } from './furniture.ts';
import { drawnPiece, piece, unclassified, type Piece } from './piece.ts';
import type { Segment } from './segments.ts';
import { isParagraph, isTerminated, listMarker, overlap } from './shape.ts';

const HEADING_WORDS = 18;
/** Lines of a poem or a table have so many words at most, and so many of them stand together at least. */
const [VERSE_WORDS, VERSES] = [12, 3];

/** What the zone of the paragraphs is judged by: all its segments, and the words of its paragraphs. */
export type Body = { all: readonly Segment[]; vocabulary: ReadonlySet<string> };

/** Find the role of a line between paragraphs that no rule explains. */
export function bodyPiece(segment: Segment, index: number, { all, vocabulary }: Body): Piece {
  const { text } = segment;
  const drawn = drawnPiece(segment);
  if (drawn) return drawn;
  if (isQuotation(text, all[index - 1])) return piece(segment, 'quote', 'shape/quote', 'medium');
  if (listMarker(text)) return piece(segment, 'list', 'shape/list', 'medium');
  if (isTerminated(text) && !opensParagraph(text, all[index + 1])) return piece(segment, 'paragraph', 'shape/paragraph', 'high');
  if (countWords(text) > HEADING_WORDS) return piece(segment, 'paragraph', 'shape/unterminated', 'medium');
  if (isFurniture(text) || isForeign(text) || isFigures(text) || isDateline(text)) return unclassified(segment);
  if (isBroken(text)) return piece(segment, 'paragraph', 'shape/broken-line', 'medium');
  if (isVerse(all, index)) return piece(segment, 'paragraph', 'shape/verse', 'low');
  if (overlap(text, vocabulary) >= 0.3) return piece(segment, 'heading', 'shape/heading', 'medium');
  return standsAlone(all, index) ? piece(segment, 'heading', 'shape/heading', 'low') : unclassified(segment);
}

/** A whole paragraph in quotation marks that the line above leads to. */
function isQuotation(text: string, before: Segment | undefined): boolean {
  return /:$/.test(before?.text ?? '') && isParagraph(text) && /^[«“"][^«»“”"]+[»”"][.!؟…]?$/u.test(text);
}

/** A short line that asks, or ends in a colon, above a paragraph is a heading, not a sentence; a colon may lead to a list. */
function opensParagraph(text: string, next: Segment | undefined): boolean {
  return /[:؟?]$/.test(text) && countWords(text) <= 8 && next !== undefined && !(text.endsWith(':') && listMarker(next.text));
}

/** A line in Latin letters alone: the page's, not the article's. */
function isForeign(text: string): boolean {
  return /[a-z]/i.test(text) && !/\p{Script=Arabic}/u.test(text);
}

/** Counters or a clock of the page («00:47 | 12»); a number alone is that of a chapter. */
function isFigures(text: string): boolean {
  return /\p{N}\P{N}+\p{N}/u.test(text) && !/\p{L}/u.test(text);
}

/** A line that ends amid a sentence, behind a word that needs another one: the paragraph was cut there. */
function isBroken(text: string): boolean {
  return countWords(text) >= 6 && /\s(?:من|في|فى|إلى|الى|على|عن|أن|ان|إن|التي|الذي|الذين|هذا|هذه|ذلك|بين|بعد|قبل|حتى|لا|لم|لن|ما|قد|كما|أو|مع|كل)$/u.test(text);
}

/** Several short lines that do not end as sentences do: a poem, or a table. */
function isVerse(all: readonly Segment[], index: number): boolean {
  let [from, to] = [index, index];
  while (isShortLine(all[from - 1]) && index - from < VERSES) from -= 1;
  while (isShortLine(all[to + 1]) && to - index < VERSES) to += 1;
  return to - from + 1 >= VERSES && !all.slice(from, to + 1).some(({ text }) => isFurniture(text) || isForeign(text));
}

function isShortLine(segment: Segment | undefined): boolean {
  return segment !== undefined && countWords(segment.text) <= VERSE_WORDS && !isTerminated(segment.text) && listMarker(segment.text) === '';
}

/** Whether the lines right above and below are text: what stands between paragraphs is a heading. */
function standsAlone(all: readonly Segment[], index: number): boolean {
  return [all[index - 1], all[index + 1]].every((one) => one !== undefined && (isParagraph(one.text) || isTerminated(one.text) || listMarker(one.text) !== ''));
}
