import { isoDay, weekdayOf } from './civil.ts';
import type { Parts } from './grammar.ts';
import { fromHijri, gregorianSpan } from './hijri.ts';
import { fullYear } from './numeric.ts';

/**
 * The days that a full date can mean, as ISO text, in order: none where a part is missing or no calendar has the day,
 * several where day and month, or a two-digit year, can be told more than one way, or where several are named. A
 * two-digit year stands last; that it stands first is thought of only where it gives the earlier day.
 */
export function readingsOf({ day, month, year, calendar, firstDay, ...parts }: Parts): string[] {
  if (day === undefined || month === undefined || year === undefined) return [];
  if (firstDay !== undefined) return daysOf(firstDay, { day, month, year, ...(calendar && { calendar }) });
  if (calendar) return [fromHijri(year, month, day)].filter((iso) => iso !== undefined);
  const dayFirst = isoDay(year, month, day);
  const monthFirst = parts.ambiguousOrder ? isoDay(year, day, month) : undefined;
  const yearFirst = parts.shortYear && fullYear(day) < year ? isoDay(fullYear(day), month, year % 100) : undefined;
  const decided = parts.monthFirst ? monthFirst : dayFirst;
  const told = parts.monthFirst === undefined ? [dayFirst, monthFirst, yearFirst] : [decided];
  return [...new Set(told.filter((iso) => iso !== undefined))].sort();
}

function daysOf(firstDay: number, last: Parts & { day: number }): string[] {
  const days = Array.from({ length: last.day - firstDay + 1 }, (_, index) => firstDay + index);
  return days.flatMap((day) => readingsOf({ ...last, day }));
}

/** Of several readings keep those on the named weekday; a weekday that fits none of them says nothing. */
export function fitting(readings: readonly string[], weekday: number | undefined): string[] {
  const fit = readings.filter((iso) => weekday === undefined || weekdayOf(iso) === weekday);
  return fit.length === 0 ? [...readings] : fit;
}

/** The months (`1994-05`) or years (`1994`) that a date without a day can mean: two for most Hijri ones. */
export function spanOf({ month, year, calendar }: Parts): string[] {
  if (year === undefined) return [];
  if (calendar) return gregorianSpan(year, month);
  return [month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`];
}

/** Readings as one EDTF date: `2016-05-27`, or a set of which one is meant; none for no reading. */
export function edtfOf(readings: readonly string[]): string | undefined {
  return readings.length > 1 ? `[${readings.join(',')}]` : readings[0];
}
