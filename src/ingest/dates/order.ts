import { daysBetween } from '../../arabic/dates/civil.ts';
import type { Anchor, Context } from '../context.ts';

/** An article may get its number some days before it appears, so that near neighbours change places. */
const SLACK = 3;

/**
 * Sort the articles of one outlet by number and keep the most of them whose days do not fall as the numbers rise (the
 * longest non-decreasing subsequence, in n log n steps): anchors that agree with each other.
 */
export function inOrder<T extends Anchor>(items: readonly T[]): T[] {
  const sorted = [...items].sort((one, other) => one.number - other.number || compare(one.date, other.date));
  // `tails[k]` is the article with the earliest day at which a run of k + 1 articles can end; `previous` leads back along it.
  const tails: number[] = [];
  const previous = sorted.map(({ date }, index) => {
    const place = runsUpTo(date, tails, sorted);
    tails[place] = index;
    return place === 0 ? -1 : tails[place - 1]!;
  });
  const run: T[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index]!) run.push(sorted[index]!);
  return run.reverse();
}

/**
 * Find the articles of one outlet whose day breaks the order of its numbering by more than a few days: such a date is
 * wrong, or the number is.
 */
export function outOfOrder<T extends Anchor>(items: readonly T[]): T[] {
  const run = inOrder(items);
  const kept = new Set<Anchor>(run);
  const sorted = [...items].sort((one, other) => one.number - other.number);
  const breaks: T[] = [];
  let next = 0;
  for (const item of sorted) {
    while (next < run.length && run[next]!.number <= item.number) next += 1;
    if (kept.has(item)) continue;
    const [before, after] = [run[next - 1], run[next]];
    const early = before !== undefined && daysBetween(item.date, before.date) > SLACK;
    const late = after !== undefined && daysBetween(after.date, item.date) > SLACK;
    if (early || late) breaks.push(item);
  }
  return breaks;
}

/** Say to an editor that a day breaks the order of the numbering, beside which articles. */
export function orderDoubt({ number, date }: Anchor, { neighbours = {} }: Context): string {
  const beside = [neighbours.before, neighbours.after].filter((one) => one !== undefined);
  const others = beside.map((one) => `number ${one.number} is of ${one.date.slice(0, 10)}`).join(', ');
  return `date out of order: number ${number} is dated ${date.slice(0, 10)}${others && `, but ${others}`}. Check these dates`;
}

/** How many runs end on this day or before it: the length that a run with this day at its end has, less one. */
function runsUpTo(date: string, tails: readonly number[], sorted: readonly Anchor[]): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(sorted[tails[middle]!]!.date, date) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Days are compared, not moments: a time of day may be that of any clock. */
function compare(one: string, other: string): number {
  const [a, b] = [one.slice(0, 10), other.slice(0, 10)];
  return a < b ? -1 : a > b ? 1 : 0;
}
