import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive, Unchecked } from '../../schema/config.ts';
import type { FileReport, IngestReport, Outcome } from '../../schema/report.ts';
import { REPORT_DATA, reportLines } from '../report/data.ts';
import { writeLines, writeWhole } from '../write.ts';
import { noTotals } from './totals.ts';
import { stampsOf, type Stamps } from './stamps.ts';
import { PIPELINE } from './version.ts';

/** Stamps and report of a run, in two parts of one file: the report is not parsed where the stamps do not hold. */
const QUIET = '.warraq/quiet.json';
const VERSION = `${PIPELINE} ${process.version}`;
const MADE: ReadonlySet<Outcome> = new Set(['new', 'updated', 'merged', 'unchanged']);

/** Give the report of a run that would change nothing, without making it; nothing where anything was touched since the last one. */
export function quietReport(archive: Archive | Unchecked, { dryRun = false }: { dryRun?: boolean }, stamps = stampsOf(archive)): IngestReport | undefined {
  const text = readQuiet(archive.root);
  const cut = text.indexOf('\n');
  if (cut < 0 || text.slice(0, cut) !== head(stamps)) return undefined;
  const report = text.slice(cut + 1);
  if (!dryRun) writeWhole(join(archive.root, REPORT_DATA), report);
  return JSON.parse(report) as IngestReport;
}

/** Leave for the next run what it will say if nothing is touched until then. What failed or was left alone is tried again. */
export function writeQuiet(root: string, stamps: Pick<Stamps, 'inputs' | 'outputs'>, { counts, files, ...report }: IngestReport): void {
  if (counts.failed || counts.kept) return;
  const made = files.filter(({ outcome }) => MADE.has(outcome)).length;
  const others = Object.entries(counts).filter(([outcome]) => !MADE.has(outcome as Outcome));
  const next = { ...report, counts: { ...Object.fromEntries(others), ...(made > 0 && { unchanged: made }) }, totals: noTotals(), files: unchangedIn(files) };
  writeLines(join(root, QUIET), headed(head(stamps), reportLines(next)));
}

function* headed(first: string, lines: Iterable<string>): Iterable<string> {
  yield `${first}\n`;
  yield* lines;
}

function* unchangedIn(files: readonly FileReport[]): Iterable<FileReport> {
  for (const file of files) yield MADE.has(file.outcome) ? unchanged(file) : file;
}

function unchanged({ file, record, id, review = [], waits = review.length, suggested }: FileReport): FileReport {
  return {
    file, ...(record !== undefined && { record }), outcome: 'unchanged', ...(id !== undefined && { id }),
    ...(waits > 0 && { waits }), ...(suggested && { suggested }),
  };
}

function head({ inputs, outputs }: Pick<Stamps, 'inputs' | 'outputs'>): string {
  return [VERSION, inputs, outputs].join(' ');
}

function readQuiet(root: string): string {
  try {
    return readFileSync(join(root, QUIET), 'utf8');
  } catch {
    return '';
  }
}
