import type { Entry } from '../../schema/entry.ts';
import type { Anchor, Context } from '../context.ts';

type Dated = Pick<Entry, 'datePublished' | 'dateProvenance'>;

/**
 * Whether an entry with this number in its outlet's counting may date its neighbours: its day was read with its year, or
 * stands beside the text; none that was concluded, contradicts its weekday or is told of an event.
 */
export function isAnchor({ datePublished, dateProvenance: found }: Dated, number: number | undefined): number is number {
  if (number === undefined || !datePublished || !found || found.method.length > 0 || found.weekdayConflict) return false;
  if (found.basis === 'metadata' || found.basis === 'override') return true;
  const isDateline = found.basis === 'profile-dateline' || found.basis === 'head-line';
  return isDateline && (found.confidence === 'certain' || found.confidence === 'high');
}

/** Find the dated articles next to a number, among those of one outlet sorted by their numbers; never itself. */
export function neighboursOf(number: number, anchors: readonly Anchor[]): NonNullable<Context['neighbours']> {
  const after = firstAt(anchors, number + 1);
  const before = firstAt(anchors, number) - 1;
  return { ...(before >= 0 && { before: anchors[before]! }), ...(after < anchors.length && { after: anchors[after]! }) };
}

/** The index of the first anchor whose number is not below another, by halving. */
function firstAt(anchors: readonly Anchor[], number: number): number {
  let [low, high] = [0, anchors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchors[middle]!.number < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
