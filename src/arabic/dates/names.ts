import { foldText } from '../fold.ts';
import { englishMonthNames, hijriMonthNames, monthNames, weekdayNames } from '../months.ts';
import { at, follows, gap, numberAt, type Line, type Read } from './words.ts';
import { numberWords } from './numbers.ts';

/** A month counts from 1, in the Gregorian calendar unless `hijri`. `namesDisagree`: «مايو/حزيران». */
export type Month = { month: number; hijri?: true; namesDisagree?: true };

const gregorian = index(monthNames.map((names, month) => [...names, ...englishMonthNames[month]!]));
const hijri = index(hijriMonthNames);
const weekdays = index(weekdayNames);
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
    const found = other ?? or;
    if (!found || found.hijri !== first.hijri) break;
    disagree ||= found.month !== first.month;
    next = found.next;
  }
  return { ...first, next, ...(disagree && { namesDisagree: true as const }) };
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
  if (two) return { ...two, next: start + 2 };
  const one = monthOf(first);
  return one && { ...one, next: start + 1 };
}

function monthOf(name: string): Month | undefined {
  const month = gregorian.get(name);
  if (month !== undefined) return { month: month + 1 };
  const lunar = hijri.get(name);
  return lunar === undefined ? undefined : { month: lunar + 1, hijri: true };
}

/** Names of two words are also found as one: «كانونالثاني», «ذوالحجة». */
function index(names: readonly (readonly string[])[]): Map<string, number> {
  const forms = (name: string) => [foldText(name), foldText(name).replace(' ', '')];
  return new Map(names.flatMap((variants, number) => variants.flatMap(forms).map((form) => [form, number] as const)));
}
