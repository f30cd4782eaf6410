import { entrySchema } from '../../schema/entry.ts';
import type { FileReport, Outcome } from '../../schema/report.ts';
import { plainBody } from '../prose.ts';
import type { Context } from '../context.ts';
import { isAnchor } from '../dates/neighbours.ts';
import { traitsOf } from '../duplicates/item.ts';
import { changesOf, readEntry, sameVersion, writeEntry, type Existing } from '../entries.ts';
import type { House } from '../house.ts';
import { notedLines } from '../learned/lines.ts';
import { sumByRole } from '../ledger.ts';
import { merge, toBase, type Base, type Version } from '../merge.ts';
import type { Plan } from '../plan.ts';
import { readSeed, type Reading } from '../read.ts';
import type { Seed } from '../seeds.ts';
import { nameOf } from '../sources/source.ts';
import { baseOf, remember, type Remembered, type State } from '../state.ts';
import type { Hints } from './hints.ts';

/** What settling an article needs of the run. */
export type Desk = {
  root: string;
  house: House;
  state: State;
  /** Entries on the disk: id → path within the archive. */
  entries: Map<string, string>;
  dryRun: boolean;
};

/** An article that is to be made: `key` stands for all that it is made from beside its text. */
export type Job = { plan: Plan; key: string; context: Context; given: Hints };
export type Settled = { report: FileReport; reading?: Reading };

/** Read an article and bring its entry up to date. Never throws: what went wrong stands in the report. */
export function settle(desk: Desk, job: Job, seed: Seed): Settled {
  const { plan } = job;
  try {
    const reading = readSeed(seed, desk.house, job.context);
    return { report: { ...named(plan), ...store(desk, job, reading, seed.sha256) }, reading };
  } catch (error) {
    return { report: failure(plan, (error as Error).message) };
  }
}

/** What the run says of an article that it could not make. */
export function failure(plan: Plan, message: string): FileReport {
  return { ...named(plan), outcome: 'failed', id: plan.id, message: `${nameOf(plan)}: ${message}` };
}

/** The names of a source, as a report has them. */
export function named({ file, record }: { file: string; record?: string }): { file: string; record?: string } {
  return { file, ...(record !== undefined && { record }) };
}

type Stored = Pick<FileReport, 'outcome' | 'id' | 'message' | 'conflicts' | 'changes'>;

function store(desk: Desk, { plan, key, context, given }: Job, reading: Reading, sha256: string): Stored {
  const { state, entries, dryRun } = desk;
  const { id, outlet, number } = plan;
  if (!reading.proofs.tiling || !reading.proofs.roundtrip) {
    return { outcome: 'failed', id, message: `${nameOf(plan)}: a proof failed, so nothing was written. Please report this file.` };
  }
  const before = state.entries.get(id);
  const path = entries.get(id);
  const current = path === undefined ? undefined : existing(desk, path, before);
  const accession = before?.accession ?? (current?.data['accession'] as number | undefined) ?? state.last + 1;
  const fresh = placed(reading.written, { id, accession, ...context });
  if (current && !before && !sameVersion(current, fresh)) {
    return { outcome: 'kept', id, message: `${path}: stands here, but nothing is known of how it was made. It was left as it is.` };
  }
  const merged = current && before ? merge(JSON.parse(baseOf(state, before)) as Base, current, fresh) : { ...fresh, conflicts: [] };
  const wrote = dryRun ? !current || !sameVersion(current, merged) : place(desk, merged, current);
  remember(state, {
    id, accession, seed: plan.file, ...(plan.record !== undefined && { record: plan.record }), sha256: sha256 === plan.sha256 ? plan.sha256 : sha256, key,
    ...(Object.keys(context).length > 0 && { context }), ...(Object.keys(given).length > 0 && { given }),
    ...(outlet !== undefined && { outlet }),
    ...traced(reading, number),
  }, JSON.stringify(toBase(fresh)));
  const edited = !sameVersion(merged, fresh);
  const outcome: Outcome = !current ? 'new' : edited ? 'merged' : wrote ? 'updated' : 'unchanged';
  const changes = current ? changesOf(current, merged) : [];
  return { outcome, id, ...(changes.length > 0 && { changes }), ...(merged.conflicts.length > 0 && { conflicts: merged.conflicts }) };
}

/** What the rest of the archive, and later runs, want to know of an article. */
function traced(reading: Reading, number: number | undefined): Pick<Remembered, 'anchor' | 'traits' | 'lines' | 'waits'> {
  const { entry, body } = reading;
  const lines = notedLines(reading);
  return {
    ...(isAnchor(entry, number) && { anchor: entry.datePublished!.slice(0, 10) }),
    traits: traitsOf(entry, plainBody(body), number),
    ...(lines.length > 0 && { lines }),
    ...(entry.review.length > 0 && { waits: entry.review.length }),
  };
}

function existing({ root, state }: Desk, path: string, before: Remembered | undefined): Existing {
  const found = readEntry(root, path);
  return { path, ...found, isOurs: before !== undefined && baseOf(state, before) === JSON.stringify(toBase(found)) };
}

function place({ root, entries }: Desk, version: Version, current: Existing | undefined): boolean {
  const { path, wrote } = writeEntry(root, version, current);
  entries.set(String(version.data['id']), path);
  return wrote;
}

/** An entry with its place in the archive: its number, and what the others say of it. */
function placed({ data, body }: Version, { id, accession, duplicateOf, sameStory }: Context & { id: string; accession: number }): Version {
  const whole: Version['data'] = { ...data, id, accession, duplicateOf, sameStory };
  const names = Object.keys(entrySchema.shape).filter((name) => whole[name] !== undefined);
  return { data: Object.fromEntries(names.map((name) => [name, whole[name]])), body };
}

/** What the report says of an article that was read. */
export function describe({ text, spans, entry, suggested, missingMedia, tags, proofs }: Reading): Omit<FileReport, 'outcome' | 'file'> {
  return {
    review: entry.review,
    ...(suggested.length > 0 && { suggested }),
    ...(missingMedia.length > 0 && { missingMedia }),
    characters: sumByRole(text, spans),
    proofs,
    date: { day: entry.datePublished, edtf: entry.dateEdtf, confidence: entry.dateProvenance?.confidence ?? 'none', candidates: entry.dateProvenance?.candidates ?? [] },
    tags: tags.map(({ id, automatic, score, surfaces }) => ({ id, automatic, score, surfaces: [...new Set(surfaces.map(({ start, end }) => text.slice(start, end)))] })),
    spans: spans.map(({ start, end, role, rule, to }) => ({ start, end, role, rule, to, text: text.slice(start, end) })),
  };
}
