import { readMonth, readMonthNumber, weekdayAt, type Month } from './names.ts';
import { numberWords } from './numbers.ts';
import { fullYear } from './numeric.ts';
import { at, follows, gap, numberAt, type Line, type Read } from './words.ts';

/** A date in parts, as far as the text names them. */
export type Named = Month & { day?: number; year?: number };

/** «27 مايو», «27/مايو», «27. مايو», «27 من مايو», «27 (مايو)» */
const BEFORE_MONTH = /^\s{0,4}[/\\.،,(\-–—ـ]?\s{0,4}$/u;
/** «مايو 2016», «مايو/2016», «مايو، 2016», «(أيار) 2016» */
const BEFORE_YEAR = /^\s{0,4}[)\]]?\s{0,2}[/\\،,(\-–—ـ|]?\s{0,4}$/u;
/** «النصف الأول من مايو» is no day. */
const PARTS_OF_TIME = /^[وبلف]?ال(?:اسبوع|نصف|ثلث|ربع|شطر|فصل|عقد|عشر|جوله|مرحله|دور|دوره|جزء|قسم)$/;

/** Read a date whose month is named: «27 مايو/أيار 2016», «التاسع عشر من آب», «فبراير 14, 2010», «مايو 1994». */
export function readNamed(line: Line, start: number): Read<Named> | undefined {
  return dayFirst(line, start) ?? yearFirst(line, start) ?? monthFirst(line, start);
}

function dayFirst(line: Line, start: number): Read<Named> | undefined {
  const day = dayAt(line, start);
  const month = day && monthAfter(line, day.next);
  return month && withYear(line, { ...month, day: day.value });
}

/** «2016 مايو 27», «2016-ماي-27» */
function yearFirst(line: Line, start: number): Read<Named> | undefined {
  const year = numberAt(line, start, 1000, 2100);
  const month = year !== undefined && BEFORE_MONTH.test(gap(line, start + 1)) ? readMonth(line, start + 1) : undefined;
  const day = month && BEFORE_MONTH.test(gap(line, month.next)) ? numberAt(line, month.next, 1, 31, 2) : undefined;
  return month && day !== undefined ? { ...month, year: year!, day, next: month.next + 1 } : undefined;
}

/** «فبراير 14 2010», and a month without a day, which needs its year to be a date. */
function monthFirst(line: Line, start: number): Read<Named> | undefined {
  const month = readMonth(line, start) ?? afterClitic(line, start);
  if (!month) return undefined;
  const day = BEFORE_MONTH.test(gap(line, month.next)) ? dayAt(line, month.next) : undefined;
  const whole = day && withYear(line, { ...month, day: day.value, next: day.next });
  if (whole?.year !== undefined) return whole;
  const date = withYear(line, month);
  return date.year === undefined ? undefined : date;
}

/** «بمايو 2016», «لمايو 2016» */
function afterClitic(line: Line, start: number): Read<Month> | undefined {
  const word = line.words[start]!;
  if (!/^[بلو]/.test(word.folded)) return undefined;
  const bare = { ...word, folded: word.folded.slice(1) };
  const month = readMonth({ text: line.text, words: [bare, ...line.words.slice(start + 1, start + 8)] }, 0);
  return month && { ...month, next: start + month.next };
}

function dayAt(line: Line, start: number): Read<{ value: number }> | undefined {
  const digits = numberAt(line, start, 1, 31, 2);
  if (digits !== undefined) return { value: digits, next: start + 1 };
  const words = numberWords(line, start);
  if (!words || words.value > 31 || PARTS_OF_TIME.test(at(line, start - 1))) return undefined;
  // «الأحد» and «الاثنين» are days of the week, «الاثنين والعشرون» is none.
  return words.next === start + 1 && weekdayAt(line, start) !== undefined ? undefined : words;
}

function monthAfter(line: Line, start: number): Read<Month> | undefined {
  if (BEFORE_MONTH.test(gap(line, start))) {
    const month = readMonth(line, start) ?? readMonthNumber(line, start);
    if (month) return month;
  }
  // «27 من شهر مايو», «14 شهر شباط»
  const from = follows(line, start) && /^(?:من|في|ل)$/.test(at(line, start)) ? start + 1 : start;
  const next = follows(line, from) && /^ل?شهر$/.test(at(line, from)) ? from + 1 : from;
  if (next === start || !follows(line, next)) return undefined;
  return readMonth(line, next) ?? readMonthNumber(line, from);
}

/** Add the year that follows a date, and the mark of its calendar: «2016», «عام 2016م», «1437 هـ», «ألفين وستة عشر». */
export function withYear(line: Line, parts: Read<Named>): Read<Named> {
  const from = /^(?:من|في)$/.test(at(line, parts.next)) ? parts.next + 1 : parts.next;
  const start = /^[بل]?(?:ال|ل)?(?:عام|سنه)$/.test(at(line, from)) ? from + 1 : from;
  const short = /^\s?['’]$/.test(gap(line, start)) ? numberAt(line, start, 0, 99, 2) : undefined;
  if (short !== undefined) return { ...parts, year: fullYear(short), next: start + 1 };
  if (start === parts.next ? !BEFORE_YEAR.test(gap(line, start)) : !follows(line, start)) return parts;
  if (from > parts.next && start === from) return wordYear(line, from, parts);
  const year = numberAt(line, start, 1000, parts.hijri ? 1600 : 2100);
  return year === undefined ? wordYear(line, start, parts) : { ...parts, year, next: start + 1 };
}

function wordYear(line: Line, start: number, parts: Read<Named>): Read<Named> {
  const year = /^(?:ال)?[اأ]لف/.test(at(line, start)) ? numberWords(line, start) : undefined;
  return year && year.value >= 1000 && year.value <= 2100 ? { ...parts, year: year.value, next: year.next } : parts;
}
