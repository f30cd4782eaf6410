import type { FileReport, IngestReport } from '../../schema/report.ts';

/** Sums over the articles that a run read. */
export type Totals = IngestReport['totals'];

/** Begin a sum. */
export function noTotals(): Totals {
  return { characters: {}, dates: {}, removals: {} };
}

/** Add what a report says of one article. */
export function addTo({ characters, dates, removals }: Totals, { characters: own = {}, date, spans = [] }: FileReport): void {
  for (const [role, count] of Object.entries(own)) add(characters, role, count);
  if (date) add(dates, date.confidence, 1);
  for (const { rule, to } of spans) if (to === null) add(removals, rule, 1);
}

function add(sums: Record<string, number>, name: string, count: number): void {
  sums[name] = (sums[name] ?? 0) + count;
}
