import { readMisspeltMonth, readMonth, readMonthNumber, weekdayAt, type Month } from './names.ts';
import { numberWords } from './numbers.ts';
import { fullYear } from './numeric.ts';
import { at, follows, gap, numberAt, type Line, type Read } from './words.ts';

/** A date in parts, as far as the text names them. */
export type Named = Month & { day?: number; year?: number; firstDay?: number };

/** «27 مايو», «27/مايو», «27. مايو», «27 من مايو», «27 (مايو)» */
const BEFORE_MONTH = /^\s{0,4}[/\\.،,(\-–—ـ]?\s{0,4}$/u;
/** «مايو 2016», «مايو/2016», «مايو، 2016», «(أيار) 2016» */
const BEFORE_YEAR = /^\s{0,4}[)\]]?\s{0,2}[/\\،,(\-–—ـ|]?\s{0,4}$|^\.$/u;
/** «13 Jan. 2016» */
const AFTER_ABBREVIATION = /^\.\s$/;
/** «النصف الأول من مايو» is no day. */
const PARTS_OF_TIME = /^[وبلف]?ال(?:اسبوع|نصف|ثلث|ربع|شطر|فصل|عقد|عشر|جوله|مرحله|دور|دوره|جزء|قسم)$/;

/** Read a date whose month is named: «27 مايو/أيار 2016», «التاسع عشر من آب», «فبراير 14, 2010», «مايو 1994». */
export function readNamed(line: Line, start: number): Read<Named> | undefined {
  return range(line, start) ?? dayFirst(line, start) ?? yearFirst(line, start) ?? monthFirst(line, start);
}

function dayFirst(line: Line, start: number): Read<Named> | undefined {
  const day = isNumbering(line, start) ? undefined : dayAt(line, start);
  if (!day) return undefined;
  const month = monthAfter(line, day.next);
  if (!month) return misspelt(line, day);
  const date = withYear(line, { ...month, day: day.value });
  return date.year === undefined ? withShortYear(line, date, day.next) : date;
}

/** «10-12 مايو 2016», «من 10 إلى 12 مايو», «10 و11 مايو»: any of these days. */
function range(line: Line, start: number): Read<Named> | undefined {
  const firstDay = numberAt(line, start, 1, 30, 2);
  if (firstDay === undefined || isNumbering(line, start) || /:\s?$/.test(gap(line, start))) return undefined;
  const isStroke = /^\s?[-–—ـ]\s?$/u.test(gap(line, start + 1));
  if (!isStroke && !/^(?:الي|حتي|و)$/.test(at(line, start + 1))) return undefined;
  const second = isStroke ? start + 1 : start + 2;
  const last = numberAt(line, second, firstDay + 1, 31, 2) === undefined ? undefined : dayFirst(line, second);
  return last && { ...last, firstDay };
}

/** «العدد 12 - شعبان 1437»: the number of an issue, a page or a volume, set apart from the date. */
function isNumbering(line: Line, start: number): boolean {
  return /^(?:ال)?(?:عدد|رقم|صفحه|ص|سنه|مجلد)$/.test(at(line, start - 1)) && !follows(line, start + 1);
}

/** «5 نوفبمر 2011»: between a day and a year in figures stands a month. */
function misspelt(line: Line, day: Read<{ value: number }>): Read<Named> | undefined {
  const hasYear = numberAt(line, day.next + 1, 1900, 2100) !== undefined && BEFORE_YEAR.test(gap(line, day.next + 1));
  const month = hasYear && BEFORE_MONTH.test(gap(line, day.next)) ? readMisspeltMonth(line, day.next) : undefined;
  return month && withYear(line, { ...month, day: day.value });
}

/** «27-مايو-16»: two figures are a year only where a stroke joins all three parts. */
function withShortYear(line: Line, date: Read<Named>, month: number): Read<Named> {
  const isJoined = [month, date.next].every((index) => /^[/.-]$/.test(gap(line, index)));
  const isTime = /^\s?:/.test(gap(line, date.next + 1));
  const short = isJoined && !isTime && !date.hijri ? numberAt(line, date.next, 0, 99, 2) : undefined;
  return short === undefined ? date : { ...date, year: fullYear(short), next: date.next + 1 };
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
  if (digits !== undefined) return { value: digits, next: ordinalEnd(line, start + 1) };
  const words = numberWords(line, start);
  if (!words || words.value > 31 || PARTS_OF_TIME.test(at(line, start - 1))) return undefined;
  // «الأحد» and «الاثنين» are days of the week, «الاثنين والعشرون» is none.
  return words.next === start + 1 && weekdayAt(line, start) !== undefined ? undefined : words;
}

/** «27th May», «1er mai» */
function ordinalEnd(line: Line, index: number): number {
  return gap(line, index) === '' && /^(?:st|nd|rd|th|er)$/.test(at(line, index)) ? index + 1 : index;
}

function monthAfter(line: Line, start: number): Read<Month> | undefined {
  if (BEFORE_MONTH.test(gap(line, start))) {
    const month = readMonth(line, start) ?? readMonthNumber(line, start);
    if (month) return month;
  }
  // «27 من شهر مايو», «14 شهر شباط»
  const from = follows(line, start) && /^(?:من|في|ل|of)$/.test(at(line, start)) ? start + 1 : start;
  const next = follows(line, from) && /^ل?شهر$/.test(at(line, from)) ? from + 1 : from;
  if (next === start || !follows(line, next)) return undefined;
  return readMonth(line, next) ?? readMonthNumber(line, from);
}

/** Add the year that follows a date, and the mark of its calendar: «2016», «عام 2016م», «1437 هـ», «ألفين وستة عشر». */
export function withYear(line: Line, parts: Read<Named>): Read<Named> {
  const from = /^(?:من|في)$/.test(at(line, parts.next)) ? parts.next + 1 : parts.next;
  const start = /^[بل]?(?:ال|ل)?(?:عام|سنه)$/.test(at(line, from)) ? from + 1 : from;
  // «'98», «عام 67»
  const isShort = /^\s?['’]$/.test(gap(line, start)) || (start > from && follows(line, start));
  const short = isShort && !/^\s?:/.test(gap(line, start + 1)) ? numberAt(line, start, 0, 99, 2) : undefined;
  if (short !== undefined) return { ...parts, year: fullYear(short), next: start + 1 };
  const isBeside = BEFORE_YEAR.test(gap(line, start)) || isAbbreviated(line, start);
  if (start === parts.next ? !isBeside : !follows(line, start)) return parts;
  // «3 يناير من 2024»
  const least = from > parts.next && start === from && !parts.hijri ? 1900 : 1000;
  const year = numberAt(line, start, least, parts.hijri ? 1600 : 2100);
  return year === undefined ? wordYear(line, start, parts) : { ...parts, year, next: start + 1 };
}

function isAbbreviated(line: Line, index: number): boolean {
  return AFTER_ABBREVIATION.test(gap(line, index)) && /^[a-zéû]{3,5}$/.test(at(line, index - 1));
}

function wordYear(line: Line, start: number, parts: Read<Named>): Read<Named> {
  const year = /^(?:ال)?[اأ]لف/.test(at(line, start)) ? numberWords(line, start) : undefined;
  return year && year.value >= 1000 && year.value <= 2100 ? { ...parts, year: year.value, next: year.next } : parts;
}
