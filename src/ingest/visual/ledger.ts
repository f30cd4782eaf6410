import type { Span } from '../../schema/ledger.ts';
import type { Reading } from '../read.ts';
import { valueOf } from '../ledger.ts';
import { toLogical } from './order.ts';

type Told = Pick<Reading, 'text' | 'entry' | 'spans' | 'tags'>;
type Range = { start: number; end: number };

/** What an editor should know of an entry whose letters were turned. */
const REASON = 'visual order: the letters of each line stood in reverse and were put right. Compare it with the original';

/**
 * Tell of a reading in the order in which its source stands: each span covers the same letters there, and one recorded
 * edit turns them into its value.
 */
export function inVisualOrder(reading: Told, visual: string): Told {
  const { text, from } = toLogical(visual);
  const spans = reading.spans.map((span) => turned(span, text, visual, from)).sort((one, other) => one.start - other.start);
  const tags = reading.tags.map((tag) => ({ ...tag, surfaces: tag.surfaces.map((surface) => rangeIn(surface, from)) }));
  const { dateProvenance: dated, review } = reading.entry;
  const words = dated?.span && rangeIn({ start: dated.span[0], end: dated.span[1] }, from);
  const entry = {
    ...reading.entry,
    ...(words && { dateProvenance: { ...dated, span: [words.start, words.end] as [number, number] } }),
    review: [...review, REASON],
  };
  return { text: visual, spans, tags, entry };
}

function turned(span: Span, text: string, visual: string, from: Int32Array): Span {
  const range = rangeIn(span, from);
  const [before, value] = [visual.slice(range.start, range.end), valueOf(text, span)];
  const { edits: _, ...rest } = span;
  return { ...rest, ...range, ...(before !== value && { edits: [{ op: 'reorder', start: range.start, text: before, ...(value !== '' && { by: value }) }] }) };
}

/** Where a range of the upright text stands in the other one. */
function rangeIn({ start, end }: Range, from: Int32Array): Range {
  let [first, last] = [from[start]!, from[start]!];
  for (let at = start + 1; at < end; at += 1) {
    first = Math.min(first, from[at]!);
    last = Math.max(last, from[at]!);
  }
  return { start: first, end: last + 1 };
}
