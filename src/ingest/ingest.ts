import { join } from 'node:path';
import { parse } from 'yaml';
import { TERMS_FILE } from '../content/terms.ts';
import { chunksOf } from '../markdown/chunks.ts';
import { writeYaml } from '../markdown/frontmatter.ts';
import { writeMarkdown } from '../markdown/write.ts';
import type { Archive } from '../schema/config.ts';
import type { Entry } from '../schema/entry.ts';
import type { Block } from '../schema/ledger.ts';
import type { FileReport, IngestReport, Outcome } from '../schema/report.ts';
import type { Refused } from './decode.ts';
import { findEntries, readEntry, writeEntry } from './entries.ts';
import { isNoArticle } from './explain.ts';
import { fixtureFaults } from './fixtures.ts';
import { fingerprint } from './hash.ts';
import { loadHouse, type House } from './house.ts';
import { sumByRole } from './ledger.ts';
import { baseOf, merge, type Version } from './merge.ts';
import { know, planIds, type Known, type Plan } from './plan.ts';
import { readSeed, type Reading } from './read.ts';
import { listSeeds, readSeedFile, seedOf, type Seed } from './seeds.ts';
import { writeReport } from './report/write.ts';
import { nameOf, type SourceDoc } from './sources/source.ts';
import { readState, writeState, type Remembered, type State } from './state.ts';
import { sweepDrafts, writeWhole } from './write.ts';

/** Raised whenever the same seed would give another entry: then all entries are made again. */
const PIPELINE = 2;

type Run = { archive: Archive; house: House; key: string; state: State; entries: Map<string, string>; dryRun: boolean };

/**
 * Turn the seeds of an archive into entries. Two passes: the first finds out which entry each seed makes, the second
 * reads, merges and writes those that changed. A bad seed never stops the run; it stands in the report. Running it
 * twice changes nothing. Throws where the state is damaged.
 */
export async function ingest(archive: Archive, { dryRun = false }: { dryRun?: boolean } = {}): Promise<IngestReport> {
  const { house, problems: faults, terms } = loadHouse(archive);
  const problems = [...faults, ...fixtureFaults(house)];
  if (problems.length > 0) return { version: 1, counts: {}, files: [], problems };
  if (!dryRun) sweepDrafts(join(archive.root, 'content'));
  const state = readState(archive.root);
  const run = { archive, house, key: keyOf(house), state, entries: findEntries(archive.root), dryRun };
  const { known, refused } = await survey(run);
  const made: FileReport[] = [];
  for (const [file, plans] of Map.groupBy(planIds(known, state), (plan) => plan.source)) made.push(...(await settleFile(run, file, plans)));
  const files = [...refused, ...made].sort((one, other) => (one.file < other.file ? -1 : 1));
  const report: IngestReport = { version: 1, counts: countOutcomes(files), files, problems };
  if (!dryRun) {
    writeState(archive.root, state);
    writeWhole(join(archive.root, TERMS_FILE), JSON.stringify(terms));
    await writeReport(archive, report, house);
  }
  return report;
}

async function survey({ archive, house }: Run): Promise<{ known: Known[]; refused: FileReport[] }> {
  const known: Known[] = [];
  const refused: FileReport[] = [];
  for (const file of listSeeds(archive.root)) {
    for await (const doc of readSeedFile(join(archive.root, file), file, house)) {
      const seed = seedOf(doc);
      if (seed) known.push(know(file, seed, house));
      else refused.push(refusal(doc));
    }
  }
  return { known, refused };
}

function refusal(doc: SourceDoc): FileReport {
  const { refused, message } = doc.content as Refused;
  return { ...named(doc), outcome: isNoArticle(refused) ? 'rejected' : 'quarantined', message: `${nameOf(doc)}: ${message}.` };
}

/** Settle the seeds of one file. It is read again only if one of them needs its text. */
async function settleFile(run: Run, file: string, plans: readonly Plan[]): Promise<FileReport[]> {
  const reports = new Map(plans.map((plan) => [nameOf(plan), settleUnread(run, plan)]));
  const open = new Map(plans.filter((plan) => !reports.get(nameOf(plan))).map((plan) => [nameOf(plan), plan]));
  if (open.size > 0) {
    for await (const doc of readSeedFile(join(run.archive.root, file), file, run.house)) {
      const plan = open.get(nameOf(doc));
      const seed = seedOf(doc);
      if (plan && seed) reports.set(nameOf(plan), settle(run, plan, seed));
    }
  }
  return plans.map((plan) => reports.get(nameOf(plan)) ?? failure(plan, 'changed while it was read. Run again.'));
}

function settleUnread(run: Run, plan: Plan): FileReport | undefined {
  const { id, duplicateOf } = plan;
  if (duplicateOf) {
    return { ...named(plan), outcome: 'duplicate', id, message: `${nameOf(plan)}: holds the same text as ${duplicateOf}. Remove one of them.` };
  }
  const before = run.state.get(id);
  if (before && !run.entries.has(id)) return forget(run, plan, before);
  const same = before?.sha256 === plan.sha256 && before.key === run.key && before.seed === plan.file && before.record === plan.record;
  return same ? { ...named(plan), outcome: 'unchanged', id } : undefined;
}

function settle(run: Run, plan: Plan, seed: Seed): FileReport {
  const { id } = plan;
  try {
    const reading = readSeed(seed, run.house);
    const place = { id, sha256: seed.sha256, path: run.entries.get(id), before: run.state.get(id) };
    return { ...describe(reading), ...named(plan), ...store(run, reading, place) };
  } catch (error) {
    return failure(plan, (error as Error).message);
  }
}

function failure(plan: Plan, message: string): FileReport {
  return { ...named(plan), outcome: 'failed', id: plan.id, message: `${nameOf(plan)}: ${message}` };
}

function named({ file, record }: { file: string; record?: string }): { file: string; record?: string } {
  return { file, ...(record !== undefined && { record }) };
}

/** An entry that the editor deleted is remembered as deleted, and not made again. */
function forget({ state }: Run, plan: Plan, before: Remembered): FileReport {
  state.set(before.id, { ...before, deleted: true, fields: {}, body: [] });
  return { ...named(plan), outcome: 'deleted', id: before.id };
}

type Place = { id: string; sha256: string; path: string | undefined; before: Remembered | undefined };

function store(run: Run, reading: Reading, { id, sha256, path, before }: Place): Pick<FileReport, 'outcome' | 'id' | 'message' | 'conflicts'> {
  const { file, record, proofs } = reading;
  if (!proofs.tiling || !proofs.roundtrip) {
    return { outcome: 'failed', id, message: `${nameOf(reading)}: a proof failed, so nothing was written. Please report this file.` };
  }
  const accession = before?.accession ?? nextAccession(run.state);
  const fresh = asWritten({ ...reading.entry, id, accession }, reading.body);
  const current = path === undefined ? undefined : { path, ...readEntry(run.archive.root, path) };
  if (current && !before && !sameVersion(current, fresh)) {
    return { outcome: 'kept', id, message: `${path}: stands here, but nothing is known of how it was made. It was left as it is.` };
  }
  const merged = current && before ? merge(before, current, fresh) : { ...fresh, conflicts: [] };
  const wrote = run.dryRun ? !current || !sameVersion(current, merged) : writeEntry(run.archive.root, merged, current);
  run.state.set(id, { id, accession, seed: file, ...(record !== undefined && { record }), sha256, key: run.key, ...baseOf(fresh) });
  const edited = !sameVersion(merged, fresh);
  const outcome: Outcome = !current ? 'new' : edited ? 'merged' : wrote ? 'updated' : 'unchanged';
  return { outcome, id, ...(merged.conflicts.length > 0 && { conflicts: merged.conflicts }) };
}

/** A version as its file will give it back: without what is empty. */
function asWritten(entry: Entry, body: readonly Block[]): Version {
  return { data: parse(writeYaml(entry)) as Version['data'], body: chunksOf(writeMarkdown([...body])) };
}

function describe({ text, spans, entry, suggested }: Reading): Omit<FileReport, 'outcome' | 'file'> {
  return {
    review: entry.review,
    ...(suggested.length > 0 && { suggested }),
    characters: sumByRole(text, spans),
    spans: spans.map(({ start, end, role, rule, to }) => ({ start, end, role, rule, to, text: text.slice(start, end) })),
  };
}

/** Everything beside the seed that an entry is made from. */
function keyOf({ config, profiles, sections, vocabulary }: House): string {
  const { window, defaultOutlet } = config;
  const outlets = profiles.map(({ outlet }) => outlet);
  return fingerprint([PIPELINE, window, defaultOutlet, outlets, [...sections], [...vocabulary.values()]]);
}

function nextAccession(state: State): number {
  let last = 0;
  for (const { accession } of state.values()) last = Math.max(last, accession);
  return last + 1;
}

function sameVersion(one: Version, other: Version): boolean {
  const names = [...new Set([...Object.keys(one.data), ...Object.keys(other.data)])];
  return (
    names.every((name) => fingerprint(one.data[name]) === fingerprint(other.data[name])) &&
    fingerprint(one.body) === fingerprint(other.body)
  );
}

function countOutcomes(files: readonly FileReport[]): IngestReport['counts'] {
  const counts: IngestReport['counts'] = {};
  for (const { outcome } of files) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
