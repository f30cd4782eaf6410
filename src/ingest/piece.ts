import type { Role, Span } from '../schema/ledger.ts';
import { readCredit } from './credits/credit.ts';
import { printParts } from './credits/print.ts';
import type { Verdict } from './profile.ts';
import type { Segment } from './segments.ts';
import { isWordless } from './shape.ts';

/** A segment with its role, the rule that gave it, and the parts of it that the rule names (offsets in the segment). */
export type Piece = Segment & Pick<Span, 'role' | 'rule' | 'confidence'> & Pick<Verdict, 'parts' | 'values'>;

/** Give a segment its role. */
export function piece(segment: Segment, role: Role, rule: string, confidence: Piece['confidence']): Piece {
  return { ...segment, role, rule, confidence };
}

/** A segment that no rule and no shape explains: it stays in the body, flagged. */
export function unclassified(segment: Segment): Piece {
  return piece(segment, 'unclassified', 'shape/unknown', 'low');
}

/** A line that says where the article stood in print. */
export function printPiece(segment: Segment): Piece | undefined {
  const print = printParts(segment.text);
  if (!print) return undefined;
  const { dated, ...credit } = print;
  return { ...piece(segment, dated ? 'dateline' : 'source', 'names/print', 'high'), ...credit };
}

/** A line that is drawn, or empty of words: «=====», «ـــــ», «-». */
export function drawnPiece(segment: Segment): Piece | undefined {
  return isWordless(segment.text) ? piece(segment, 'boilerplate', 'generic/wordless', 'high') : undefined;
}

/** The name of an outlet alone on its line, perhaps in quotation marks. */
export function outletPiece(segment: Segment): Piece {
  const [from, to] = [segment.text.search(/(?!ـ)\p{L}/u), segment.text.replace(/[^\p{L}\p{M}\p{N}]+$/u, '').length];
  const whole = from === 0 && to === segment.text.length;
  return { ...piece(segment, 'source', 'names/outlet', 'medium'), ...(!whole && { parts: { value: [from, to] } }) };
}

/** A line that names who wrote or sent the article; `alone`: whether a bare name is enough. */
export function creditPiece(segment: Segment, alone: boolean): Piece | undefined {
  const credit = readCredit(segment.text, alone);
  if (!credit) return undefined;
  const role = credit.parts['author'] ? 'byline' : credit.parts['source'] ? 'source' : 'place';
  return { ...piece(segment, role, 'names/credit', 'medium'), ...credit };
}
