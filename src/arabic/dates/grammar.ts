import { readClock, type Clock } from './clock.ts';
import { firstNames, weekdayAt } from './names.ts';
import { readNamed, type Named } from './named.ts';
import { readNth, readWeekdayNth } from './nth.ts';
import { numberNames } from './numbers.ts';
import { readDayMonth, readEra, readNumeric } from './numeric.ts';
import { joinHalves } from './pair.ts';
import { at, follows, gap, lineOf, near, numberAt, type Line, type Read, type Word } from './words.ts';

/**
 * A date as a text names it, `[start, end)` in UTF-16 units. Month and day count from 1, weekdays from Sunday = 0.
 * `calendar`: that of day, month and year where it is not the Gregorian. `ambiguousOrder`: by the figures alone, day and
 * month could be told either way; `monthFirst` says which way, where anything beside the figures does.
 * `shortYear`: the year had two digits. `namesDisagree`: the halves of a double name («مايو/حزيران»).
 */
export type DateMention = Parts & { start: number; end: number; text: string };

/** What a date says, without where it stands. */
export type Parts = {
  weekday?: number;
  day?: number;
  month?: number;
  year?: number;
  calendar?: 'islamic-umalqura';
  /** Of several days running («10-12 مايو») the first; `day` is the last. */
  firstDay?: number;
  /** `15:25` or `15:25:50`, on the clock of `zone` (an IANA name or an offset) where the text names one. */
  time?: string;
  zone?: string;
  ambiguousOrder?: true;
  monthFirst?: boolean;
  shortYear?: true;
  namesDisagree?: true;
};

/**
 * Find the dates of a text in order; they do not overlap. One pass over the words with a bounded look-ahead, so that no
 * input costs more than linear time. A weekday, a month or a year alone is no date. The two halves of a pair
 * («20 شعبان 1437 هـ الموافق 27 مايو 2016») are one date, the Gregorian.
 */
export function findDates(text: string): DateMention[] {
  const line = lineOf(text);
  const found: DateMention[] = [];
  for (let index = 0; index < line.words.length; ) {
    const mention = mayBegin(line.words[index]!) ? mentionAt(line, index) : undefined;
    if (mention) found.push(placed(line, index, mention));
    index = mention?.next ?? index + 1;
  }
  return found;
}

/** Words with which a date may begin, without proclitics and article. */
const OPENERS = new Set([...firstNames, ...numberNames, 'يوم', 'ساعه', 'اخر']);

/** A quick look that spares most words the full reading. */
function mayBegin({ folded, digits }: Word): boolean {
  if (digits > 0) return true;
  let word = folded;
  for (let strips = 0; strips < 3 && word.length > 1; strips += 1) {
    if (OPENERS.has(word)) return true;
    word = word.startsWith('ال') ? word.slice(2) : /^[وبفكلا]/.test(word) ? word.slice(1) : '';
  }
  return OPENERS.has(word);
}

function mentionAt(line: Line, start: number): Read<Parts> | undefined {
  const clock = startsClock(line, start) ? readClock(line, start) : undefined;
  const first = clock && near(line, clock.next) ? dated(line, clock.next) : undefined;
  if (clock && first) return withClock(first, clock, first.next);
  const date = dated(line, start);
  if (!date) return undefined;
  const later = near(line, date.next) ? readClock(line, date.next) : undefined;
  return later ? withClock(date, later, later.next) : date;
}

function startsClock(line: Line, start: number): boolean {
  return at(line, start) === 'الساعه' || /^\s?:\s?$/.test(gap(line, start + 1));
}

/** AM or PM in Latin letters beside figures comes from a program that puts the month first. */
function withClock(date: Read<Parts>, { time, zone, latin }: Clock, next: number): Read<Parts> {
  const monthFirst = latin && date.ambiguousOrder && date.monthFirst === undefined;
  return { ...date, time, ...(zone && { zone }), ...(monthFirst && { monthFirst: true }), next };
}

/** A date with its weekday before or after it, alone or as a pair in two calendars. */
function dated(line: Line, start: number): Read<Parts> | undefined {
  const whole = readWeekdayNth(line, start) ?? yearBefore(line, start);
  if (whole) return whole;
  const weekday = readWeekday(line, start);
  const first = calendarDate(line, weekday?.next ?? start, weekday !== undefined);
  if (!first) return undefined;
  const date = weekday ? { ...first, weekday: weekday.weekday } : first;
  const pair = pairedWith(line, date) ?? date;
  return pair.weekday === undefined ? withWeekdayAfter(line, pair) : pair;
}

/** «2016 الجمعة 27 أيار»: some sites put time and year before the day. */
function yearBefore(line: Line, start: number): Read<Parts> | undefined {
  const year = numberAt(line, start, 1900, 2100);
  const weekday = year !== undefined && near(line, start + 1) ? readWeekday(line, start + 1) : undefined;
  const date = weekday && calendarDate(line, weekday.next, true);
  if (year === undefined || date?.day === undefined || date.year !== undefined || date.calendar) return undefined;
  return { ...date, year, weekday: weekday!.weekday };
}

/** «الجمعة», «يوم الجمعة،», «الجمعة الموافق», with what may stand between it and its date. */
function readWeekday(line: Line, start: number): Read<{ weekday: number }> | undefined {
  const index = /^[بلو]?(?:ال)?يوم$/.test(at(line, start)) ? start + 1 : start;
  const weekday = weekdayAt(line, index);
  if (weekday === undefined || (index > start && !follows(line, index))) return undefined;
  const next = linked(line, index + 1) ?? (near(line, index + 1) ? index + 1 : undefined);
  return next === undefined ? undefined : { weekday, next };
}

/** Skip «الموافق», «الموافق لـ», «الموافق ليوم», «وفق»: what joins the names of one day. */
function linked(line: Line, start: number): number | undefined {
  if (!near(line, start) || !/^(?:ال)?(?:موافقه?|موفق|مصادف)$|^(?:ي|ت)وافق$/.test(at(line, start))) return undefined;
  const next = /^(?:ل|في|ليوم|يوم)$/.test(at(line, start + 1)) ? start + 2 : start + 1;
  return near(line, next) ? next : undefined;
}

function calendarDate(line: Line, start: number, afterWeekday: boolean): Read<Parts> | undefined {
  const word = line.words[start];
  if (!word || !mayBegin(word)) return undefined;
  const found: Read<Named> | undefined =
    readNumeric(line, start) ??
    readNamed(line, start) ??
    readNth(line, start) ??
    (afterWeekday ? readDayMonth(line, start) : undefined);
  if (!found) return undefined;
  const era = found.year === undefined ? undefined : readEra(line, found.next);
  const { hijri, ...parts } = found;
  const lunar = hijri ?? (era?.hijri && (found.year ?? 0) < 1600);
  // «3 صفر» is a score, «رجب 12» a man and his age: without a year, a Hijri month needs its weekday.
  if (lunar && found.year === undefined && !afterWeekday) return undefined;
  return { ...parts, next: era?.next ?? found.next, ...(lunar && { calendar: 'islamic-umalqura' as const }) };
}

function pairedWith(line: Line, first: Read<Parts>): Read<Parts> | undefined {
  const link = linked(line, first.next);
  const start = link ?? (near(line, first.next) ? first.next : undefined);
  if (start === undefined) return undefined;
  const weekday = link === undefined ? undefined : readWeekday(line, start);
  const second = calendarDate(line, weekday?.next ?? start, true);
  if (!second || second.calendar === first.calendar) return undefined;
  const joined = joinHalves(first, second, link !== undefined);
  if (!joined) return undefined;
  const day = first.weekday ?? weekday?.weekday;
  return { ...joined, next: second.next, ...(day !== undefined && { weekday: day }) };
}

/** «7-4-2012 الأربعاء», but not «3 مايو 2016، الأحد 5 مايو»: that weekday is the next date's. */
function withWeekdayAfter(line: Line, date: Read<Parts>): Read<Parts> {
  if (date.year === undefined || date.day === undefined) return date;
  if (!/^[\s،,()\-–—]{0,4}$/u.test(gap(line, date.next))) return date;
  const weekday = weekdayAt(line, date.next);
  const next = date.next + 1;
  const isNext = near(line, next) && calendarDate(line, next, true) !== undefined;
  return weekday === undefined || isNext || !/^(?:ال|[a-z])/.test(at(line, date.next)) ? date : { ...date, weekday, next };
}

function placed({ text, words }: Line, first: number, { next, ...parts }: Read<Parts>): DateMention {
  const [start, end] = [words[first]!.start, words[next - 1]!.end];
  return { start, end, text: text.slice(start, end), ...parts };
}
