import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileReport } from '../../schema/report.ts';
import { linesOfFile } from '../file-lines.ts';
import { slim, type Known } from '../plan.ts';
import { openDraft, writeWhole, type Draft } from '../write.ts';

/** What one file of `seeds/` holds: the articles that ingest knows of it, and what it set aside. */
export type Found = { known: Known[]; refused: FileReport[] };
/** What a file was seen with: unread again while its stamp and its key are the same. */
export type Look = { file: string; stamp: string; key: string };

/** What each file of `seeds/` held when the last run saw it, a line a file, in the order of their paths. Derived: may be deleted. */
const SEEN = '.warraq/seeds.jsonl';
/** How the last run that came to its end left the archive. Derived: may be deleted. */
const SETTLED = '.warraq/settled.json';

/**
 * What the last run found with the same look, for `foundIn`. Ask in the order of paths: of the files of a large archive nothing is
 * held.
 */
export type Before = (look: Look) => string | undefined;

/** Read what the last run saw, file by file. */
export function seenBefore(root: string): Before {
  const lines = linesOfFile(join(root, SEEN))[Symbol.iterator]();
  let line = lines.next();
  return (look) => {
    const start = `${headOf(look)},`;
    for (; !line.done; line = lines.next()) {
      if (line.value.startsWith(start)) return line.value.slice(start.length, -1);
      if (fileIn(line.value) >= look.file) return undefined;
    }
    return undefined;
  };
}

/** Take what was found out of its JSON; nothing where that is damaged. */
export function foundIn(json: string): Found | undefined {
  try {
    const { known, refused } = JSON.parse(json) as Found;
    return { known: known.map(slim), refused };
  } catch {
    return undefined;
  }
}

/** Told what each file holds, as JSON of a `Found`, in the order of paths. */
export type Note = (look: Look, found: string) => void;
/** What this run sees. Nothing of it stays without `keep`; `drop` may follow that. */
export type Sightings = Omit<Draft, 'write'> & { note: Note };

/** Begin to keep what this run sees, for the next one. */
export function openSeen(root: string): Sightings {
  const draft = openDraft(join(root, SEEN));
  return { keep: draft.keep, drop: draft.drop, note: (look, found) => draft.write(`${headOf(look)},${found}]\n`) };
}

function headOf({ file, stamp, key }: Look): string {
  return `[${JSON.stringify(file)},"${stamp} ${key}"`;
}

function fileIn(line: string): string {
  const [, name] = /^\[("(?:[^"\\]|\\.)*"),/.exec(line) ?? [];
  return name === undefined ? '' : (JSON.parse(name) as string);
}

/** How a run left the archive: the key of the house whose fixtures all held, and the stamp of the state. */
export type Settled = { proven: string; settled: string };

/** Read how the last run left the archive; nothing where that is lost or damaged. */
export function readSettled(root: string): Settled {
  try {
    return JSON.parse(readFileSync(join(root, SETTLED), 'utf8')) as Settled;
  } catch {
    return { proven: '', settled: '' };
  }
}

/** Keep how this run leaves it. */
export function writeSettled(root: string, settled: Settled): void {
  writeWhole(join(root, SETTLED), `${JSON.stringify(settled)}\n`);
}
