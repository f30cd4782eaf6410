import { daysBetween, weekdayOf } from './civil.ts';
import type { Parts } from './grammar.ts';
import { readMonth } from './names.ts';
import { readDayMonth } from './numeric.ts';
import { readingsOf } from './readings.ts';
import { lineOf, near, numberAt } from './words.ts';

/** Add the year in which a day and month, on their weekday if any year has them so, are nearest to an ISO day. */
export function nearestYear(parts: Parts, reference: string): Parts | undefined {
  const year = Number(reference.slice(0, 4));
  const years = [year, year - 1, year + 1].map((one) => ({ ...parts, year: one }));
  const dates = years.flatMap((one) => readingsOf(one).slice(0, 1).map((iso) => ({ one, iso })));
  const fit = dates.filter(({ iso }) => parts.weekday === undefined || weekdayOf(iso) === parts.weekday);
  const distance = (iso: string) => Math.abs(daysBetween(iso, reference));
  return (fit.length > 0 ? fit : dates).sort((a, b) => distance(a.iso) - distance(b.iso))[0]?.one;
}

/** Read «22/4», «أكتوبر 14» as the whole of a string; within a text it may be a score, a fraction, a number of a law. */
export function wholeDayMonth(text: string): Parts | undefined {
  const line = lineOf(text);
  const named = readMonth(line, 0);
  const dayAfter = named && near(line, named.next) ? numberAt(line, named.next, 1, 31, 2) : undefined;
  if (named && !named.hijri && dayAfter !== undefined) return { month: named.month, day: dayAfter };
  const found = line.words.length === 2 ? readDayMonth(line, 0) : undefined;
  if (!found) return undefined;
  const { day, month, ambiguousOrder } = found;
  return { day, month, ...(ambiguousOrder && { ambiguousOrder }) };
}
