import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../schema/config.ts';
import type { FileReport, IngestReport, Outcome } from '../../schema/report.ts';
import { explain, type Explanation } from '../explain.ts';
import type { House } from '../house.ts';
import { nameOf } from '../sources/source.ts';
import { writeWhole } from '../write.ts';
import { reportPage, waits, type Shown } from './page.ts';

/** So many files one page shows in full; a browser must still scroll it. */
const MOST = 200;
export const REPORT_PAGE = '.warraq/report.html';
const REPORT_DATA = '.warraq/report.json';

/**
 * Write the report of a run: its data, and a page for the editor with what waits for a decision first. The page shows
 * ledgers, which are read anew; where a run changed nothing, the page of the last one stays.
 */
export async function writeReport({ root, config }: Archive, report: IngestReport, house: House): Promise<void> {
  const [data, page] = [join(root, REPORT_DATA), join(root, REPORT_PAGE)];
  const isQuiet = existsSync(page) && existsSync(data) && sameFates(report, JSON.parse(readFileSync(data, 'utf8')) as IngestReport);
  writeWhole(data, `${JSON.stringify(report, null, 1)}\n`);
  if (isQuiet) return;
  const ordered = [...report.files].sort((one, other) => rank(one) - rank(other));
  const shown: Shown[] = [];
  for (const file of ordered.slice(0, MOST)) shown.push(await ledgerOf(root, file, house));
  shown.sort((one, other) => rank(one.report) - rank(other.report));
  writeWhole(page, reportPage(report.counts, shown, ordered.length - shown.length, config));
}

/** Whether nothing was made or changed, and no file is there that was not, or fares otherwise than before. */
function sameFates(now: IngestReport, before: IngestReport): boolean {
  const fate = ({ outcome, ...source }: FileReport) => `${nameOf(source)}: ${MADE.has(outcome) ? 'entry' : outcome}`;
  const changed = now.files.some(({ outcome }) => MADE.has(outcome) && outcome !== 'unchanged');
  return !changed && JSON.stringify(now.files.map(fate)) === JSON.stringify(before.files.map(fate));
}

const MADE: ReadonlySet<Outcome> = new Set(['new', 'updated', 'merged', 'unchanged']);

async function ledgerOf(root: string, report: FileReport, house: House): Promise<Shown> {
  if (report.id === undefined || report.outcome === 'duplicate') return { report };
  for await (const one of explain(join(root, report.file), house)) {
    if (!('spans' in one) || one.record !== report.record) continue;
    return { report: { ...report, review: one.review }, explanation: named(one, report) };
  }
  return { report };
}

/** The ledger under the names of the archive, not of the disk. */
function named(explanation: Explanation, report: FileReport): Explanation {
  return { ...explanation, file: nameOf(report), id: report.id! };
}

function rank(report: FileReport): number {
  if (waits(report)) return 0;
  return report.outcome === 'unchanged' || report.outcome === 'rejected' ? 2 : 1;
}
