import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../schema/config.ts';
import type { FileReport, IngestReport, Outcome } from '../../schema/report.ts';
import { writeWhole } from '../write.ts';
import { nameOf } from '../sources/source.ts';
import { REPORT_DATA, reportText } from './data.ts';
import type { Ledgers } from './ledgers.ts';
import { reportPage, waits, type Shown } from './page.ts';

/** So many files one page shows in full; a browser must still scroll it. */
const MOST = 200;
export const REPORT_PAGE = '.warraq/report.html';

/**
 * Write the report of a run: its data, and a page for the editor with what waits for a decision first. The page shows
 * ledgers, which are read anew; where a run changed nothing, the page of the last one stays. Gives the report as written.
 */
export async function writeReport({ root, config }: Archive, report: IngestReport, ledgersOf: Ledgers): Promise<IngestReport> {
  const [data, page] = [join(root, REPORT_DATA), join(root, REPORT_PAGE)];
  const before = existsSync(data) ? (JSON.parse(readFileSync(data, 'utf8')) as IngestReport) : undefined;
  const isQuiet = existsSync(page) && before !== undefined && sameFates(report, before);
  const whole = { ...report, files: withSuggestions(report.files, before?.files ?? []) };
  writeWhole(data, reportText(whole));
  if (isQuiet) return whole;
  const chosen = [...report.files].sort((one, other) => rank(one) - rank(other)).slice(0, MOST);
  const ledgers = await ledgersOf(chosen.filter(({ id, outcome }) => id !== undefined && outcome !== 'duplicate' && outcome !== 'deleted'));
  const shown = chosen.map((one): Shown => {
    const explanation = ledgers.get(nameOf(one));
    return explanation ? { report: { ...one, review: explanation.review }, explanation } : { report: one };
  });
  shown.sort((one, other) => rank(one.report) - rank(other.report));
  writeWhole(page, reportPage(report, shown, config));
  return whole;
}

/** What a source suggested stays open until somebody answers, also when a run did not read it again. */
function withSuggestions(files: readonly FileReport[], before: readonly FileReport[]): FileReport[] {
  const suggested = new Map(before.flatMap((file) => (file.suggested ? [[nameOf(file), file.suggested] as const] : [])));
  return files.map((file) => {
    const kept = file.outcome === 'unchanged' ? suggested.get(nameOf(file)) : undefined;
    return kept && !file.suggested ? { ...file, suggested: kept } : file;
  });
}

/** Whether nothing was made or changed, and no file is there that was not, or fares otherwise than before. */
function sameFates(now: IngestReport, before: IngestReport): boolean {
  const fate = ({ outcome, ...source }: FileReport) => `${nameOf(source)}: ${MADE.has(outcome) ? 'entry' : outcome}`;
  const changed = now.files.some(({ outcome }) => MADE.has(outcome) && outcome !== 'unchanged');
  return !changed && JSON.stringify(now.files.map(fate)) === JSON.stringify(before.files.map(fate));
}

const MADE: ReadonlySet<Outcome> = new Set(['new', 'updated', 'merged', 'unchanged']);

function rank(report: FileReport): number {
  if (waits(report)) return 0;
  return report.outcome === 'unchanged' || report.outcome === 'rejected' ? 2 : 1;
}
