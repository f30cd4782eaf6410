import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from './context.ts';
import type { Traits } from './duplicates/item.ts';
import type { LineKey } from './learned/lines.ts';
import type { Hints } from './run/hints.ts';
import { writeWhole } from './write.ts';

/** What ingest remembers of an entry: hashes only, so that a withdrawn text leaves no second copy behind. */
export type Remembered = {
  id: string;
  accession: number;
  /** Path of the seed within the archive. */
  seed: string;
  /** Key of the record in a seed that holds several. */
  record?: string;
  sha256: string;
  /** Hash of everything else that the entry was made from: program, profiles, vocabulary, override. */
  key: string;
  /** The editor deleted the entry: it is not made again. Or its source is left out: it comes back when that is let in again. */
  deleted?: true | 'skipped';
  /** What other entries said of this one when it was made. */
  context?: Context;
  /** What the command line said of the seed. */
  given?: Hints;
  outlet?: string;
  /** Its ISO day, where that needs no neighbour to know: then it dates its neighbours. */
  anchor?: string;
  /** What finds copies and other versions of the text. */
  traits?: Traits;
  /** Lines of its head and tail that may be furniture of the page. */
  lines?: LineKey[];
  /** So many questions are open. */
  waits?: number;
};

/**
 * The memory of an archive: entries by id, and the last accession number given. What the machine wrote into an entry stays on
 * the disk, since it is asked for only where the entry is made again: see `baseOf`.
 */
export type State = {
  root: string;
  entries: Map<string, Remembered>;
  last: number;
  /** So often one of the traits changed since the state was read. */
  turns: number;
  /** The entries of each file of the state, by its number. */
  files: Map<number, Set<string>>;
  /** What was remembered since the state was written: by file, what the machine wrote, as JSON of a `Base`, by id. */
  dirty: Map<number, Map<string, string>>;
  /** What the machine wrote into the entries of the files that were asked for last, by number and id. */
  open: Map<number, ReadonlyMap<string, string>>;
};

/** So many entries share a file: small enough for a readable change in git, few enough for a folder. */
const PER_FILE = 1000;
const FOLDER = 'content/.ingest';
/** So many of them are kept open. */
const OPEN = 8;
/** The base of an entry that is not there. */
export const NO_BASE = '{"fields":{},"body":[]}';
/** Where the hashes begin in a line: the part before it is all that an unchanged entry needs. */
const BASE = ',"fields":';

/** Read the state of an archive. Throws where a line of it is damaged. */
export function readState(root: string): State {
  const state: State = { root, entries: new Map(), last: 0, turns: 0, files: new Map(), dirty: new Map(), open: new Map() };
  for (const name of filesOf(root)) for (const entry of entriesIn(root, name)) enter(state, entry);
  return state;
}

/** Remember an entry, and what the machine wrote into it, as JSON of a `Base`; `writeState` makes it last. */
export function remember(state: State, entry: Remembered, base: string): void {
  const number = fileNumber(entry);
  const before = state.entries.get(entry.id);
  if (JSON.stringify(before?.traits) !== JSON.stringify(entry.traits)) state.turns += 1;
  enter(state, entry);
  if (!state.dirty.has(number)) state.dirty.set(number, new Map());
  state.dirty.get(number)!.set(entry.id, base);
}

/** Write what was remembered since the last writing. */
export function writeState(state: State): void {
  const { root, entries, files, dirty } = state;
  mkdirSync(join(root, FOLDER), { recursive: true });
  for (const [number, fresh] of dirty) {
    const bases = new Map([...basesIn(state, number), ...fresh]);
    const own = Array.from(files.get(number)!, (id) => entries.get(id)!).filter((entry) => fileNumber(entry) === number);
    own.sort((one, other) => one.accession - other.accession);
    writeWhole(join(root, FOLDER, nameOfFile(number)), own.map((entry) => lineOf(entry, bases.get(entry.id)!)).join(''));
    keepOpen(state, number, bases);
  }
  dirty.clear();
}

/** What the machine last wrote into an entry, as JSON of a `Base`. */
export function baseOf(state: State, entry: Remembered): string {
  const number = fileNumber(entry);
  return state.dirty.get(number)?.get(entry.id) ?? basesIn(state, number).get(entry.id)!;
}

/** A stamp of the state's files: it changes whenever somebody writes one of them. */
export function stampOfState(root: string): string {
  return filesOf(root).map((name) => `${name} ${statSync(join(root, FOLDER, name)).mtimeMs}`).join();
}

function enter(state: State, entry: Remembered): void {
  const number = fileNumber(entry);
  state.entries.set(entry.id, entry);
  state.last = Math.max(state.last, entry.accession);
  if (!state.files.has(number)) state.files.set(number, new Set());
  state.files.get(number)!.add(entry.id);
}

function basesIn(state: State, number: number): ReadonlyMap<string, string> {
  return state.open.get(number) ?? keepOpen(state, number, readBases(join(state.root, FOLDER, nameOfFile(number))));
}

function keepOpen({ open }: State, number: number, bases: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  open.delete(number);
  open.set(number, bases);
  if (open.size > OPEN) open.delete(open.keys().next().value!);
  return bases;
}

function readBases(path: string): Map<string, string> {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return new Map(lines.filter((line) => line !== '').map((line) => [/^\{"id":"([^"]+)"/.exec(line)![1]!, `{${line.slice(line.indexOf(BASE) + 1)}`]));
}

function filesOf(root: string): string[] {
  const folder = join(root, FOLDER);
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort() : [];
}

function fileNumber({ accession }: Remembered): number {
  return Math.floor((accession - 1) / PER_FILE);
}

function nameOfFile(number: number): string {
  return `entries-${String(number).padStart(5, '0')}.jsonl`;
}

function lineOf(entry: Remembered, base: string): string {
  return `${JSON.stringify(entry).slice(0, -1)},${base.slice(1)}\n`;
}

function* entriesIn(root: string, name: string): Iterable<Remembered> {
  const lines = readFileSync(join(root, FOLDER, name), 'utf8').split('\n');
  for (const [index, line] of lines.entries()) if (line !== '') yield parseLine(line, `${FOLDER}/${name}:${index + 1}`);
}

function parseLine(line: string, place: string): Remembered {
  try {
    const cut = line.indexOf(BASE);
    if (cut < 0 || !line.endsWith('}')) throw new Error('its hashes are missing');
    return JSON.parse(`${line.slice(0, cut)}}`) as Remembered;
  } catch (cause) {
    throw new Error(`${place} is damaged. Restore the file from git.`, { cause });
  }
}
