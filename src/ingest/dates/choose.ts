import { edtfOf } from '../../arabic/dates/readings.ts';
import type { Confidence, DateProvenance } from '../../schema/entry.ts';
import type { Evidence } from './evidence.ts';
import type { Dated } from './infer.ts';

/** The share of all belief from which a day is chosen, and from which it is called sure: `docs/decisions/007`. */
const HIGH = 0.95;
const MEDIUM = 0.75;

/** Kinds of reasons, as `candidates[].why` begins, and the words of `dateProvenance.method` for them. */
const METHODS: Record<string, string> = { weekday: 'weekday', era: 'eras', sequence: 'sequence', order: 'sequence', year: 'years', since: 'years' };

/**
 * Choose among the days that a mention can mean by what speaks for each; `shared` is said of all alike. Where the best
 * has less than 75 %, nothing is chosen and all stay candidates.
 */
export function chooseDay(days: readonly string[], told: DateProvenance, evidence: readonly Evidence[], shared: readonly string[]): Dated {
  const voices = days.map((day) => evidence.flatMap((kind) => kind(day)));
  const shares = softmax(voices.map((heard) => heard.reduce((sum, { logOdds }) => sum + logOdds, 0)));
  const best = shares.indexOf(Math.max(...shares));
  const confidence = confidenceOf(shares[best]!);
  const reasons = telling(voices.map((heard) => heard.map(({ why }) => why)));
  const candidates = days.map((date, index) => ({ date, p: round(shares[index]!), why: [...shared, ...reasons[index]!] }));
  if (confidence === 'none') return { datePublished: null, dateEdtf: edtfOf(days)!, dateProvenance: { ...told, candidates } };
  return {
    datePublished: days[best]!,
    dateEdtf: `${days[best]}~`,
    dateProvenance: { ...told, confidence, method: methodsOf(candidates.flatMap(({ why }) => why)), candidates },
  };
}

/** Leave out what is said of every candidate alike: it chose nothing. */
function telling(reasons: readonly (readonly string[])[]): string[][] {
  return reasons.map((own) => [...new Set(own)].filter((why) => !reasons.every((others) => others.includes(why))));
}

/** The kinds of evidence that were heard, in a fixed order; the window alone where none was. */
function methodsOf(reasons: readonly string[]): string[] {
  const heard = new Set(reasons.map((reason) => reason.slice(1).split(':')[0]!));
  const methods = Object.entries(METHODS).flatMap(([kind, method]) => (heard.has(kind) ? [method] : []));
  return methods.length > 0 ? [...new Set(methods)] : ['window'];
}

function confidenceOf(p: number): Confidence {
  return p >= HIGH ? 'high' : p >= MEDIUM ? 'medium' : 'none';
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
