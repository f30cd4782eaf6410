import { quietReport } from '../ingest/run/quiet.ts';
import type { Options as Run, Stage } from '../ingest/run/run.ts';
import { stampsOf } from '../ingest/run/stamps.ts';
import type { Archive, Unchecked } from '../schema/config.ts';
import type { FileReport, IngestReport, Outcome } from '../schema/report.ts';
import { checked, findArchive, type Place } from './archive.ts';
import { Complaint } from './complaint.ts';
import { makeProgress, silent } from './progress.ts';

type Options = Place & { dryRun?: boolean; strict?: boolean; quiet?: boolean; outlet?: string; encoding?: string; log?: string };

const WORDS: Record<Outcome, string> = {
  new: 'new',
  updated: 'updated',
  unchanged: 'unchanged',
  merged: 'kept an editor’s changes',
  duplicate: 'duplicates',
  deleted: 'deleted by an editor',
  kept: 'left alone',
  quarantined: 'set aside',
  rejected: 'empty',
  failed: 'failed',
};
const STAGES: Record<Stage, string> = { survey: 'looking', settle: 'reading', wait: 'waiting' };
const WANT_A_PERSON: ReadonlySet<Outcome> = new Set(['quarantined', 'failed', 'kept']);

/** `warraq ingest`: seeds to entries. */
export async function ingest({ dryRun = false, strict = false, quiet = false, log, outlet, encoding, ...place }: Options): Promise<number> {
  if (log !== undefined && log !== 'json') throw new Complaint(`--log ${log} is no form of log. Write --log json.`);
  const archive = await findArchive(place);
  const flags = { ...(outlet !== undefined && { outlet }), ...(encoding !== undefined && { encoding: encodingNamed(encoding) }) };
  const report = await watched(archive, { dryRun, flags, ...(log && { onFile: logFile }) }, quiet || log !== undefined);
  printIngest(report, { quiet, dryRun });
  if (report.files.some(({ outcome }) => outcome === 'failed')) return 1;
  if (strict && report.files.some(({ outcome, reason }) => WANT_A_PERSON.has(outcome) || reason === 'empty')) return 1;
  return report.files.some(({ outcome }) => WANT_A_PERSON.has(outcome)) ? 3 : 0;
}

/** Run ingest and show how far it is. The settings are checked where there is something to do: else a run has checked them. */
export async function watched(archive: Archive | Unchecked, run: Run = {}, quiet = false): Promise<IngestReport> {
  const stamps = stampsOf(archive);
  const known = Object.keys(run.flags ?? {}).length === 0 ? quietReport(archive, run, stamps) : undefined;
  if (known) {
    for (const file of known.files) run.onFile?.(file);
    return known;
  }
  const progress = quiet ? silent : await makeProgress();
  try {
    const { ingest: ingestSeeds } = await import('../ingest/ingest.ts');
    return await ingestSeeds('config' in archive ? archive : await checked(archive), {
      ...run,
      stamps,
      onProgress: (stage, done, total) => {
        if (stage === 'wait') console.error('Another run works on this archive; this one waits until it ends.');
        else progress.show(STAGES[stage], done, total);
      },
    });
  } finally {
    progress.stop();
  }
}

/** Print what ingest did, and what wants a person; returns the number of warnings. Throws on faults of the archive's files. */
export function printIngest({ counts, files, warnings: odd = [], problems }: IngestReport, { quiet = false, dryRun = false } = {}): number {
  if (problems.length > 0) throw new Complaint(problems.join('\n'));
  const parts = Object.entries(counts).map(([outcome, count]) => `${count} ${WORDS[outcome as Outcome]}`);
  if (!quiet) console.log(`seeds: ${files.length} files${parts.length > 0 ? ` (${parts.join(', ')})` : ''}${dryRun ? '; nothing was written' : ''}`);
  if (dryRun) list(files.flatMap(changeOf), console.log);
  const warnings = [...odd, ...files.flatMap(warningsOf)];
  list(warnings, console.warn);
  return warnings.length;
}

function list(lines: readonly string[], print: (line: string) => void): void {
  for (const line of lines.slice(0, MOST)) print(`  ${line}`);
  if (lines.length > MOST) print(`  … and ${lines.length - MOST} more: see .warraq/report.html, or run "warraq review".`);
}

function changeOf({ file, outcome, id, changes = [] }: FileReport): string[] {
  if (outcome === 'new') return [`${file}: would make ${id}`];
  return changes.length > 0 ? [`${file}: would change ${changes.join(', ')} of ${id}`] : [];
}

/** So many warnings a terminal shows; a heap of seeds may have thousands. */
const MOST = 50;

function warningsOf({ file, outcome, message, conflicts, review }: FileReport): string[] {
  return [
    ...(message && outcome !== 'rejected' ? [message] : []),
    ...(conflicts ? [`${file}: your changes of ${conflicts.join(', ')} were kept; the machine would say otherwise.`] : []),
    ...(review?.length ? [`${file}: ${review.length} to review (${review[0]!})`] : []),
  ];
}

function logFile({ spans, ...report }: FileReport): void {
  process.stderr.write(`${JSON.stringify(report)}\n`);
}

function encodingNamed(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new Complaint(`--encoding ${name} is no encoding that is known here. Write utf-8, utf-16le, windows-1256, iso-8859-6 or windows-1252.`);
  }
}
