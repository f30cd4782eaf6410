import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../schema/config.ts';
import type { FileReport, IngestReport, Outcome } from '../../schema/report.ts';
import { reportStrings, type ReportStrings } from '../../strings/report.ts';
import { writeLines, writeWhole } from '../write.ts';
import { nameOf } from '../sources/source.ts';
import { filesReported, REPORT_DATA, reportLines } from './data.ts';
import type { Ledgers } from './ledgers.ts';
import { article } from './article.ts';
import { readKept, writeKept, type Ledger } from './kept.ts';
import { reportPage, waits, type Shown } from './page.ts';

/** So many files one page shows in full; a browser must still scroll it. */
const MOST = 200;
export const REPORT_PAGE = '.warraq/report.html';

/**
 * Write the report of a run: its data, and a page for the editor with what waits for a decision first. The page shows
 * ledgers, which are read anew; where a run changed nothing, the page of the last one stays. Gives the report as written.
 */
export async function writeReport({ root, config }: Archive, report: IngestReport, ledgers: Ledgers): Promise<IngestReport> {
  const [data, page] = [join(root, REPORT_DATA), join(root, REPORT_PAGE)];
  const isQuiet = existsSync(page) && sameFates(report.files, filesReported(data));
  const whole = { ...report, files: withSuggestions(report.files, filesReported(data, 'suggested')) };
  writeLines(data, reportLines(whole));
  if (isQuiet) return whole;
  const chosen = [...report.files].sort((one, other) => rank(one) - rank(other)).slice(0, MOST);
  const shown = await withLedgers(root, chosen, ledgers, reportStrings(config.language));
  shown.sort((one, other) => rank(one.report) - rank(other.report));
  writeWhole(page, reportPage(report, shown, config));
  return whole;
}

/** The ledgers of the articles on a page: those of the last page stand, the others are read. */
async function withLedgers(root: string, chosen: readonly FileReport[], { keyOf, read }: Ledgers, words: ReportStrings): Promise<Shown[]> {
  const before = readKept(root);
  const keys = new Map(chosen.filter(hasLedger).map((one) => [one, keyOf(one)]));
  const found = await read([...keys].filter(([, key]) => !before.has(key)).map(([one]) => one));
  const kept = new Map<string, Ledger>();
  for (const [one, key] of keys) {
    const explanation = found.get(nameOf(one));
    const ledger = explanation ? { review: explanation.review, html: article(explanation, one, words).html } : before.get(key);
    if (ledger) kept.set(key, ledger);
  }
  writeKept(root, kept);
  return chosen.map((report) => {
    const ledger = kept.get(keys.get(report) ?? '');
    return ledger ? { report: { ...report, review: ledger.review }, ledger: ledger.html } : { report };
  });
}

function hasLedger({ id, outcome }: FileReport): boolean {
  return id !== undefined && outcome !== 'duplicate' && outcome !== 'deleted';
}

/** What a source suggested stays open until somebody answers, also when a run did not read it again. */
function withSuggestions(files: readonly FileReport[], before: Iterable<FileReport>): FileReport[] {
  const suggested = new Map<string, FileReport['suggested']>();
  for (const file of before) suggested.set(nameOf(file), file.suggested);
  return files.map((file) => {
    const kept = file.outcome === 'unchanged' ? suggested.get(nameOf(file)) : undefined;
    return kept && !file.suggested ? { ...file, suggested: kept } : file;
  });
}

/** Whether nothing was made or changed, and no file is there that was not, or fares otherwise than before. */
function sameFates(now: readonly FileReport[], before: Iterable<FileReport>): boolean {
  if (now.some(({ outcome }) => MADE.has(outcome) && outcome !== 'unchanged')) return false;
  let count = 0;
  for (const file of before) {
    const same = now[count];
    if (same === undefined || fateOf(file) !== fateOf(same)) return false;
    count += 1;
  }
  return count === now.length;
}

function fateOf({ outcome, ...source }: FileReport): string {
  return `${nameOf(source)}: ${MADE.has(outcome) ? 'entry' : outcome}`;
}

const MADE: ReadonlySet<Outcome> = new Set(['new', 'updated', 'merged', 'unchanged']);

function rank(report: FileReport): number {
  if (waits(report)) return 0;
  return report.outcome === 'unchanged' || report.outcome === 'rejected' ? 2 : 1;
}
