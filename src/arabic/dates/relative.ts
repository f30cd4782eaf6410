import { addDays, isoDay, weekdayOf } from './civil.ts';
import { readClock } from './clock.ts';
import { weekdayAt } from './names.ts';
import { numberWord, numberWords } from './numbers.ts';
import { at, follows, lineOf, near, numberAt, type Line } from './words.ts';

/** Days, months (`2016-05`) or years that relative words can mean; all of one precision. */
export type Relative = { readings: string[]; precision: 'day' | 'month' | 'year' };

type Unit = 'day' | 'week' | 'month' | 'year';

const PAST = /^ال(?:ماضيه?|ماض|سابقه?|فائته?|فايته?|منصرمه?)$/;
const FUTURE = /^ال(?:قادمه?|مقبله?|تاليه?|جايه?)$/;
const PRESENT = /^ال(?:حاليه?|جاريه?)$/;
const YESTERDAY = /^(?:ال|و|ل)?(?:امس|بارحه|امبارح)$/;
const TOMORROW = /^(?:ال|و|ل)?(?:غد|غدا|بكره|بكرا)$/;
const TODAY = /^(?:و|ل)?(?:اليوم|يومي|الليله|الان|حالا|اللحظه)$/;
const UNITS: [Unit, RegExp][] = [
  ['day', /^(?:ال)?(?:يوما?|ايام|يومين|يومان)$/],
  ['week', /^(?:ال)?(?:اسبوعا?|اسابيع|اسبوعين|اسبوعان)$/],
  ['month', /^(?:ال)?(?:شهرا?|اشهر|شهور|شهرين|شهران)$/],
  ['year', /^(?:ال)?(?:عاما?|سنه|سنوات|اعوام|سنتين|سنتان|عامين|عامان)$/],
];
const DUAL = /(?:ين|ان|تين|تان)$/;
/** Saturday, Sunday or Monday: countries differ, and so does what «الأسبوع الماضي» means. */
const WEEK_STARTS = [6, 0, 1];

/**
 * Read the first relative words of a text against an ISO day: «أمس», «أول أمس», «الجمعة الماضي», «قبل ثلاثة أيام»,
 * «الشهر المقبل». A bare weekday is the last one up to that day, as news means it.
 */
export function readRelative(text: string, reference: string): Relative | undefined {
  const line = lineOf(text);
  for (let index = 0; index < line.words.length; index += 1) {
    const found = dayWord(line, index, reference) ?? distance(line, index, reference) ?? period(line, index, reference);
    if (found) return found;
  }
  for (let index = 0; index < line.words.length; index += 1) {
    const found = weekday(line, index, reference) ?? dayOfMonth(line, index, reference);
    if (found) return found;
  }
  // A time alone is one of that day: «الساعة 3 عصرا».
  return readClock(line, 0) ? { readings: [reference], precision: 'day' } : undefined;
}

function dayWord(line: Line, index: number, reference: string): Relative | undefined {
  const [word, before, earlier] = [at(line, index), at(line, index - 1), at(line, index - 2)];
  const away = (days: number): Relative => ({ readings: [addDays(reference, days)], precision: 'day' });
  if (YESTERDAY.test(word)) {
    const one = /^(?:من|يوم)$/.test(before) ? earlier : before;
    return away(/^(?:و|ال)?(?:اول|قبل)$/.test(one) ? -2 : -1);
  }
  if (TOMORROW.test(word)) return away(/^بعد$/.test(before) ? 2 : 1);
  if (/^(?:الصباح|المساء|الليله)$/.test(word) && /^(?:هذا|هذه)$/.test(before)) return away(0);
  // «بعد أسبوع من الآن» counts from now.
  if (!TODAY.test(word) || before === 'من') return undefined;
  const next = at(line, index + 1);
  // «اليوم الثالث من», «اليوم قبل أمس» go on to name another day.
  if (/^(?:قبل|بعد|القبل|الذي|الي)$/.test(next) || numberWord(next) !== undefined) return undefined;
  if (weekdayAt(line, index + 1) !== undefined) return undefined;
  return away(PAST.test(next) ? -1 : FUTURE.test(next) ? 1 : 0);
}

/** «قبل ثلاثة أيام», «منذ شهرين», «بعد أسبوع» */
function distance(line: Line, index: number, reference: string): Relative | undefined {
  const word = at(line, index);
  const sign = /^(?:و)?(?:قبل|منذ)$/.test(word) ? -1 : /^(?:و)?بعد$/.test(word) ? 1 : undefined;
  if (sign === undefined) return undefined;
  const digits = numberAt(line, index + 1, 1, 999, 3);
  const words = digits === undefined ? numberWords(line, index + 1) : undefined;
  const next = digits !== undefined ? index + 2 : (words?.next ?? index + 1);
  const unit = unitOf(at(line, next));
  if (!unit || !follows(line, next) || /^و|^(?:ال)?(?:امس|غد)$/.test(at(line, next + 1))) return undefined;
  const alone = next === index + 1;
  // «قبل أيام» says not how many.
  if (alone && /^(?:ايام|اسابيع|اشهر|شهور|سنوات|اعوام)$|^ال/.test(at(line, next))) return undefined;
  const count = digits ?? words?.value ?? (DUAL.test(at(line, next)) ? 2 : 1);
  return { readings: [moved(reference, unit, sign * count)], precision: 'day' };
}

/** «الشهر الماضي», «هذه السنة»: a month or a year. A week is none of them. */
function period(line: Line, index: number, reference: string): Relative | undefined {
  const unit = unitOf(at(line, index));
  if ((unit !== 'month' && unit !== 'year') || !at(line, index).startsWith('ال')) return undefined;
  const step = stepOf(line, index);
  if (step === undefined || numberAt(line, index - 1, 1, 31) !== undefined || isOf(line, index)) {
    return undefined;
  }
  const first = moved(`${reference.slice(0, 7)}-01`, unit, step);
  return { readings: [first.slice(0, unit === 'month' ? 7 : 4)], precision: unit };
}

/** «(التاسع عشر) من الشهر الحالي», «من هذا الشهر» */
function isOf(line: Line, unit: number): boolean {
  return at(line, /^هذ[اه]$/.test(at(line, unit - 1)) ? unit - 2 : unit - 1) === 'من';
}

/** «الجمعة الماضي», «الجمعة من الأسبوع المقبل», «الجمعة» */
function weekday(line: Line, index: number, reference: string): Relative | undefined {
  const day = weekdayAt(line, index);
  if (day === undefined) return undefined;
  const week = [-3, -2, -1, 1, 2].map((away) => index + away).find((other) => unitOf(at(line, other)) === 'week');
  const step = week === undefined ? undefined : stepOf(line, week);
  if (step !== undefined) {
    const days = WEEK_STARTS.map((start) => dayOfWeek(reference, day, start, step));
    return { readings: [...new Set(days)].sort(), precision: 'day' };
  }
  if (!/^(?:[وفبكل]?ال)/.test(at(line, index))) return undefined;
  // «الأحد الثاني» is the second Sunday of a month, which nobody names.
  if (/^الاخير/.test(at(line, index + 1)) || (numberWord(at(line, index + 1)) ?? 6) < 6) return undefined;
  const dated = dayOfMonth(line, index + 1, reference, day);
  if (dated) return dated;
  const ahead = (day - weekdayOf(reference) + 7) % 7;
  const isThis = [at(line, index - 1), at(line, index - 2)].includes('هذا');
  const future = isThis || FUTURE.test(at(line, index + 1));
  if (future) return { readings: [addDays(reference, ahead || 7)], precision: 'day' };
  const isToday = ahead === 0 && !PAST.test(at(line, index + 1));
  return { readings: [isToday ? reference : addDays(reference, ahead - 7)], precision: 'day' };
}

/** «الخميس 21», «يوم 15», «20 من الشهر المقبل»: a day of this month, or of one beside it that has it on its weekday. */
function dayOfMonth(line: Line, index: number, reference: string, onWeekday?: number): Relative | undefined {
  const start = /^(?:في|يوم)$/.test(at(line, index)) ? index + 1 : index;
  // The «والثلاثين» of «الحادي والثلاثين» is no day of its own.
  if (at(line, start).startsWith('و') && numberWord(at(line, start - 1)) !== undefined) return undefined;
  const digits = numberAt(line, start, 1, 31, 2);
  const words = digits === undefined ? numberWords(line, start) : undefined;
  const day = digits ?? words?.value;
  if (day === undefined || day > 31 || (start > 0 && !near(line, start))) return undefined;
  if (weekdayAt(line, start) !== undefined && words?.next === start + 1) return undefined;
  const next = words?.next ?? start + 1;
  const month = [next, next + 1, next + 2].find((other) => unitOf(at(line, other)) === 'month');
  const step = month === undefined ? undefined : stepOf(line, month);
  if (step === undefined && onWeekday === undefined && !(start > index && endsAt(line, next))) return undefined;
  const months = step === undefined ? [0, -1, 1] : [step];
  const days = months.map((months) => dayIn(moved(`${reference.slice(0, 7)}-01`, 'month', months), day));
  const fit = days.find((iso) => iso !== undefined && (onWeekday === undefined || weekdayOf(iso) === onWeekday));
  return fit === undefined ? undefined : { readings: [fit], precision: 'day' };
}

/** Nothing follows but perhaps a time of day: «يوم 15، الساعة 8». */
function endsAt(line: Line, index: number): boolean {
  const clock = near(line, index) ? readClock(line, index) : undefined;
  return (clock?.next ?? index) === line.words.length;
}

function dayIn(month: string, day: number): string | undefined {
  return isoDay(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day);
}

function stepOf(line: Line, unit: number): number | undefined {
  const [before, after] = [at(line, unit - 1), at(line, unit + 1)];
  if (PAST.test(after)) return -1;
  if (FUTURE.test(after)) return 1;
  return PRESENT.test(after) || /^(?:هذا|هذه)$/.test(before) ? 0 : undefined;
}

function dayOfWeek(reference: string, day: number, start: number, weeks: number): string {
  const first = addDays(reference, -((weekdayOf(reference) - start + 7) % 7));
  return addDays(first, ((day - start + 7) % 7) + 7 * weeks);
}

function unitOf(word: string): Unit | undefined {
  return UNITS.find(([, pattern]) => pattern.test(word))?.[0];
}

/** Months and years away, a day that the month lacks becomes its last. */
function moved(iso: string, unit: Unit, count: number): string {
  if (unit === 'day' || unit === 'week') return addDays(iso, count * (unit === 'week' ? 7 : 1));
  const months = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + count * (unit === 'year' ? 12 : 1);
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  for (let day = Number(iso.slice(8, 10)); ; day -= 1) {
    const found = isoDay(year, month, day);
    if (found !== undefined) return found;
  }
}
