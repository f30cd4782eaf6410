import { foldText } from '../../arabic/fold.ts';
import type { DateProvenance } from '../../schema/entry.ts';
import type { LearnedLine } from '../../schema/learned.ts';
import { lineKey, notedLines } from '../learned/lines.ts';
import { lineNumber } from '../lines.ts';
import type { Reading } from '../read.ts';
import type { Question, SeedName } from './question.ts';

/** A line that a question is about; its zone where it stands in head or tail. */
export type AskedLine = { seed: SeedName; text: string; number: number; zone: LearnedLine['zone'] | undefined };

/** A question with what its seed says of it now. */
export type Case = {
  question: Question;
  lines: AskedLine[];
  day?: string | null;
  /** The two days that a date such as «5/6/2016» may name. */
  readings?: { 'day-first': string | undefined; 'month-first': string | undefined };
};

/** Note of a seed's reading what an answer may need. */
export function caseOf(question: Question, reading: Reading | undefined): Case {
  if (!reading) return { question, lines: [] };
  const { datePublished, dateProvenance: found } = reading.entry;
  return { question, lines: linesOf(question, reading), day: datePublished, ...(found?.ambiguousOrder && { readings: bothReadings(found) }) };
}

/** The lines of a seed that a question is about: an entry's `review` holds the beginning of each. */
function linesOf({ review, seed }: Question, reading: Reading): AskedLine[] {
  const beginning = /^unclassified: ([^]*)$/.exec(review ?? '')?.[1];
  if (beginning === undefined || seed === undefined) return [];
  const noted = new Set(notedLines(reading));
  const found = reading.spans.filter(({ role, start, end }) => role === 'unclassified' && reading.text.slice(start, end).startsWith(beginning));
  return found.map(({ start, end }) => {
    const text = reading.text.slice(start, end);
    const zone = (['head', 'tail'] as const).find((one) => noted.has(lineKey({ zone: one, text })));
    return { seed, text, number: lineNumber(reading.text, start), zone };
  });
}

function bothReadings({ text = '', candidates }: DateProvenance): NonNullable<Case['readings']> {
  const [one, other] = [...foldText(text).matchAll(/\d+/g)].map(([number]) => number).filter((number) => number.length <= 2).map(Number);
  const dayOf = (day: number | undefined, month: number | undefined) =>
    candidates.map(({ date }) => date).find((date) => Number(date.slice(8, 10)) === day && Number(date.slice(5, 7)) === month);
  return { 'day-first': dayOf(one, other), 'month-first': dayOf(other, one) };
}
