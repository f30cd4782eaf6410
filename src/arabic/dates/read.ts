import { daysBetween, weekdayOf } from './civil.ts';
import { findCompact } from './compact.ts';
import { findDates, type DateMention, type Parts } from './grammar.ts';
import { nearestYear, wholeDayMonth } from './partial.ts';
import { edtfOf, fitting, readingsOf, spanOf } from './readings.ts';
import { readRelative } from './relative.ts';
import { findYear } from './year.ts';

/**
 * What a string says of a date. `date`: the day, where one reading is left. `candidates`: all readings left, ISO days,
 * months or years. `precision` and `edtf` are null where the string names no date; `edtf` also where its year is open.
 * `ambiguousOrder`: by the figures alone day and month can be told either way, also where something else decided.
 */
export type DateReading = {
  text: string;
  date: string | null;
  edtf: string | null;
  candidates: string[];
  precision: 'day' | 'month' | 'year' | null;
  calendar: 'gregorian' | 'islamic-umalqura';
  weekdayConflict?: true;
  ambiguousOrder?: true;
};

/** A two-digit year that lies farther ahead than these days is another century's, or no year. */
const AHEAD = 366;

type Found = Omit<DateReading, 'text' | 'date' | 'edtf'>;

/**
 * Read the date of a short string. `reference`, an ISO day, gives relative words and a missing year their meaning: day
 * and month are then those nearest to it, and a weekday that fits but one year decides.
 */
export function readDate(text: string, reference?: string): DateReading {
  const mentions = findDates(text);
  const fullDay = (mention: Parts) => dayOf(mention, reference);
  const found =
    first(mentions, fullDay) ??
    fullDay(findCompact(text) ?? {}) ??
    (reference === undefined ? undefined : relativeDay(text, mentions, reference)) ??
    first(mentions, yearless) ??
    first(mentions, coarse) ??
    coarse(findYear(text) ?? {}) ??
    { candidates: [], precision: null, calendar: 'gregorian' };
  const { candidates, precision } = found;
  return {
    text,
    date: precision === 'day' && candidates.length === 1 ? candidates[0]! : null,
    edtf: edtfOf(candidates) ?? null,
    ...found,
  };
}

function first(mentions: readonly DateMention[], read: (mention: DateMention) => Found | undefined): Found | undefined {
  for (const mention of mentions) {
    const found = read(mention);
    if (found) return found;
  }
  return undefined;
}

function dayOf(mention: Parts, reference?: string): Found | undefined {
  const readings = fitting(readingsOf(mention), mention.weekday);
  const isNear = (iso: string) => reference === undefined || daysBetween(reference, iso) <= AHEAD;
  const near = mention.shortYear ? readings.filter(isNear) : [];
  const candidates = near.length > 0 ? near : readings;
  if (candidates.length === 0) return undefined;
  const conflict = mention.weekday !== undefined && weekdayOf(candidates[0]!) !== mention.weekday;
  return {
    candidates,
    precision: 'day',
    calendar: mention.calendar ?? 'gregorian',
    ...(conflict && { weekdayConflict: true as const }),
    ...(mention.ambiguousOrder && { ambiguousOrder: true as const }),
  };
}

/** A day whose year is open, or that no calendar has: a date, but none that can be told. */
function yearless({ day, month, calendar }: Parts): Found | undefined {
  if (day === undefined || month === undefined) return undefined;
  return { candidates: [], precision: 'day', calendar: calendar ?? 'gregorian' };
}

function coarse(mention: Parts): Found | undefined {
  const { day, month, year, calendar } = mention;
  if (day !== undefined || year === undefined) return undefined;
  const precision = month === undefined ? 'year' : 'month';
  return { candidates: spanOf(mention), precision, calendar: calendar ?? 'gregorian' };
}

function relativeDay(text: string, mentions: readonly DateMention[], reference: string): Found | undefined {
  const figures = mentions.length === 0 ? wholeDayMonth(text) : undefined;
  const isPartial = ({ day, month, year, calendar }: Parts) => day && month && year === undefined && !calendar;
  const partial = figures ?? mentions.find(isPartial);
  const dated = partial && nearestYear(partial, reference);
  if (dated) return dayOf(dated);
  const relative = mentions.some(({ year }) => year !== undefined) ? undefined : readRelative(text, reference);
  return relative && { candidates: relative.readings, precision: relative.precision, calendar: 'gregorian' };
}
