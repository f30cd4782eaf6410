import { join } from 'node:path';
import { contested } from '../content/batches.ts';
import { readLearned } from '../content/learned.ts';
import { strayOverrides } from '../content/overrides.ts';
import { TERMS_FILE } from '../content/terms.ts';
import type { Archive } from '../schema/config.ts';
import type { IngestReport } from '../schema/report.ts';
import { accessionIn, findEntries } from './entries.ts';
import { fixtureFaults } from './fixtures.ts';
import { fingerprint } from './hash.ts';
import { loadHouse, type House } from './house.ts';
import { planIds, type Plan } from './plan.ts';
import { acceptedOf } from './profile.ts';
import { ledgersOf } from './report/ledgers.ts';
import { writeReport } from './report/write.ts';
import { hintsOf } from './run/hints.ts';
import { settleAll } from './run/jobs.ts';
import { keysOf } from './run/keys.ts';
import { learnLines } from './run/learning.ts';
import { holdArchive } from './run/lock.ts';
import { makeLog } from './run/log.ts';
import { keepSmall } from './run/memory.ts';
import { retireSkipped } from './run/retire.ts';
import { rememberedFiles } from './run/recall.ts';
import type { Options, Run } from './run/run.ts';
import { writeQuiet } from './run/quiet.ts';
import { openSeen, readSettled, seenBefore, writeSettled, type Sightings } from './run/seen.ts';
import { outputsOf, stampsOf, type Stamps } from './run/stamps.ts';
import { survey } from './run/survey.ts';
import { noTotals } from './run/totals.ts';
import { PIPELINE } from './run/version.ts';
import { readState, stampOfState, writeState } from './state.ts';
import { sweepDrafts, writeWhole } from './write.ts';

const VERSION = 2;

/**
 * Turn the seeds of an archive into entries. A bad seed never stops the run; it stands in the report. Running it twice changes
 * nothing; a killed run is finished by the next one; a second run waits for the first. Throws where the state is damaged.
 */
export async function ingest(archive: Archive, options: Options = {}): Promise<IngestReport> {
  if (options.dryRun) return ingestHeld(archive, options);
  const release = await holdArchive(archive.root, () => options.onProgress?.('wait', 0, 0));
  try {
    return await ingestHeld(archive, options);
  } finally {
    release();
  }
}

async function ingestHeld(archive: Archive, options: Options): Promise<IngestReport> {
  keepSmall();
  const { root } = archive;
  const { dryRun = false, flags = {}, stamps = stampsOf(archive), onFile } = options;
  const { house, problems: faults, terms } = loadHouse(archive);
  const [keys, before] = [keysOf(house, PIPELINE), readSettled(root)];
  const problems = [...faults, ...(before.proven === keys.whole ? [] : fixtureFaults(house, root))];
  if (problems.length > 0) return faulty(problems);
  if (!dryRun) sweepDrafts(root, 'content');
  const state = readState(root);
  const [hints, log] = [hintsOf(house, state, flags), makeLog(onFile)];
  const run: Run = { archive, root, house, keys, state, dryRun, options, hints, log, entries: findEntries(root), fresh: new Map() };
  reserveAccessions(run);
  const seen = dryRun ? undefined : openSeen(root);
  try {
    const found = await lookAt(run, stamps, seen);
    if ('claims' in found) return faulty(found.claims);
    const { plans, warnings, isStamped } = found;
    await settleAll(run, plans, before.settled !== '' && before.settled === stampOfState(root));
    const report: IngestReport = { version: VERSION, ...log.close(plans), ...(warnings.length > 0 && { warnings }), problems };
    if (!seen) return report;
    writeState(state);
    if (report.files.some(({ outcome }) => outcome !== 'unchanged')) await learnLines(run);
    seen.keep();
    writeSettled(root, { proven: keys.whole, settled: stampOfState(root) });
    writeWhole(join(root, TERMS_FILE), JSON.stringify(terms));
    const written = await writeReport(archive, report, ledgersOf(run));
    const outputs = outputsOf(archive);
    // What changed after it was stamped has another stamp in the next run. But an editor may have accepted a learned line meanwhile.
    if (isStamped && isLearnedAsBefore(house, root)) writeQuiet(root, { inputs: stamps.inputs, outputs }, written);
    return report;
  } finally {
    seen?.drop();
  }
}

type Looked = { plans: Plan[]; warnings: string[]; isStamped: boolean } | { claims: string[] };

/** Find which entry each seed makes. Of the seeds themselves nothing is held longer. */
async function lookAt(run: Run, stamps: Stamps, seen: Sightings | undefined): Promise<Looked> {
  const { root, house, keys, state, hints, options: { onProgress = () => {} } } = run;
  const { known, refused, isStamped } = await survey({
    root, house, stamps, key: keys.whole, seenBefore: seenBefore(root), hints,
    note: seen?.note ?? (() => {}),
    recall: rememberedFiles(state, keys, house),
    tick: (done, total) => onProgress('survey', done, total),
  });
  const all = [...known, ...refused];
  const claims = contested(root, house.batchesOf, all.map(({ file }) => file));
  if (claims.length > 0) return { claims };
  for (const report of retireSkipped(run, refused)) run.log.note(report);
  return { plans: planIds(known, state), warnings: strayOverrides(house.overrides, all), isStamped };
}

function faulty(problems: string[]): IngestReport {
  return { version: VERSION, counts: {}, totals: noTotals(), files: [], problems };
}

/** Whether the learned lines that editors accepted are still those that the run began with. */
function isLearnedAsBefore({ profiles, strangers }: House, root: string): boolean {
  const { learned } = readLearned(root, profiles.map(({ outlet }) => outlet.id));
  return [...profiles, strangers].every(({ outlet, accepted }) => fingerprint(acceptedOf(learned.get(outlet.id)?.lines)) === fingerprint(accepted));
}

/** Entries of which the state knows nothing, by hand or of a killed run, keep the numbers they have. */
function reserveAccessions({ root, state, entries }: Run): void {
  for (const [id, path] of entries) if (!state.entries.has(id)) state.last = Math.max(state.last, accessionIn(root, path) ?? 0);
}
