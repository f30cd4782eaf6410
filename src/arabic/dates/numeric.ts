import { at, follows, gap, numberAt, type Line, type Read } from './words.ts';

/**
 * A date in figures. `ambiguousOrder`: day and month can be told either way; day first is what the parts say.
 * `shortYear`: the year had two digits, so that the first figure may be the year as well.
 */
export type Numeric = {
  day: number;
  month: number;
  year: number;
  hijri?: true;
  ambiguousOrder?: true;
  shortYear?: true;
};

const SEPARATOR = /^\s{0,2}([/\\.\-–—ـ٫])\s{0,2}$|^([,،])$/u;
/** «27/5، 2016» */
const BEFORE_YEAR = /^\s?[,،]\s?$/;
/** Two digits from here on mean the twentieth century. */
const PIVOT = 40;

/** Read «27/5/2016», «2016-05-27», «5/27/2016», «27 - 5/2016», «27/5/98», «1437/8/20». */
export function readNumeric(line: Line, start: number): Read<Numeric> | undefined {
  const separators = [gap(line, start + 1), gap(line, start + 2)].map((between) => SEPARATOR.exec(between)?.[0].trim());
  if (separators[1] === undefined && line.words[start + 2]?.digits === 4 && BEFORE_YEAR.test(gap(line, start + 2))) {
    separators[1] = ',';
  }
  if (separators.includes(undefined)) return spaced(line, start);
  if (isLonger(line, start, start + 3)) return undefined;
  const same = separators[0] === separators[1];
  const found = yearFirst(line, start) ?? yearLast(line, start) ?? (same ? shortYear(line, start) : undefined);
  return found && { ...found, next: start + 3 };
}

/** «27 05 2016»: only with two figures each or as the whole of a string, for prose is full of numbers in a row. */
function spaced(line: Line, start: number): Read<Numeric> | undefined {
  const hasTwo = (index: number) => line.words[index]?.digits === 2 || line.words.length === 3;
  const isSpaced = [start, start + 1].every((index) => hasTwo(index) && /^ {1,2}$/.test(gap(line, index + 1)));
  const date = isSpaced && numberAt(line, start + 2, 1900, 2100) !== undefined ? yearLast(line, start) : undefined;
  return date && { ...date, next: start + 3 };
}

/**
 * A fourth figure on either side makes it a version, an address or a telephone number; it may be a time, or the number of
 * an article in a web address: «/2016/05/27/123456».
 */
function isLonger(line: Line, start: number, end: number): boolean {
  const joins = (index: number) => /^[/.-]$/.test(gap(line, index));
  const isFigure = (index: number) => (line.words[index]?.digits ?? 0) > 0;
  const isTime = /^\s?:/.test(gap(line, end + 1));
  const isPath = line.words[start]?.digits === 4 && gap(line, end) === '/';
  const afterTime = /:\s?$/.test(gap(line, start - 1));
  return (joins(start) && isFigure(start - 1) && !afterTime) || (joins(end) && isFigure(end) && !isTime && !isPath);
}

function yearFirst(line: Line, start: number): Numeric | undefined {
  const year = yearAt(line, start);
  const [month, day] = [numberAt(line, start + 1, 1, 31, 2), numberAt(line, start + 2, 1, 31, 2)];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month <= 12) return { year, month, day, ...lunar(year) };
  return day <= 12 ? { year, month: day, day: month, ...lunar(year) } : undefined;
}

function yearLast(line: Line, start: number): Numeric | undefined {
  const [first, second] = [numberAt(line, start, 1, 31, 2), numberAt(line, start + 1, 1, 31, 2)];
  const year = yearAt(line, start + 2);
  return first === undefined || second === undefined || year === undefined ? undefined : ordered(first, second, year);
}

function shortYear(line: Line, start: number): Numeric | undefined {
  if (line.words[start + 2]?.digits !== 2) return undefined;
  const [first, second, last] = [start, start + 1, start + 2].map((index) => numberAt(line, index, 0, 99, 2));
  if (first === undefined || !second || last === undefined) return undefined;
  const dated = first >= 1 && first <= 31 && second <= 31 ? ordered(first, second, fullYear(last)) : undefined;
  if (dated) return { ...dated, shortYear: true };
  const tail = line.words[start]?.digits === 2 && second <= 12 && last >= 1 && last <= 31;
  return tail ? { year: fullYear(first), month: second, day: last } : undefined;
}

function ordered(first: number, second: number, year: number): Numeric | undefined {
  const hijri = lunar(year);
  if (second > 12) return first > 12 || hijri.hijri ? undefined : { year, month: first, day: second };
  const ambiguous = first <= 12 && first !== second && !hijri.hijri;
  return { year, month: second, day: first, ...hijri, ...(ambiguous && { ambiguousOrder: true as const }) };
}

/** The years of a two-digit year: nothing is older than the press of the last century but by name. */
export function fullYear(short: number): number {
  return short >= PIVOT ? 1900 + short : 2000 + short;
}

function yearAt(line: Line, index: number): number | undefined {
  return numberAt(line, index, 1300, 1500) ?? numberAt(line, index, 1800, 2100);
}

/** Figures with a year of these name a Hijri date: no newspaper is that old. */
function lunar(year: number): { hijri?: true } {
  return year <= 1500 ? { hijri: true } : {};
}

/** Read «27/5», «22-4»: day and month in figures without a year. */
export function readDayMonth(line: Line, start: number): Read<Omit<Numeric, 'year'>> | undefined {
  const [first, second] = [numberAt(line, start, 1, 31, 2), numberAt(line, start + 1, 1, 31, 2)];
  if (first === undefined || second === undefined || !SEPARATOR.test(gap(line, start + 1))) return undefined;
  if (isLonger(line, start, start + 2)) return undefined;
  const { year: _, ...parts } = ordered(first, second, 2000) ?? { year: 0 };
  return 'day' in parts ? { ...parts, next: start + 2 } : undefined;
}

/** Read the mark of a calendar after a year: «هـ», «هجري», «م», «ميلادية». */
export function readEra(line: Line, index: number): Read<{ hijri: boolean }> | undefined {
  if (!follows(line, index) && !/^\s{0,2}[(/]\s{0,2}$/.test(gap(line, index))) return undefined;
  const word = at(line, index);
  if (/^ه(?:ـ|جري|جريه)?$/.test(word)) return { hijri: true, next: index + 1 };
  return /^م(?:يلادي|يلاديه)?$/.test(word) ? { hijri: false, next: index + 1 } : undefined;
}
