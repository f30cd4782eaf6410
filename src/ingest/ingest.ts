import { join } from 'node:path';
import { parse } from 'yaml';
import { chunksOf } from '../markdown/chunks.ts';
import { writeYaml } from '../markdown/frontmatter.ts';
import { writeMarkdown } from '../markdown/write.ts';
import type { Archive } from '../schema/config.ts';
import type { Entry } from '../schema/entry.ts';
import type { Block } from '../schema/ledger.ts';
import type { FileReport, IngestReport, Outcome } from '../schema/report.ts';
import { findEntries, readEntry, writeEntry } from './entries.ts';
import { fixtureFaults } from './fixtures.ts';
import { fingerprint } from './hash.ts';
import { loadHouse, type House } from './house.ts';
import { sumByRole } from './ledger.ts';
import { baseOf, merge, type Version } from './merge.ts';
import { know, planIds, type Known, type Plan } from './plan.ts';
import { readSeed, type Reading } from './read.ts';
import { listSeeds, readSeedFile, type SeedFile } from './seeds.ts';
import { readState, writeState, type Remembered, type State } from './state.ts';
import { writeWhole } from './write.ts';

/** Raised whenever the same seed would give another entry: then all entries are made again. */
const PIPELINE = 1;

type Run = { archive: Archive; house: House; key: string; state: State; entries: Map<string, string>; dryRun: boolean };

/**
 * Turn the seeds of an archive into entries. Two passes: the first finds out which entry each seed makes, the second
 * reads, merges and writes those that changed. A bad seed never stops the run; it stands in the report. Running it
 * twice changes nothing. Throws where the state is damaged.
 */
export function ingest(archive: Archive, { dryRun = false }: { dryRun?: boolean } = {}): IngestReport {
  const { house, problems: faults } = loadHouse(archive);
  const problems = [...faults, ...fixtureFaults(house)];
  if (problems.length > 0) return { version: 1, counts: {}, files: [], problems };
  const state = readState(archive.root);
  const run = { archive, house, key: keyOf(house), state, entries: findEntries(archive.root), dryRun };
  const { known, refused } = survey(run);
  const made = planIds(known, state).map((plan) => settle(run, plan));
  const files = [...refused, ...made].sort((one, other) => (one.file < other.file ? -1 : 1));
  const report: IngestReport = { version: 1, counts: countOutcomes(files), files, problems };
  if (!dryRun) {
    writeState(archive.root, state);
    writeWhole(join(archive.root, '.warraq/report.json'), `${JSON.stringify(report, null, 1)}\n`);
  }
  return report;
}

function survey({ archive, house }: Run): { known: Known[]; refused: FileReport[] } {
  const known: Known[] = [];
  const refused: FileReport[] = [];
  for (const file of listSeeds(archive.root)) {
    const seed = open(archive, file);
    if ('refused' in seed.content) {
      const { refused: reason, message } = seed.content;
      refused.push({ file, outcome: reason === 'empty' ? 'rejected' : 'quarantined', message: `${file}: ${message}.` });
    } else {
      known.push(know(seed, seed.content, house));
    }
  }
  return { known, refused };
}

function settle(run: Run, { file, id, duplicateOf }: Plan): FileReport {
  if (duplicateOf) return { file, outcome: 'duplicate', id, message: `${file}: holds the same text as ${duplicateOf}. Remove one of them.` };
  const seed = open(run.archive, file);
  const before = run.state.get(id);
  const path = run.entries.get(id);
  if (before && !path) return forget(run, file, before);
  if (before && before.sha256 === seed.sha256 && before.key === run.key && before.seed === file) return { file, outcome: 'unchanged', id };
  if ('refused' in seed.content) return { file, outcome: 'failed', id, message: `${file}: changed while it was read. Run again.` };
  try {
    const reading = readSeed({ ...seed.content, file, sha256: seed.sha256 }, run.house);
    return { ...describe(reading), ...store(run, reading, { id, sha256: seed.sha256, path, before }) };
  } catch (error) {
    return { file, outcome: 'failed', id, message: `${file}: ${(error as Error).message}` };
  }
}

/** An entry that the editor deleted is remembered as deleted, and not made again. */
function forget({ state }: Run, file: string, before: Remembered): FileReport {
  state.set(before.id, { ...before, deleted: true, fields: {}, body: [] });
  return { file, outcome: 'deleted', id: before.id };
}

type Place = { id: string; sha256: string; path: string | undefined; before: Remembered | undefined };

function store(run: Run, reading: Reading, { id, sha256, path, before }: Place): Pick<FileReport, 'outcome' | 'id' | 'message' | 'conflicts'> {
  const { file, proofs } = reading;
  if (!proofs.tiling || !proofs.roundtrip) {
    return { outcome: 'failed', id, message: `${file}: a proof failed, so nothing was written. Please report this file.` };
  }
  const accession = before?.accession ?? nextAccession(run.state);
  const fresh = asWritten({ ...reading.entry, id, accession }, reading.body);
  const current = path === undefined ? undefined : { path, ...readEntry(run.archive.root, path) };
  if (current && !before && !sameVersion(current, fresh)) {
    return { outcome: 'kept', id, message: `${path}: stands here, but nothing is known of how it was made. It was left as it is.` };
  }
  const merged = current && before ? merge(before, current, fresh) : { ...fresh, conflicts: [] };
  const wrote = run.dryRun ? !current || !sameVersion(current, merged) : writeEntry(run.archive.root, merged, current);
  run.state.set(id, { id, accession, seed: file, sha256, key: run.key, ...baseOf(fresh) });
  const edited = !sameVersion(merged, fresh);
  const outcome: Outcome = !current ? 'new' : edited ? 'merged' : wrote ? 'updated' : 'unchanged';
  return { outcome, id, ...(merged.conflicts.length > 0 && { conflicts: merged.conflicts }) };
}

/** A version as its file will give it back: without what is empty. */
function asWritten(entry: Entry, body: readonly Block[]): Version {
  return { data: parse(writeYaml(entry)) as Version['data'], body: chunksOf(writeMarkdown([...body])) };
}

function describe({ file, text, spans, entry }: Reading): Omit<FileReport, 'outcome'> {
  return {
    file,
    review: entry.review,
    characters: sumByRole(text, spans),
    spans: spans.map(({ start, end, role, rule, to }) => ({ start, end, role, rule, to, text: text.slice(start, end) })),
  };
}

function open({ root, config }: Archive, file: string): SeedFile {
  return readSeedFile(join(root, file), file, config.maxSeedBytes);
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
