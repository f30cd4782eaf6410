import { join } from 'node:path';
import { plainBody } from '../prose.ts';
import type { Context } from '../context.ts';
import type { Plan } from '../plan.ts';
import { readSeedFile, seedOf } from '../seeds.ts';
import { nameOf } from '../sources/source.ts';
import { NO_BASE, remember, writeState, type Remembered } from '../state.ts';
import { contextsOf, isMadeWith } from './contexts.ts';
import { keyFor } from './keys.ts';
import { relationsIn } from './relations.ts';
import type { Run } from './run.ts';
import { describe, failure, named, settle, type Job } from './settle.ts';

/** So many entries are made between two writings of the state: what a killed run can lose. */
const CHECKPOINT = 50;
/** What entries say of each other may change what they say themselves: it settles in two rounds, and never goes on for ever. */
const ROUNDS = 4;

/**
 * Make all entries that are to be made; then again those of which others say something new. `isSettled` says that nobody has
 * changed the state since a run came to its end: what entries say of each other is as it was.
 */
export async function settleAll(run: Run, plans: readonly Plan[], isSettled: boolean): Promise<void> {
  let jobs = plans.flatMap((plan) => jobOf(run, plan) ?? []);
  // An entry that goes may be one that others point to.
  if (jobs.length === 0 && isSettled && run.state.dirty.size === 0) return;
  const relations = relationsIn(run);
  for (let round = 0; round === 0 || (round < ROUNDS && jobs.length > 0); round += 1) {
    await settleJobs(run, jobs);
    // Else the next run would find an entry of a later round that it does not know how to make.
    if (!run.dryRun) writeState(run.state);
    jobs = [];
    const contexts = await contextsOf(run.state, relations);
    jobs = plans.flatMap((plan) => retold(run, plan, contexts.get(plan.id) ?? {}));
  }
  if (!run.dryRun) relations.keep();
}

/** What is to be done for an article of which others say something new. */
function retold(run: Run, plan: Plan, context: Context): Job[] {
  const before = run.state.entries.get(plan.id);
  const isAsTold = !before || before.deleted || plan.duplicateOf !== undefined || isMadeWith(before, context);
  return isAsTold ? [] : [makeJob(run, plan, context)];
}

/** What is to be done for an article; nothing where its fate is known without reading it. */
function jobOf(run: Run, plan: Plan): Job | undefined {
  const { id, duplicateOf } = plan;
  const before = run.state.entries.get(id);
  if (duplicateOf) {
    run.log.note({ ...named(plan), outcome: 'duplicate', id, message: `${nameOf(plan)}: holds the same text as ${duplicateOf}. Remove one of them.` });
  } else if (before && before.deleted !== 'skipped' && !run.entries.has(id)) {
    forget(run, before);
    run.log.note({ ...named(plan), outcome: 'deleted', id });
  } else {
    const job = makeJob(run, plan, before?.context ?? {});
    if (!before || before.deleted || !isMadeBy(before, job)) return job;
    run.log.note({ ...named(plan), outcome: 'unchanged', id, ...(before.waits !== undefined && { waits: before.waits }) });
  }
  return undefined;
}

function makeJob(run: Run, plan: Plan, context: Context): Job {
  return { plan, context, key: keyFor(run.keys, run.house, plan), given: run.hints(plan.source) };
}

function isMadeBy(before: Remembered, { plan, key }: Job): boolean {
  return before.sha256 === plan.sha256 && before.key === key && before.seed === plan.file && before.record === plan.record;
}

/** An entry that the editor deleted is remembered as deleted, without a hash of its text, and not made again. */
function forget({ state }: Run, before: Remembered): void {
  const { traits, lines, waits, context, ...rest } = before;
  if (!before.deleted) remember(state, { ...rest, deleted: true }, NO_BASE);
}

/** Settle articles file by file: each file of `seeds/` is opened once. */
async function settleJobs(run: Run, jobs: readonly Job[]): Promise<void> {
  let done = 0;
  for (const own of filesOf(jobs)) {
    const file = own[0]!.plan.source;
    const open = new Map(own.map((job) => [nameOf(job.plan), job]));
    for await (const doc of readSeedFile(join(run.root, file), file, run.house, run.hints(file))) {
      const [job, seed] = [open.get(nameOf(doc)), seedOf(doc)];
      if (!job || !seed) continue;
      open.delete(nameOf(doc));
      const { report, reading } = settle(run, job, seed);
      if (run.dryRun && reading) run.fresh.set(job.plan.id, plainBody(reading.body));
      run.log.note(reading ? { ...report, ...describe(reading) } : report);
      done += 1;
      if (!run.dryRun && done % CHECKPOINT === 0) writeState(run.state);
      run.options.onProgress?.('settle', done, jobs.length);
    }
    for (const { plan } of open.values()) run.log.note(failure(plan, 'changed while it was read. Run again.'));
  }
}

/** The articles of each file, which follow each other. */
function* filesOf(jobs: readonly Job[]): Iterable<readonly Job[]> {
  for (let start = 0, end = 1; start < jobs.length; start = end, end += 1) {
    while (jobs[end]?.plan.source === jobs[start]!.plan.source) end += 1;
    yield jobs.slice(start, end);
  }
}
