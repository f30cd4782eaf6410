import { creditPiece, piece, unclassified, type Piece } from './piece.ts';
import type { Parts } from './profile.ts';
import { isAddress, type Segment } from './segments.ts';
import { normalLine } from './shape.ts';

const PERMALINK = /^رابط (?:الخبر|الموضوع|المقالة?)[^:]{0,40}:\s{0,3}(?=\S)/u;

/** «رابط الخبر: العنوان»: the headline once more, or the only time. */
export function permalinkPiece(segment: Segment, head: readonly Piece[]): Piece | undefined {
  const from = PERMALINK.exec(segment.text)?.[0].length;
  if (from === undefined || segment.text.length > 400 || isAddress(segment.text.slice(from))) return undefined;
  const title = head.find(({ role }) => role === 'title');
  const parts: Parts = { value: [from, segment.text.length] };
  if (title === undefined) return { ...piece(segment, 'title', 'names/permalink', 'medium'), parts };
  const same = normalLine(segment.text.slice(from)) === normalLine(title.text);
  return same ? piece(segment, 'title-repeat', 'names/permalink', 'high') : undefined;
}

/** Signatures stand in the last lines; all else of the tail wants a rule. */
export function tailPiece(segment: Segment, isLast: boolean): Piece {
  return (isLast ? creditPiece(segment, true) : undefined) ?? unclassified(segment);
}
