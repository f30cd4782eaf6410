import { foldText } from '../fold.ts';
import { monthNames, weekdayNames } from '../months.ts';
import { tokens, type Token } from '../tokens.ts';

/**
 * A date as a text names it, `[start, end)` in UTF-16 units. Month and day count from 1, weekdays from Sunday = 0.
 * `ambiguousOrder`: day and month cannot be told apart. `namesDisagree`: the halves of a double name («مايو/حزيران»).
 */
export type DateMention = {
  start: number;
  end: number;
  text: string;
  weekday?: number;
  day?: number;
  month?: number;
  year?: number;
  ambiguousOrder?: true;
  namesDisagree?: true;
};

/** What a stretch of words reads as, and the index of the first word after it. */
type Read<T> = T & { next: number };
type Reader = { text: string; words: Token[] };

const months = index(monthNames);
const weekdays = index(weekdayNames);
const monthWords = new Set([...months.keys()].flatMap((name) => name.split(' ')));

/**
 * Find the dates of a text in order; they do not overlap. One pass over the words with a look-ahead of at most ten, so
 * that no input costs more than linear time. A weekday alone is no date.
 */
export function findDates(text: string): DateMention[] {
  const reader = { text, words: tokens(text) };
  const found: DateMention[] = [];
  for (let at = 0; at < reader.words.length; ) {
    const mention = mentionAt(reader, at);
    if (mention) found.push(withText(reader, at, mention));
    at = mention?.next ?? at + 1;
  }
  return found;
}

type Parts = Omit<DateMention, 'start' | 'end' | 'text'>;

function mentionAt(reader: Reader, at: number): Read<Parts> | undefined {
  if (!startsDate(reader.words[at]!.folded)) return undefined;
  const weekday = readWeekday(reader, at);
  const rest = weekday && gapIs(reader, weekday.next, /^[\s،,(]{1,4}$/u) ? weekday.next : at;
  const date = readNumeric(reader, rest) ?? readNamed(reader, rest) ?? readMonth(reader, rest);
  if (!date) return undefined;
  return rest === at || !weekday ? date : { ...date, weekday: weekday.weekday };
}

/** A quick look that spares most words the full reading. */
function startsDate(folded: string): boolean {
  return /^\d/.test(folded) || monthWords.has(folded) || folded === 'يوم' || weekdayIn(folded) !== undefined;
}

/** «الجمعة», «يوم الجمعة», «والجمعة» */
function readWeekday(reader: Reader, at: number): Read<{ weekday: number }> | undefined {
  const next = reader.words[at]!.folded === 'يوم' ? at + 1 : at;
  const weekday = weekdayIn(reader.words[next]?.folded ?? '');
  return weekday === undefined ? undefined : { weekday, next: next + 1 };
}

function weekdayIn(folded: string): number | undefined {
  return weekdays.get(folded) ?? weekdays.get(folded.replace(/^[وفبكل]{1,2}(?=ال)/, ''));
}

/** «27 مايو/أيار 2016» */
function readNamed(reader: Reader, at: number): Read<Parts> | undefined {
  const day = numberAt(reader, at, 1, 31);
  if (day === undefined || !gapIs(reader, at + 1, /^[\s/-]{1,3}$/)) return undefined;
  const month = readMonthName(reader, at + 1);
  if (!month) return undefined;
  return withYear(reader, { ...month, day });
}

/** «مايو/أيار 2016»: without a day, a month needs its year to be a date. */
function readMonth(reader: Reader, at: number): Read<Parts> | undefined {
  const month = readMonthName(reader, at);
  const date = month && withYear(reader, month);
  return date?.year === undefined ? undefined : date;
}

function readMonthName(reader: Reader, at: number): Read<{ month: number; namesDisagree?: true }> | undefined {
  const first = monthAt(reader, at);
  if (!first) return undefined;
  const second = gapIs(reader, first.next, /^\s?[/(-]\s?$/) ? monthAt(reader, first.next) : undefined;
  if (!second) return first;
  return first.month === second.month ? second : { ...first, next: second.next, namesDisagree: true };
}

function monthAt(reader: Reader, at: number): Read<{ month: number }> | undefined {
  const [first, second] = [reader.words[at]?.folded, reader.words[at + 1]?.folded];
  const two = second && gapIs(reader, at + 1, /^\s{1,3}$/) ? months.get(`${first} ${second}`) : undefined;
  if (two !== undefined) return { month: two + 1, next: at + 2 };
  const one = first === undefined ? undefined : months.get(first);
  return one === undefined ? undefined : { month: one + 1, next: at + 1 };
}

function withYear(reader: Reader, parts: Read<Parts>): Read<Parts> {
  const at = /^(عام|سنه)$/.test(reader.words[parts.next]?.folded ?? '') ? parts.next + 1 : parts.next;
  if (!gapIs(reader, at, /^[\s،,/)-]{1,4}$/u)) return parts;
  const year = numberAt(reader, at, 1900, 2100);
  return year === undefined ? parts : { ...parts, year, next: at + 1 };
}

/** «27/5/2016», «2016-05-27», «27.05.2016» */
function readNumeric(reader: Reader, at: number): Read<Parts> | undefined {
  const separator = /^\s?([/.-])\s?$/;
  const [first, second] = [gap(reader, at + 1), gap(reader, at + 2)].map((between) => separator.exec(between)?.[1]);
  if (first === undefined || first !== second) return undefined;
  const next = at + 3;
  const year = numberAt(reader, at, 1900, 2100);
  const middle = numberAt(reader, at + 1, 1, 31);
  if (year !== undefined) {
    const day = numberAt(reader, at + 2, 1, 31);
    return middle === undefined || middle > 12 || day === undefined ? undefined : { year, month: middle, day, next };
  }
  const [start, last] = [numberAt(reader, at, 1, 31), numberAt(reader, at + 2, 1900, 2100)];
  if (start === undefined || middle === undefined || last === undefined) return undefined;
  if (middle > 12) return start > 12 ? undefined : { year: last, month: start, day: middle, next };
  const ambiguous = start <= 12 && start !== middle ? ({ ambiguousOrder: true } as const) : {};
  return { year: last, month: middle, day: start, next, ...ambiguous };
}

function numberAt(reader: Reader, at: number, least: number, most: number): number | undefined {
  const digits = /^(\d{1,4})م?$/.exec(reader.words[at]?.folded ?? '')?.[1];
  const value = Number(digits);
  return digits !== undefined && value >= least && value <= most ? value : undefined;
}

function gapIs(reader: Reader, at: number, pattern: RegExp): boolean {
  return pattern.test(gap(reader, at));
}

/** What stands before a word, up to the word before it. */
function gap({ text, words }: Reader, at: number): string {
  const [before, word] = [words[at - 1], words[at]];
  return before && word ? text.slice(before.end, Math.min(word.start, before.end + 8)) : '';
}

function withText({ text, words }: Reader, first: number, { next, ...parts }: Read<Parts>): DateMention {
  const [start, end] = [words[first]!.start, words[next - 1]!.end];
  return { start, end, text: text.slice(start, end), ...parts };
}

function index(names: readonly (readonly string[])[]): Map<string, number> {
  return new Map(names.flatMap((variants, number) => variants.map((name) => [foldText(name), number] as const)));
}
