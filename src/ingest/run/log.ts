import type { FileReport, IngestReport } from '../../schema/report.ts';
import { nameOf } from '../sources/source.ts';
import { addTo, noTotals } from './totals.ts';

/** So many articles stand in the report with each of their lines; `warraq explain` shows any other. */
const LEDGERS = 500;

/** What a run did, article by article. */
export type Log = {
  note: (report: FileReport) => void;
  /** The report of the run; `order` names all articles as they follow each other in their files. */
  close: (order: readonly { file: string; record?: string }[]) => Pick<IngestReport, 'counts' | 'totals' | 'files'>;
};

/** Begin a log; `onFile` hears each report as it comes. */
export function makeLog(onFile: (report: FileReport) => void = () => {}): Log {
  const reports = new Map<string, FileReport>();
  const totals = noTotals();
  const shared = makeShared();
  return {
    note(report) {
      const name = nameOf(report);
      const before = reports.get(name);
      if (!before) addTo(totals, report);
      reports.set(name, { ...copyOf(reports.size < LEDGERS ? report : brief(report), shared), ...(before && { outcome: outcomeOf(before, report) }) });
      onFile(report);
    },
    close(order) {
      const files = inOrder(reports, order);
      return { counts: countOutcomes(files), totals, files };
    },
  };
}

/** A part of a string keeps the whole alive, and what a report quotes is part of a text. Most questions are asked of many articles. */
function copyOf(report: FileReport, shared: <Value>(value: Value) => Value): FileReport {
  const { file, id, review } = report;
  return { ...(JSON.parse(JSON.stringify(report)) as FileReport), file, ...(id !== undefined && { id }), ...(review && { review: shared(review) }) };
}

/** Gives one value for all that are equal. */
function makeShared(): <Value>(value: Value) => Value {
  const values = new Map<string, unknown>();
  return <Value>(value: Value): Value => {
    const json = JSON.stringify(value);
    if (!values.has(json)) values.set(json, JSON.parse(json));
    return values.get(json) as Value;
  };
}

/** What is short enough to be kept of a hundred thousand articles. */
function brief({ spans, tags, date, characters, ...report }: FileReport): FileReport {
  return report;
}

/** An article that is made twice in a run was new the first time. */
function outcomeOf(before: FileReport, now: FileReport): FileReport['outcome'] {
  return now.outcome === 'failed' || before.outcome === 'unchanged' ? now.outcome : before.outcome;
}

function inOrder(reports: ReadonlyMap<string, FileReport>, order: readonly { file: string; record?: string }[]): FileReport[] {
  const rank = new Map(order.map((one, index) => [nameOf(one), index]));
  const rows = [...reports].map(([name, report]) => ({ report, rank: rank.get(name) ?? order.length }));
  rows.sort((one, other) => (one.report.file === other.report.file ? one.rank - other.rank : one.report.file < other.report.file ? -1 : 1));
  return rows.map(({ report }) => report);
}

function countOutcomes(files: readonly FileReport[]): IngestReport['counts'] {
  const counts: IngestReport['counts'] = {};
  for (const { outcome } of files) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
