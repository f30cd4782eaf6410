import { foldText } from '../fold.ts';
import {
  englishMonthNames, frenchMonthNames, hijriMonthNames, honorifics, latinWeekdayNames, monthNames, weekdayNames,
} from '../months.ts';
import { at, follows, gap, numberAt, type Line, type Read } from './words.ts';
import { numberWords } from './numbers.ts';
import { isSlip } from './slip.ts';

/** A month counts from 1, in the Gregorian calendar unless `hijri`. `namesDisagree`: «مايو/حزيران». */
export type Month = { month: number; hijri?: true; namesDisagree?: true };

const gregorian = index(joined(monthNames, englishMonthNames, frenchMonthNames));
const hijri = index(hijriMonthNames);
const epithets = new Set(honorifics.map(foldText));
const weekdays = index(joined(weekdayNames, latinWeekdayNames));
/** Shorter names have too many neighbours among the words. */
const SHORTEST_SLIP = 5;
const longNames = [...gregorian].filter(([name]) => name.length >= SHORTEST_SLIP && !name.includes(' '));
/** «مايو/أيار», «مايو (أيار)», «أيار - مايو» */
const BETWEEN_NAMES = /^\s{0,2}[/\\(|،,\-–—ـ]\s{0,2}$/u;
/** Some outlets name a month in three regions' ways. */
const MOST_NAMES = 3;

/** The first words of the names of months and weekdays, folded. */
export const firstNames: readonly string[] = [gregorian, hijri, weekdays].flatMap((names) =>
  Array.from(names.keys(), (name) => name.split(' ')[0]!),
);

/** Read a month by name, in one way, two or three: «مايو», «مايو/أيار», «تشرين الأول (أكتوبر)», «آب أو أغسطس». */
export function readMonth(line: Line, start: number): Read<Month> | undefined {
  const first = oneMonth(line, start);
  if (!first) return undefined;
  let { next } = first;
  let disagree = false;
  for (let names = 1; names < MOST_NAMES; names += 1) {
    const other = BETWEEN_NAMES.test(gap(line, next)) ? oneMonth(line, next) : undefined;
    const or = !other && at(line, next) === 'او' ? oneMonth(line, next + 1) : undefined;
    const found = other ?? or ?? sameMonth(line, next, first);
    if (!found || found.hijri !== first.hijri) break;
    disagree ||= found.month !== first.month;
    next = found.next;
  }
  return { ...first, next, ...(disagree && { namesDisagree: true as const }) };
}

/** «أيلول سبتمبر»: with nothing between them, only names of one month belong together. */
function sameMonth(line: Line, index: number, { month, hijri }: Month): Read<Month> | undefined {
  const other = follows(line, index) ? oneMonth(line, index) : undefined;
  return other?.month === month && other.hijri === hijri ? other : undefined;
}

/** Read the name of a Gregorian month with one slip of the typist: «نوفبمر», «سبتمر». For places where only a month can stand. */
export function readMisspeltMonth(line: Line, index: number): Read<Month> | undefined {
  const word = at(line, index);
  const near = word.length < SHORTEST_SLIP - 1 ? [] : longNames.filter(([name]) => isSlip(name, word));
  const months = new Set(near.map(([, month]) => month));
  return months.size === 1 ? { month: near[0]![1] + 1, next: index + 1 } : undefined;
}

/** Read a month by its number in words or digits after «شهر»: «شهر عشرة», «شهر 3». */
export function readMonthNumber(line: Line, start: number): Read<Month> | undefined {
  if (!/^(?:ب|ل|و)?(?:ال)?شهر$/.test(at(line, start))) return undefined;
  const digits = numberAt(line, start + 1, 1, 12, 2);
  if (digits !== undefined) return { month: digits, next: start + 2 };
  const words = numberWords(line, start + 1);
  return words && words.value <= 12 ? { month: words.value, next: words.next } : undefined;
}

/** The day of the week that a word names, Sunday = 0; with «و», «ف», «ب», «ك», «ل» before it or its alef lost. */
export function weekdayAt(line: Line, index: number): number | undefined {
  const word = at(line, index);
  if (word.length < 3) return undefined;
  const whole = weekdays.get(word) ?? weekdays.get(word.replace(/^[وفبكل]{1,2}(?=ال)/, ''));
  return whole ?? weekdays.get(word.replace(/^ل(?!ل)|^اا/, 'ال'));
}

function oneMonth(line: Line, start: number): Read<Month> | undefined {
  const [first, second] = [at(line, start), at(line, start + 1)];
  if (first === '') return undefined;
  const two = follows(line, start + 1) ? monthOf(`${first} ${second}`) : undefined;
  if (two) return pious(line, { ...two, next: start + 2 });
  const one = monthOf(first);
  return one && pious(line, { ...one, next: start + 1 });
}

/** Skip the epithet of a Hijri month. */
function pious(line: Line, month: Read<Month>): Read<Month> {
  const isPious = month.hijri && follows(line, month.next) && epithets.has(at(line, month.next));
  return isPious ? { ...month, next: month.next + 1 } : month;
}

function monthOf(name: string): Month | undefined {
  const month = gregorian.get(name);
  if (month !== undefined) return { month: month + 1 };
  const lunar = hijri.get(name);
  return lunar === undefined ? undefined : { month: lunar + 1, hijri: true };
}

function joined(...tables: (readonly (readonly string[])[])[]): string[][] {
  return tables[0]!.map((_, number) => tables.flatMap((table) => table[number]!));
}

/** Names of two words are also found as one: «كانونالثاني», «ذوالحجة». */
function index(names: readonly (readonly string[])[]): Map<string, number> {
  const forms = (name: string) => [foldText(name), foldText(name).replace(' ', '')];
  return new Map(names.flatMap((variants, number) => variants.flatMap(forms).map((form) => [form, number] as const)));
}
