import { addDays, isoDay, isoOf, dayNumber, weekdayOf } from './civil.ts';
import { readMonth, readMonthNumber, weekdayAt } from './names.ts';
import { withYear, type Named } from './named.ts';
import { numberWord } from './numbers.ts';
import { at, follows, type Line, type Read } from './words.ts';

/** The n-th day of its kind in a month, `-1` for the last: «ثالث ثلاثاء», «آخر يوم». With no weekday, any day counts. */
type Nth = { nth: number; weekday?: number };

/** Read «ثالث ثلاثاء في أيلول 2014», «آخر يوم من شهر مايو 2015». Needs the year, which says what day it was. */
export function readNth(line: Line, start: number): Read<Named> | undefined {
  const word = at(line, start);
  const nth = /^(?:ال)?اخر$/.test(word) ? -1 : numberWord(word);
  if (nth === undefined || nth > 5 || !follows(line, start + 1)) return undefined;
  const isDay = at(line, start + 1) === 'يوم';
  const weekday = weekdayAt(line, isDay ? start + 2 : start + 1);
  if (!isDay && weekday === undefined) return undefined;
  const next = start + (isDay ? 2 : 1) + (weekday === undefined ? 0 : 1);
  const month = monthAt(line, next);
  if (!month || month.hijri || !month.year) return undefined;
  const day = dayOf({ nth, ...(weekday !== undefined && { weekday }) }, month.year, month.month);
  return day === undefined ? undefined : { ...month, day };
}

/**
 * Read «الجمعة الأخيرة من مايو 2016», «الجمعة الأولى من مايو 2016». «الأحد الأول من مايو 2016» is the first of May where
 * that is a Sunday, and the first Sunday where it is not.
 */
export function readWeekdayNth(line: Line, start: number): Read<Named & { weekday: number }> | undefined {
  const weekday = weekdayAt(line, start);
  const word = at(line, start + 1);
  const nth = /^الاخيره?$/.test(word) ? -1 : word.startsWith('ال') ? numberWord(word) : undefined;
  if (weekday === undefined || nth === undefined || nth > 5 || !follows(line, start + 1)) return undefined;
  const month = monthAt(line, start + 2);
  if (!month || month.hijri || !month.year) return undefined;
  const sameDay = nth > 0 ? isoDay(month.year, month.month, nth) : undefined;
  const day = dayOf({ nth, weekday }, month.year, month.month);
  const isDay = sameDay !== undefined && weekdayOf(sameDay) === weekday;
  return isDay || day === undefined ? undefined : { ...month, day, weekday };
}

function monthAt(line: Line, start: number): Read<Named> | undefined {
  const index = /^(?:من|في)$/.test(at(line, start)) ? start + 1 : start;
  const named = /^(?:ب|ل)?شهر$/.test(at(line, index)) ? readMonth(line, index + 1) : readMonth(line, index);
  const month = named ?? readMonthNumber(line, index);
  return month && follows(line, index) ? withYear(line, month) : undefined;
}

function dayOf({ nth, weekday }: Nth, year: number, month: number): number | undefined {
  const first = isoDay(year, month, 1)!;
  const next = month === 12 ? isoDay(year + 1, 1, 1)! : isoDay(year, month + 1, 1)!;
  const last = isoOf(dayNumber(next) - 1);
  if (weekday === undefined) return nth === -1 ? Number(last.slice(8)) : nth;
  const iso =
    nth === -1
      ? addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
      : addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
  return iso > last ? undefined : Number(iso.slice(8));
}
