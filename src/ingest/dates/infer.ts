import { isoDay, weekdayOf } from '../../arabic/dates/civil.ts';
import type { DateMention } from '../../arabic/dates/grammar.ts';
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
 * weekday fit; where the evidence leaves less than 75 % for the best of them, the day stays open.
 */
export function dateArticle(picked: Picked, window: readonly [string, string], evidence: readonly Evidence[]): Dated {
  const { mention } = picked;
  const told = { ...provenanceOf(picked), precision: mention.day === undefined ? ('month' as const) : ('day' as const) };
  if (mention.year !== undefined) return fullDate(mention, mention.year, told);
  const days = candidateDays(mention, window);
  if (days.length === 0 || days.length > MOST_CANDIDATES) return { datePublished: null, dateProvenance: told };
  return chooseYear(days, mention, told, evidence);
}

function fullDate(mention: DateMention, year: number, told: DateProvenance): Dated {
  const { month = 1, day } = mention;
  if (day === undefined) {
    return { datePublished: null, dateEdtf: `${year}-${pad(month)}`, dateProvenance: { ...told, confidence: 'high' } };
  }
  const readings = [isoDay(year, month, day), mention.ambiguousOrder && isoDay(year, day, month)].filter((iso) => typeof iso === 'string');
  const fitting = readings.filter((iso) => mention.weekday === undefined || weekdayOf(iso) === mention.weekday);
  const iso = fitting.length === 1 ? fitting[0] : readings.length === 1 ? readings[0] : undefined;
  if (iso === undefined) return openOrder(readings.sort(), told);
  const conflict = mention.weekday !== undefined && weekdayOf(iso) !== mention.weekday;
  const confidence = conflict ? 'medium' : mention.weekday !== undefined ? 'certain' : 'high';
  return {
    datePublished: iso,
    dateEdtf: iso,
    dateProvenance: { ...told, confidence, ...(conflict && { weekdayConflict: true }) },
  };
}

/** «5/6/2016»: day and month cannot be told apart, and nobody guesses. */
function openOrder(readings: readonly string[], told: DateProvenance): Dated {
  if (readings.length === 0) return { datePublished: null, dateProvenance: told };
  const candidates = readings.map((date) => ({ date, p: round(1 / readings.length), why: [] }));
  return { datePublished: null, dateEdtf: `[${readings.join(',')}]`, dateProvenance: { ...told, candidates, ambiguousOrder: true } };
}

/** The days of the window that have this day, month and weekday. */
export function candidateDays({ month = 1, day, weekday }: DateMention, [first, last]: readonly [string, string]): string[] {
  if (day === undefined) return [];
  const years = Array.from({ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 }, (_, index) => Number(first.slice(0, 4)) + index);
  return years
    .map((year) => isoDay(year, month, day))
    .filter((iso) => iso !== undefined && iso >= first && iso <= last && (weekday === undefined || weekdayOf(iso) === weekday)) as string[];
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
    const dateEdtf = days.length === 1 ? days[0]! : `[${days.join(',')}]`;
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

function provenanceOf({ basis, mention }: Picked): Omit<DateProvenance, 'precision'> {
  return {
    basis,
    text: mention.text,
    span: [mention.start, mention.end],
    calendar: 'gregorian',
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

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
