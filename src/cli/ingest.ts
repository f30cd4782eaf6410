import { ingest as ingestSeeds } from '../ingest/ingest.ts';
import type { IngestReport, Outcome } from '../schema/report.ts';
import { loadArchive, type Place } from './archive.ts';
import { Complaint } from './complaint.ts';

type Options = Place & { dryRun?: boolean; strict?: boolean };

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
const WANT_A_PERSON: ReadonlySet<Outcome> = new Set(['quarantined', 'failed', 'kept']);

/** `warraq ingest`: seeds to entries. */
export async function ingest({ dryRun = false, strict = false, ...place }: Options): Promise<number> {
  const report = await ingestSeeds(await loadArchive(place), { dryRun });
  printIngest(report);
  if (report.files.some(({ outcome }) => outcome === 'failed')) return 1;
  const asideCount = report.files.filter(({ outcome }) => WANT_A_PERSON.has(outcome)).length;
  return asideCount === 0 ? 0 : strict ? 1 : 3;
}

/** Print what ingest did, and what wants a person; returns the number of warnings. Throws on faults of the archive's files. */
export function printIngest({ counts, files, problems }: IngestReport): number {
  if (problems.length > 0) throw new Complaint(problems.join('\n'));
  const parts = Object.entries(counts).map(([outcome, count]) => `${count} ${WORDS[outcome as Outcome]}`);
  console.log(`seeds: ${files.length} files${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`);
  const warnings = files.flatMap(warningsOf);
  for (const warning of warnings) console.warn(`  ${warning}`);
  return warnings.length;
}

function warningsOf({ file, outcome, message, conflicts, review }: IngestReport['files'][number]): string[] {
  return [
    ...(message && outcome !== 'rejected' ? [message] : []),
    ...(conflicts ? [`${file}: your changes of ${conflicts.join(', ')} were kept; the machine would say otherwise.`] : []),
    ...(review?.length ? [`${file}: ${review.length} to review (${review[0]!})`] : []),
  ];
}
