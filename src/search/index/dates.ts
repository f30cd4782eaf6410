import type { IndexFile } from 'pagefind';
import type { SearchRecord } from './record.ts';

/** The file of a part that holds the dates of its articles. */
export const DATES = 'dates.json';
/** Stands before all dates where there is none. */
export const dateless = '0000';

/**
 * Count the dates of a part's articles, oldest first: `[["2016-05-27",3],…]`. With them the order in which an index gives
 * its articles says the date of each, so that those of several parts can be put in one order.
 */
export function datesFile(records: readonly SearchRecord[]): IndexFile {
  const counts = new Map<string, number>();
  for (const { date = dateless } of records) counts.set(date, (counts.get(date) ?? 0) + 1);
  const sorted = [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { path: DATES, content: new TextEncoder().encode(JSON.stringify(sorted)) };
}
