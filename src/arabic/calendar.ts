import { fromHijri, hijriOf } from './dates/hijri.ts';

/** How dates are written: `dual` months are «مايو/أيار», as pan-Arab outlets print them. English knows only one way. */
export type DateStyle = {
  language: 'ar' | 'en';
  monthStyle: 'egyptian' | 'levantine' | 'maghrebi' | 'dual';
  digits: 'latn' | 'arab';
  /** Where given, a moment is shown as the day it was there; else as the source's own clock had it. */
  timeZone?: string | undefined;
};

const countries = { egyptian: 'ar-EG', levantine: 'ar-SY', maghrebi: 'ar-MA', dual: 'ar-EG' } as const;

/**
 * Write a date in words: an ISO day or moment, or an EDTF day, month, year or set.
 * `2016-05-27~` → «27 مايو/أيار 2016», `1994-05` → «مايو/أيار 1994», `[2011-05-27,2016-05-27]` → both joined by «أو».
 * Throws on anything else.
 */
export function dateWords(date: string, style: DateStyle): string {
  const points = date.replace(/[[\]~?%]/g, '').split(',');
  return points.map((point) => pointWords(point, style)).join(style.language === 'ar' ? ' أو ' : ' or ');
}

/** Name the day of the week: «الجمعة». */
export function weekdayWords(date: string, style: DateStyle): string {
  return format(day(date, style), locale(style), { weekday: 'long' });
}

/** Name a month, `5` or `05`, without its year. */
export function monthWords(month: string, style: DateStyle): string {
  const date = new Date(Date.UTC(2000, Number(month) - 1, 1));
  const name = format(date, locale(style), { month: 'long' });
  if (style.language !== 'ar' || style.monthStyle !== 'dual') return name;
  return `${name}/${format(date, locale({ ...style, monthStyle: 'levantine' }), { month: 'long' })}`;
}

/** Write a year, or other digits, as the style has them: `٢٠١٦`. */
export function digitWords(digits: string, { language, digits: shape }: DateStyle): string {
  if (language !== 'ar' || shape === 'latn') return digits;
  return digits.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

/**
 * Write the Umm al-Qura day: «20 شعبان 1437 هـ». The day is that of the printed table (ICU's own differs by a day or two
 * before 1420 and after 1449 AH); ICU gives the month's name, asked for the middle of the month.
 */
export function hijriWords(date: string, style: DateStyle): string {
  const { year, month, day: number } = hijriOf(calendarDay(date, style));
  const place = style.language === 'ar' ? `ar-SA-u-nu-${style.digits}` : 'en-GB-u-nu-latn';
  const middle = new Date(`${fromHijri(year, month, 15) ?? date.slice(0, 10)}T00:00:00Z`);
  const name = format(middle, `${place}-ca-islamic-umalqura`, { month: 'long' });
  const era = style.language === 'ar' ? 'هـ' : 'AH';
  return `${digitWords(String(number), style)} ${name} ${digitWords(String(year), style)} ${era}`;
}

/** Write the time of a moment, `14:30`, by the clock of its source; empty for a day. */
export function timeWords(date: string, style: DateStyle): string {
  if (date.length <= 10) return '';
  if (!style.timeZone) return digitWords(date.slice(11, 16), style);
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: style.timeZone } as const;
  return format(new Date(date), locale(style), options);
}

/** Name the clock by which the time of a moment is written: «توقيت لبنان»; empty where it is the source's own. */
export function clockWords(date: string, style: DateStyle): string {
  if (!style.timeZone) return '';
  const parts = { hour: '2-digit', timeZone: style.timeZone, timeZoneName: 'shortGeneric' } as const;
  const all = new Intl.DateTimeFormat(locale(style), parts).formatToParts(new Date(date));
  return all.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

function pointWords(point: string, style: DateStyle): string {
  const [year, month, dayOfMonth] = calendarDay(point, style).split('-');
  if (!year || !/^\d{4}$/.test(year)) throw new RangeError(`Expected an ISO or EDTF date, got "${point}".`);
  const dayWords = dayOfMonth && digitWords(String(Number(dayOfMonth)), style);
  return [dayWords, month && monthWords(month, style), digitWords(year, style)].filter(Boolean).join(' ');
}

function calendarDay(point: string, { timeZone }: DateStyle): string {
  if (point.length <= 10 || !timeZone) return point.slice(0, 10);
  // Swedish writes dates as ISO does.
  return format(new Date(point), 'sv-SE', { dateStyle: 'short', timeZone });
}

function day(date: string, style: DateStyle): Date {
  return new Date(`${calendarDay(date.replace(/[~?%]$/, ''), style)}T00:00:00Z`);
}

function locale({ language, monthStyle, digits }: DateStyle): string {
  return language === 'ar' ? `${countries[monthStyle]}-u-ca-gregory-nu-${digits}` : 'en-GB-u-ca-gregory-nu-latn';
}

// A formatter costs a fifth of a millisecond to make, and a date some microseconds to write: a page needs many, most of
// them again and again.
const formatters = new Map<string, Intl.DateTimeFormat>();
const written = new Map<string, string>();
const MOST = 20_000;

function format(date: Date, tag: string, options: Intl.DateTimeFormatOptions): string {
  const way = `${tag} ${Object.entries(options).join()}`;
  const key = `${date.getTime()} ${way}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const formatter = formatters.get(way) ?? new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  formatters.set(way, formatter);
  if (written.size > MOST) written.clear();
  const words = formatter.format(date);
  written.set(key, words);
  return words;
}
