import type { Block, Span } from '../schema/ledger.ts';
import { applyEdits } from './edits.ts';

/** White space of Unicode: what no span has to account for. */
const BLANK = /\p{White_Space}/u;

/** Count the characters of each role that are not blank. Their sum is the whole source. */
export function sumByRole(source: string, spans: readonly Span[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const span of spans) sums[span.role] = (sums[span.role] ?? 0) + countSolid(source.slice(span.start, span.end));
  return sums;
}

/** Count the UTF-16 units of a text that are not blank. */
export function countSolid(text: string): number {
  return text.replace(/\p{White_Space}/gu, '').length;
}

/** First proof: the spans stand in order, do not overlap, and every character between them is blank. */
export function provesTiling(source: string, spans: readonly Span[]): boolean {
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at || end <= start || !isBlank(source, at, start)) return false;
    at = end;
  }
  return isBlank(source, at, source.length);
}

/**
 * Second proof: an entry, read back from its file, holds the value of each kept span, and no block of its body comes
 * from anywhere else. A span's value is its text after its recorded edits, or what a rule translated it to.
 */
export function provesRoundtrip(source: string, spans: readonly Span[], data: unknown, body: readonly Block[]): boolean {
  const kept = spans.filter((span) => span.to !== null);
  const blocks = kept.filter((span) => span.to!.startsWith('body['));
  const inOrder = blocks.every((span, index) => span.to === `body[${index}]` && body[index]?.text === valueOf(source, span));
  const fields = kept.filter((span) => !span.to!.startsWith('body['));
  return (
    inOrder &&
    blocks.length === body.length &&
    fields.every((span) => valueAt(data, span.to!) === (span.value ?? valueOf(source, span)))
  );
}

/** The text of a span after its recorded edits. */
export function valueOf(source: string, span: Pick<Span, 'start' | 'end' | 'edits'>): string {
  return applyEdits(source, span.start, span.end, span.edits ?? []);
}

/** Follow a path such as `image[0].caption` into an entry's data. */
function valueAt(data: unknown, path: string): unknown {
  return path.match(/[^.[\]]+/g)!.reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}

function isBlank(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!BLANK.test(source[at]!)) return false;
  return true;
}
