import { dayNumber, isoOf } from './civil.ts';
import { FIRST_YEAR, monthStarts } from './ummAlQura.ts';

type HijriDay = { year: number; month: number; day: number };

/** For the years beyond the printed table: the calendar that ICU reckons. */
const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** Days from 1970-01-01 back to 1 Muharram 1, and the mean length of a lunar year and month. */
const EPOCH = -492_148;
const YEAR = 354.367;
const MONTH = 29.5306;
/** The mean never strays farther than this from a calendar. */
const REACH = 4;

/** The Umm al-Qura date of an ISO day. */
export function hijriOf(iso: string): HijriDay {
  const number = dayNumber(iso);
  if (number < monthStarts[0]! || number >= monthStarts.at(-1)!) return reckoned(number);
  let index = Math.floor((number - monthStarts[0]!) / MONTH);
  while (monthStarts[index]! > number) index -= 1;
  while (monthStarts[index + 1]! <= number) index += 1;
  return { year: FIRST_YEAR + Math.floor(index / 12), month: (index % 12) + 1, day: number - monthStarts[index]! + 1 };
}

/** The ISO day of an Umm al-Qura date, or `undefined` where the calendar has no such day (30 in a month of 29). */
export function fromHijri(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const index = (year - FIRST_YEAR) * 12 + month - 1;
  const [start, next] = [monthStarts[index], monthStarts[index + 1]];
  if (start === undefined || next === undefined) return search(year, month, day);
  return start + day - 1 < next ? isoOf(start + day - 1) : undefined;
}

/** The Gregorian months (`2016-05`) or years (`2015`) that a Hijri month or year touches, one or two. */
export function gregorianSpan(year: number, month?: number): string[] {
  const first = fromHijri(year, month ?? 1, 1);
  const next = month === undefined || month === 12 ? fromHijri(year + 1, 1, 1) : fromHijri(year, month + 1, 1);
  if (first === undefined || next === undefined) return [];
  const last = isoOf(dayNumber(next) - 1);
  const length = month === undefined ? 4 : 7;
  return [...new Set([first.slice(0, length), last.slice(0, length)])];
}

function reckoned(number: number): HijriDay {
  const parts = format.formatToParts(new Date(`${isoOf(number)}T00:00:00Z`));
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: read('year'), month: read('month'), day: read('day') };
}

function search(year: number, month: number, day: number): string | undefined {
  const guess = Math.round(EPOCH + (year - 1) * YEAR + (month - 1) * MONTH + day - 1);
  for (let number = guess - REACH; number <= guess + REACH; number += 1) {
    const found = reckoned(number);
    if (found.year === year && found.month === month && found.day === day) return isoOf(number);
  }
  return undefined;
}
