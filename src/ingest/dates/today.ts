import { daysBetween, weekdayOf } from '../../arabic/dates/civil.ts';
import { findDates } from '../../arabic/dates/grammar.ts';
import { weekdayAt } from '../../arabic/dates/names.ts';
import { readingsOf } from '../../arabic/dates/readings.ts';
import { at, follows, lineOf, near, type Line } from '../../arabic/dates/words.ts';
import type { Picked } from './pick.ts';

/**
 * Keep the datelines that agree with what the lead says of its day: «اليوم الخميس» first, then «الخميس 3 مارس», then a
 * bare «الخميس», which is that day or the one before it. All are kept where they name one day, or nothing decides.
 */
export function agreeing(datelines: readonly Picked[], lead: string): readonly Picked[] {
  const days = new Set(datelines.flatMap(({ mention }) => readingsOf(mention)));
  if (days.size < 2) return datelines;
  const line = lineOf(lead);
  for (const fits of [todayOf(line), mentionOf(lead), bareOf(line)]) {
    const fit = fits ? datelines.filter(({ mention }) => readingsOf(mention).some(fits)) : [];
    if (fit.length > 0) return fit;
  }
  return datelines;
}

type Fits = (iso: string) => boolean;

/** Give a dateline that leaves year or order open the weekday which the lead calls today. */
export function withToday(picked: Picked, lead: string): Picked {
  const { mention } = picked;
  const isOpen = mention.day !== undefined && (mention.year === undefined || readingsOf(mention).length > 1);
  const weekday = isOpen && mention.weekday === undefined ? todayIn(lineOf(lead)) : undefined;
  return weekday === undefined ? picked : { ...picked, mention: { ...mention, weekday } };
}

function todayOf(line: Line): Fits | undefined {
  const today = todayIn(line);
  return today === undefined ? undefined : (iso) => weekdayOf(iso) === today;
}

/** The weekday of «اليوم الخميس», or the one after that of «أمس، الأربعاء». */
function todayIn(line: Line): number | undefined {
  for (const index of line.words.keys()) {
    const said = /^(?:[وبل])?(?:اليوم|يومه|امس|الامس)$/.test(at(line, index)) && near(line, index + 1);
    const weekday = said ? weekdayAt(line, index + 1) : undefined;
    if (weekday === undefined) continue;
    return /امس$/.test(at(line, index)) ? (weekday + 1) % 7 : weekday;
  }
  return undefined;
}

/** A day and month of the lead, with their weekday and without a year: the dateline is of that day or the next. */
function mentionOf(lead: string): Fits | undefined {
  const mention = findDates(lead).find(({ weekday, day, year }) => weekday !== undefined && day !== undefined && year === undefined);
  if (!mention) return undefined;
  return (iso) => {
    const year = Number(iso.slice(0, 4));
    return readingsOf({ ...mention, year }).some((day) => weekdayOf(day) === mention.weekday && [0, 1].includes(daysBetween(day, iso)));
  };
}

function bareOf(line: Line): Fits | undefined {
  const index = line.words.findIndex((_, place) => /^[وبفل]?ال/.test(at(line, place)) && weekdayAt(line, place) !== undefined && !isDistant(line, place));
  const weekday = index < 0 ? undefined : weekdayAt(line, index)!;
  return weekday === undefined ? undefined : (iso) => [weekday, (weekday + 1) % 7].includes(weekdayOf(iso));
}

/** «الخميس المقبل», «الأحد الماضي» */
function isDistant(line: Line, index: number): boolean {
  return follows(line, index + 1) && /^ال(?:ماضي|مقبل|قادم|سابق|فايت|منصرم|اسبق|مقبله|ماضيه|قادمه)$/.test(at(line, index + 1));
}
