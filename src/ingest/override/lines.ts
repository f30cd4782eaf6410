import type { Role } from '../../schema/ledger.ts';
import { readCredit } from '../credits/credit.ts';
import { piece, type Piece } from '../piece.ts';
import type { Segment } from '../segments.ts';
import type { Mark } from '../sources/source.ts';

/** The rule of a line whose role an editor gave. */
export const BY_EDITOR = 'override/line';

/** Lines whose role an editor gave, as marks, and what the override says of lines that are not there. */
export type Decided = { marks: Mark[]; faults: string[] };

const LINE_END = /\r\n|[\r\n\u0085\u2028\u2029]/g;

/**
 * Find the segments of which an override says the role, by the number of their line (from 1) or its exact text. A paragraph
 * that was broken over several lines goes by the first of them.
 */
export function decideLines(segments: readonly Segment[], text: string, roles: Readonly<Record<string, Role>> = {}): Decided {
  const decided = Object.entries(roles).map(([key, role]) => ({ key, role, found: segmentsOf(key, segments, text) }));
  const marks = decided.flatMap(({ role, found }) => found.map(({ start, end }): Mark => ({ start, end, role, rule: BY_EDITOR })));
  return {
    marks: marks.sort((one, other) => one.start - other.start),
    faults: decided.filter(({ found }) => found.length === 0).map(({ key }) => `override: ${isNumber(key) ? `line ${key}` : `the line “${key}”`} is not in the text`),
  };
}

/** Put an editor's marks above those of the format, which keep what is left of them. */
export function withDecisions(marks: readonly Mark[] | undefined, own: readonly Mark[]): readonly Mark[] | undefined {
  if (own.length === 0) return marks;
  const rest = (marks ?? []).flatMap((mark) => own.reduce((parts, one) => parts.flatMap((part) => without(part, one)), [mark]));
  return [...rest, ...own].sort((one, other) => one.start - other.start);
}

/** A line as the editor called it; names and agencies in a byline are told apart as ever. */
export function decidedPiece(segment: Segment, role: Role): Piece {
  const credit = role === 'byline' || role === 'source' || role === 'place' ? readCredit(segment.text, true) : undefined;
  return { ...piece(segment, role, BY_EDITOR, 'high'), ...credit };
}

function segmentsOf(key: string, segments: readonly Segment[], text: string): Segment[] {
  if (!isNumber(key)) return segments.filter((segment) => spaced(segment.text) === spaced(key) || spaced(lineAt(text, segment.start)) === spaced(key));
  const [start, end] = rangeOf(Number(key), text);
  return segments.filter((segment) => segment.start >= start && segment.start < end);
}

function isNumber(key: string): boolean {
  return /^[1-9]\d{0,6}$/.test(key);
}

function rangeOf(number: number, text: string): [start: number, end: number] {
  const ends = [...text.matchAll(LINE_END)];
  if (number > ends.length + 1) return [0, 0];
  const before = ends[number - 2];
  return [before ? before.index + before[0].length : 0, ends[number - 1]?.index ?? text.length];
}

function lineAt(text: string, at: number): string {
  const before = text.slice(0, at).split(LINE_END).at(-1)!;
  return before + text.slice(at).split(LINE_END, 1)[0]!;
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function without(mark: Mark, { start, end }: Mark): Mark[] {
  if (end <= mark.start || start >= mark.end) return [mark];
  const sides = [{ ...mark, end: start }, { ...mark, start: end }];
  return sides.filter((side) => side.start < side.end).map(({ value: _, ...side }) => side);
}
