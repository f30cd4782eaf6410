import { normalLine } from '../shape.ts';
import { range } from './joint.ts';
import type { Kind, Row } from './rows.ts';

/** Of a longer head only so many lines are compared. */
const LONGEST = 12;
/** From this share of agreeing lines on a head is like another. */
const ALIKE = 0.7;
/** Kinds that stand in heads, and hardly between paragraphs. */
const TELLING: ReadonlySet<Kind> = new Set(['page-title', 'link', 'source', 'dateline', 'byline', 'section']);

/** A second head as it is known by the first one: where it begins, and how sure that is. */
export type Likeness = { at: number; opening: boolean; alike: boolean };

/**
 * Find where a second head begins within `[from, to)`, by its likeness to the first one: it opens with the same line (the
 * name of the paper), or has the same kinds of lines in the same order.
 */
export function likeHead(rows: readonly Row[], { from, to }: { from: number; to: number }, first: readonly Row[]): Likeness | undefined {
  if (first.length < 2) return undefined;
  const opening = normalLine(first[0]!.segment.text);
  const same = range(from, to - 1).find((at) => normalLine(rows[at]!.segment.text) === opening);
  if (same !== undefined) return { at: same, opening: true, alike: share(rows.slice(same, to), first) >= ALIKE };
  const told = new Set(first.map(({ kind }) => kind).filter((kind) => TELLING.has(kind)));
  if (told.size < 2) return undefined;
  const starts = range(Math.max(from, to - LONGEST), to - 1).filter((at) => rows[at]!.kind === first[0]!.kind);
  const shares = starts.map((at) => share(rows.slice(at, to), first));
  const best = shares.indexOf(Math.max(...shares));
  return best >= 0 && shares[best]! >= ALIKE ? { at: starts[best]!, opening: false, alike: true } : undefined;
}

/** Share of lines that two heads have in common, in one order. */
function share(one: readonly Row[], other: readonly Row[]): number {
  const [kinds, wanted] = [one, other].map((head) => head.slice(0, LONGEST).map(({ kind }) => kind)) as [Kind[], Kind[]];
  return common(kinds, wanted) / Math.max(kinds.length, wanted.length);
}

/** Length of the longest common subsequence. */
function common(one: readonly Kind[], other: readonly Kind[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const kind of one) {
    const next = [0];
    other.forEach((its, at) => next.push(kind === its ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!)));
    row = next;
  }
  return row.at(-1)!;
}
