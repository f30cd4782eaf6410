import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Base } from './merge.ts';
import { writeWhole } from './write.ts';

/** What ingest remembers of an entry: hashes only, so that a withdrawn text leaves no second copy behind. */
export type Remembered = Base & {
  id: string;
  accession: number;
  /** Path of the seed within the archive. */
  seed: string;
  /** Key of the record in a seed that holds several. */
  record?: string;
  sha256: string;
  /** Hash of everything else that the entry was made from: program, profiles, vocabulary. */
  key: string;
  /** The editor deleted the entry: it is not made again. */
  deleted?: true;
};
export type State = Map<string, Remembered>;

/** So many entries share a file: small enough for a readable change in git, few enough for a folder. */
const PER_FILE = 1000;
const FOLDER = 'content/.ingest';

/** Read the state of an archive, by entry id. Throws where a line of it is damaged. */
export function readState(root: string): State {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort();
  return new Map(files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean).map((line, index) => parseLine(line, `${FOLDER}/${name}:${index + 1}`))));
}

/** Write the state of an archive; files whose entries did not change are left alone. */
export function writeState(root: string, state: State): void {
  const folder = join(root, FOLDER);
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, Remembered[]>();
  for (const entry of [...state.values()].sort((one, other) => one.accession - other.accession)) {
    const name = `entries-${String(Math.floor((entry.accession - 1) / PER_FILE)).padStart(5, '0')}.jsonl`;
    files.set(name, [...(files.get(name) ?? []), entry]);
  }
  for (const [name, entries] of files) writeWhole(join(folder, name), entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  for (const name of readdirSync(folder)) if (name.endsWith('.jsonl') && !files.has(name)) rmSync(join(folder, name));
}

function parseLine(line: string, place: string): [string, Remembered] {
  try {
    const entry = JSON.parse(line) as Remembered;
    return [entry.id, entry];
  } catch (cause) {
    throw new Error(`${place} is damaged. Restore the file from git.`, { cause });
  }
}
