import type { Item } from './item.ts';

/** Articles that lie further apart are no versions of each other, and tell other stories. */
const DAYS = 2;

/** Texts with fewer shingles are stock lines («شاهد الصور») as often as articles. */
const SHORT = 20;

/** An item at its place in the order of time, with its day as a number. */
export type Placed = Item & { at: number; date: number | undefined };

/** Put items in order of time, then of id; those without a day come first. The order in which they came is gone. */
export function place(items: Iterable<Item>): Placed[] {
  return [...items]
    .sort(byTime)
    .map((item, at) => ({ ...item, at, date: item.day === undefined ? undefined : Date.parse(item.day) / 86_400_000 }));
}

function byTime({ day: one = '', id }: Item, { day: other = '', id: otherId }: Item): number {
  return one === other ? (id < otherId ? -1 : 1) : one < other ? -1 : 1;
}

/** Give the days between two items; undefined where a day is open. */
export function daysBetween({ date: one }: Placed, { date: other }: Placed): number | undefined {
  return one === undefined || other === undefined ? undefined : Math.abs(one - other);
}

/** Tell whether two items are of the same days. */
export function areNear(one: Placed, other: Placed): boolean {
  return (daysBetween(one, other) ?? Infinity) <= DAYS;
}

/** Tell whether a text is too short to say by itself which article it is. */
export function isShort({ size }: Item): boolean {
  return size < SHORT;
}
