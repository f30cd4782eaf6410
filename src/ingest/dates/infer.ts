import { weekdayOf } from '../../arabic/dates/civil.ts';
import type { DateMention } from '../../arabic/dates/grammar.ts';
import { hijriOf } from '../../arabic/dates/hijri.ts';
import { momentOf } from '../../arabic/dates/moment.ts';
import { edtfOf, fitting, readingsOf, spanOf } from '../../arabic/dates/readings.ts';
import type { Confidence, DateProvenance } from '../../schema/entry.ts';
import type { Evidence } from './evidence.ts';
import type { Picked } from './pick.ts';

/** The date of an entry: the day or null, what is known of it in EDTF, and how it was found. */
export type Dated = { datePublished: string | null; dateEdtf?: string; dateProvenance?: DateProvenance };

/** With more years than this open, a list of them tells nobody anything. */
const MOST_CANDIDATES = 12;
const HIGH = 0.95;
const MEDIUM = 0.75;

/**
 * Date an article by the mention that was picked. A missing year is inferred among those of the window on which day and
 * weekday fit; where the evidence leaves less than 75 % for the best of them, the day stays open. A dateline's time is
 * kept where the text names its zone or `timeZone` is the outlet's.
 */
export function dateArticle(
  picked: Picked,
  window: readonly [string, string],
  evidence: readonly Evidence[],
  timeZone?: string,
): Dated {
  const { mention } = picked;
  const told = provenanceOf(picked);
  if (mention.year !== undefined && mention.day === undefined) return coarseDate(mention, told);
  if (mention.year !== undefined) return withTime(fullDate(mention, window, told), picked, timeZone);
  const days = candidateDays(mention, window);
  if (days.length === 0 || days.length > MOST_CANDIDATES) return { datePublished: null, dateProvenance: told };
  return chooseYear(days, mention, told, evidence);
}

/** A month or a year: all that is known, and kept. */
function coarseDate(mention: DateMention, told: DateProvenance): Dated {
  const dateEdtf = edtfOf(spanOf(mention));
  return { datePublished: null, ...(dateEdtf && { dateEdtf }), dateProvenance: { ...told, confidence: 'high' } };
}

function fullDate(mention: DateMention, window: readonly [string, string], told: DateProvenance): Dated {
  const { weekday } = mention;
  const readings = fitting(inWindow(readingsOf(mention), window), weekday);
  const [iso] = readings;
  if (iso === undefined || readings.length > 1) return openOrder(readings, told);
  const conflict = weekday !== undefined && weekdayOf(iso) !== weekday;
  const confidence = conflict ? 'medium' : weekday !== undefined ? 'certain' : 'high';
  return {
    datePublished: iso,
    dateEdtf: iso,
    dateProvenance: { ...told, confidence, ...(conflict && { weekdayConflict: true }) },
  };
}

/** Of several readings those in the outlet's time; one that stands alone is kept as the source has it. */
function inWindow(readings: readonly string[], [first, last]: readonly [string, string]): readonly string[] {
  const inside = readings.filter((iso) => iso >= first && iso <= last);
  return readings.length > 1 && inside.length > 0 ? inside : readings;
}

/** «5/6/2016»: day and month cannot be told apart, and nobody guesses. */
function openOrder(readings: readonly string[], told: DateProvenance): Dated {
  if (readings.length === 0) return { datePublished: null, dateProvenance: told };
  const candidates = readings.map((date) => ({ date, p: round(1 / readings.length), why: [] }));
  const dateProvenance = { ...told, candidates, ambiguousOrder: true };
  return { datePublished: null, dateEdtf: edtfOf(readings)!, dateProvenance };
}

/** The time of a dateline is that of publication; one in the text is that of an event. */
function withTime(dated: Dated, { basis, mention }: Picked, timeZone: string | undefined): Dated {
  const zone = mention.zone ?? timeZone;
  const isDateline = basis === 'profile-dateline' || basis === 'head-line';
  if (!isDateline || dated.datePublished === null || mention.time === undefined || zone === undefined) return dated;
  return { ...dated, datePublished: momentOf(dated.datePublished, mention.time, zone) };
}

/** The days of the window that have this day, month and weekday. */
export function candidateDays(mention: DateMention, [first, last]: readonly [string, string]): string[] {
  const { day, weekday, calendar } = mention;
  if (day === undefined) return [];
  const yearOf = (iso: string) => (calendar ? hijriOf(iso).year : Number(iso.slice(0, 4)));
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, index) => yearOf(first) + index);
  return years
    .flatMap((year) => readingsOf({ ...mention, year }))
    .filter((iso) => iso >= first && iso <= last && (weekday === undefined || weekdayOf(iso) === weekday));
}

function chooseYear(days: readonly string[], { weekday }: DateMention, told: DateProvenance, evidence: readonly Evidence[]): Dated {
  const voices = days.map((day) => evidence.flatMap((kind) => kind(day)));
  const shares = softmax(voices.map((heard) => heard.reduce((sum, { logOdds }) => sum + logOdds, 0)));
  const best = shares.indexOf(Math.max(...shares));
  const confidence = confidenceOf(shares[best]!);
  const reasons = telling(voices.map((heard) => heard.map(({ why }) => why)));
  const candidates = days.map((date, index) => ({
    date,
    p: round(shares[index]!),
    why: [...(weekday === undefined ? [] : ['+weekday']), ...reasons[index]!],
  }));
  if (confidence === 'none') {
    const dateEdtf = edtfOf(days)!;
    return { datePublished: null, dateEdtf, dateProvenance: { ...told, candidates } };
  }
  return {
    datePublished: days[best]!,
    dateEdtf: `${days[best]}~`,
    dateProvenance: { ...told, confidence, method: kinds(candidates.flatMap(({ why }) => why)), candidates },
  };
}

/** Leave out what is said of every candidate alike: it chose nothing. */
function telling(reasons: readonly (readonly string[])[]): string[][] {
  return reasons.map((own) => [...new Set(own)].filter((why) => !reasons.every((others) => others.includes(why))));
}

/** The kinds of evidence that were heard, in the words of `dateProvenance.method`. */
function kinds(reasons: readonly string[]): string[] {
  const names: Record<string, string> = { weekday: 'weekday', era: 'eras', sequence: 'sequence', year: 'years' };
  const heard = new Set(reasons.map((reason) => reason.slice(1).split(':')[0]!));
  return ['weekday', 'era', 'sequence', 'year'].filter((kind) => heard.has(kind)).map((kind) => names[kind]!).concat(heard.size === 0 ? ['window'] : []);
}

function confidenceOf(p: number): Confidence {
  return p >= HIGH ? 'high' : p >= MEDIUM ? 'medium' : 'none';
}

function provenanceOf({ basis, mention }: Picked): DateProvenance {
  return {
    basis,
    text: mention.text,
    span: [mention.start, mention.end],
    calendar: mention.calendar ?? 'gregorian',
    precision: mention.day !== undefined ? 'day' : mention.month !== undefined ? 'month' : 'year',
    confidence: 'none',
    method: [],
    candidates: [],
  };
}

function softmax(logOdds: readonly number[]): number[] {
  const most = Math.max(...logOdds);
  const weights = logOdds.map((value) => Math.exp(value - most));
  const sum = weights.reduce((one, other) => one + other, 0);
  return weights.map((weight) => weight / sum);
}

function round(p: number): number {
  return Math.round(p * 1000) / 1000;
}
