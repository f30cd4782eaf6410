import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FileReport } from '../../schema/report.ts';
import { readEntry } from '../entries.ts';
import { fingerprint } from '../hash.ts';
import { toBase, type Base } from '../merge.ts';
import { nameOf } from '../sources/source.ts';
import { baseOf, NO_BASE, remember, type Remembered } from '../state.ts';
import type { Run } from './run.ts';

/**
 * Take out the entries of articles that an editor left out since they were made. An entry that a person changed stays, and the
 * report says so. The state keeps the accession number: an article that is let in again has its old one.
 */
export function retireSkipped(run: Run, refused: readonly FileReport[]): FileReport[] {
  if (!refused.some(isSkipped)) return [...refused];
  const made = new Map([...run.state.entries.values()].map((entry) => [nameOf({ file: entry.seed, ...(entry.record !== undefined && { record: entry.record }) }), entry]));
  return refused.map((report) => (isSkipped(report) ? retire(run, report, made.get(nameOf(report))) : report));
}

function isSkipped({ reason }: FileReport): boolean {
  return reason === 'skipped';
}

function retire({ root, state, entries, dryRun }: Run, report: FileReport, before: Remembered | undefined): FileReport {
  const path = before && entries.get(before.id);
  if (!before || before.deleted || path === undefined) return report;
  const { id } = before;
  if (known(toBase(readEntry(root, path))) !== known(JSON.parse(baseOf(state, before)) as Base)) {
    return { ...report, outcome: 'kept', id, message: `${path}: its source is left out now, but the entry holds an editor’s changes. Remove it by hand.` };
  }
  if (!dryRun) rmSync(join(root, path));
  entries.delete(id);
  const { traits, lines, waits, context, ...rest } = before;
  remember(state, { ...rest, deleted: 'skipped' }, NO_BASE);
  return { ...report, id };
}

/** What an entry says, questions aside: to settle one is no change of the article. */
function known({ fields: { review, draft, ...fields }, body }: Base): string {
  return fingerprint([Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1)), body]);
}
