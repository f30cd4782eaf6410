import { readDate, type DateReading } from '../../src/arabic/dates/read.ts';
import type { Row } from './rows.ts';

export type Verdict = 'right' | 'open' | 'wrong';
export type Counts = Record<Verdict, number>;
/** A row that was not read as it should be. */
export type Miss = Row & Pick<DateReading, 'date' | 'edtf'> & { verdict: Verdict };
export type Score = { rows: number; total: Counts; labels: Record<string, Counts>; misses: Miss[] };

/** Read each row's string and count what is right, open and wrong, by label. Wrong is a day that is not the marked one. */
export function scoreDates(rows: readonly Row[]): Score {
  const results = rows.map((row) => {
    const reading = readDate(row.text, row.reference);
    return { ...row, date: reading.date, edtf: reading.edtf, verdict: judge(row, reading) };
  });
  const labels = [...new Set(rows.map(({ label }) => label))].sort();
  return {
    rows: rows.length,
    total: count(results),
    labels: Object.fromEntries(labels.map((name) => [name, count(results.filter(({ label }) => label === name))])),
    misses: results.filter(({ verdict }) => verdict !== 'right'),
  };
}

function judge({ wanted }: Row, { date, edtf, ambiguousOrder }: DateReading): Verdict {
  // «5/5/2016» is one day, whichever figure is the month.
  if (wanted.length === 0) {
    return date === null || ambiguousOrder || date.slice(5, 7) === date.slice(8) ? 'right' : 'wrong';
  }
  if (wanted.includes(date ?? edtf ?? '')) return 'right';
  return date === null ? 'open' : 'wrong';
}

function count(results: readonly { verdict: Verdict }[]): Counts {
  const of = (wanted: Verdict) => results.filter(({ verdict }) => verdict === wanted).length;
  return { right: of('right'), open: of('open'), wrong: of('wrong') };
}
