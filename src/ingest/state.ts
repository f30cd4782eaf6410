import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Base } from './merge.ts';
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
  /** What the machine last wrote, as JSON of a `Base`: parsed only for entries that are made again. */
  base: string;
};

/** The memory of an archive: entries by id, the last accession number given, and which files of it must be written. */
export type State = { entries: Map<string, Remembered>; last: number; dirty: Set<number> };

/** So many entries share a file: small enough for a readable change in git, few enough for a folder. */
const PER_FILE = 1000;
const FOLDER = 'content/.ingest';
/** Where the hashes begin in a line: the part before it is all that an unchanged entry needs. */
const BASE = ',"fields":';

/** Read the state of an archive. Throws where a line of it is damaged. */
export function readState(root: string): State {
  const entries = new Map<string, Remembered>();
  let last = 0;
  for (const name of filesOf(root)) {
    const lines = readFileSync(join(root, FOLDER, name), 'utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      if (line === '') continue;
      const entry = parseLine(line, `${FOLDER}/${name}:${index + 1}`);
      entries.set(entry.id, entry);
      last = Math.max(last, entry.accession);
    }
  }
  return { entries, last, dirty: new Set() };
}

/** Remember an entry; `writeState` makes it last. */
export function remember(state: State, entry: Remembered): void {
  state.entries.set(entry.id, entry);
  state.last = Math.max(state.last, entry.accession);
  state.dirty.add(fileNumber(entry));
}

/** Write what was remembered since the last writing. */
export function writeState(root: string, state: State): void {
  const files = new Map<number, Remembered[]>([...state.dirty].map((number) => [number, []]));
  for (const entry of state.entries.values()) files.get(fileNumber(entry))?.push(entry);
  mkdirSync(join(root, FOLDER), { recursive: true });
  for (const [number, entries] of files) {
    const path = join(root, FOLDER, `entries-${String(number).padStart(5, '0')}.jsonl`);
    const lines = entries.sort((one, other) => one.accession - other.accession).map(lineOf);
    if (lines.length > 0) writeWhole(path, lines.join(''));
    else rmSync(path, { force: true });
  }
  state.dirty.clear();
}

/** A stamp of the state's files: it changes whenever somebody writes one of them. */
export function stampOfState(root: string): string {
  return filesOf(root).map((name) => `${name} ${statSync(join(root, FOLDER, name)).mtimeMs}`).join();
}

/** What the machine last wrote into an entry. */
export function baseOf({ base }: Remembered): Base {
  return JSON.parse(base) as Base;
}

function filesOf(root: string): string[] {
  const folder = join(root, FOLDER);
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort() : [];
}

function fileNumber({ accession }: Remembered): number {
  return Math.floor((accession - 1) / PER_FILE);
}

function lineOf({ base, ...entry }: Remembered): string {
  return `${JSON.stringify(entry).slice(0, -1)},${base.slice(1)}\n`;
}

function parseLine(line: string, place: string): Remembered {
  try {
    const cut = line.indexOf(BASE);
    if (cut < 0 || !line.endsWith('}')) throw new Error('its hashes are missing');
    return { ...(JSON.parse(`${line.slice(0, cut)}}`) as Omit<Remembered, 'base'>), base: `{${line.slice(cut + 1)}` };
  } catch (cause) {
    throw new Error(`${place} is damaged. Restore the file from git.`, { cause });
  }
}
