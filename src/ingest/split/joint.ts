import { countWords } from '../../arabic/tokens.ts';
import { normalLine } from '../shape.ts';
import { likeHead, type Likeness } from './likeness.ts';
import { isHeadline, type Kind, type Row } from './rows.ts';

/** A stretch of lines between two paragraphs, `[from, to)` in the rows of a file. */
export type Stretch = { from: number; to: number };
/** A stretch that could hold the head of another article: `head` is where that would begin, `title` its headline. */
export type Joint = Stretch & { head: number; title: number; like: Likeness | undefined };

/** Lines that stand above a headline. */
const ABOVE: ReadonlySet<Kind> = new Set(['section', 'dateline', 'page-title']);
/** So many words of paragraphs make an article. */
const TEXT_ENOUGH = 12;

/** List the stretches of a file without a paragraph, between paragraphs. */
export function stretchesOf(rows: readonly Row[]): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    if (rows[at]!.kind === 'text') continue;
    const from = at;
    while (at < rows.length && rows[at]!.kind !== 'text') at += 1;
    if (from > 0 && at < rows.length) found.push({ from, to: at });
  }
  return found;
}

/**
 * The place in a stretch where another article may begin, whose head is like the `first` one; none without a headline.
 * Behind a separator all belongs to the next article.
 */
export function jointIn(rows: readonly Row[], { from, to }: Stretch, first: readonly Row[]): Joint | undefined {
  const line = range(from, to).findLast((at) => rows[at]!.kind === 'separator');
  const open = line === undefined ? from : line + 1;
  const like = likeHead(rows, { from: open, to }, first);
  const title = titleOf(rows, like?.at ?? open, to);
  if (title === undefined) return undefined;
  return { from, to, title, like, head: line === undefined ? (like?.at ?? headOf(rows, from, title)) : open };
}

/** The headline of a stretch: what stands twice, else what follows the last closing line, else the first that may be one. */
function titleOf(rows: readonly Row[], from: number, to: number): number | undefined {
  const candidates = range(from, to).filter((at) => isHeadline(rows[at]!));
  const keys = new Map<string, number>();
  for (const at of candidates) {
    const key = normalLine(rows[at]!.segment.text);
    if (keys.has(key)) return keys.get(key);
    keys.set(key, at);
  }
  const closed = closingLine(rows, from, to);
  const beside = candidates.find((at) => rows[at + 1]?.kind === 'dateline' || rows[at - 1]?.kind === 'section');
  return candidates.find((at) => at > closed && rows[at]!.kind === 'page-title') ?? (closed < from ? beside : undefined) ?? candidates.find((at) => at > closed) ?? candidates[0];
}

/** The last line of a stretch that ends an article: a separator or a source; before the stretch where there is none. */
export function closingLine(rows: readonly Row[], from: number, to: number): number {
  return range(from, to).findLast((at) => rows[at]!.kind === 'separator' || rows[at]!.kind === 'source') ?? from - 1;
}

function headOf(rows: readonly Row[], from: number, title: number): number {
  let head = title;
  while (head - 1 > from - 1 && (ABOVE.has(rows[head - 1]!.kind) || isKicker(rows[head - 1]!, rows[head]!))) head -= 1;
  return head;
}

/** A headline-like line right above another, in one block. */
function isKicker(row: Row, next: Row): boolean {
  return isHeadline(row) && row.segment.block === next.segment.block;
}

/** Whether there is text enough in some rows to be an article. */
export function hasText(rows: readonly Row[]): boolean {
  let words = 0;
  for (const { kind, segment } of rows) {
    if (kind === 'text') words += countWords(segment.text);
    if (words >= TEXT_ENOUGH) return true;
  }
  return false;
}

/** Whole numbers, the end not among them. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
