import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileReport } from '../../schema/report.ts';
import type { Known } from '../plan.ts';
import { writeLines } from '../write.ts';

/** What one file of `seeds/` holds: the articles that ingest knows of it, and what it set aside. */
export type Found = { known: Known[]; refused: FileReport[] };
/** A file as a run saw it: unread again while stamp and key are the same. */
type Sight = { stamp: string; key: string; found: Found };
/** What the last run saw. Derived: may be deleted. */
export type Seen = {
  /** Key of the house whose profiles found all that their fixtures ask for. */
  proven: string;
  /** Stamp of the state as a run left it that came to its end. */
  settled: string;
  /** The files of `seeds/`, by path. */
  files: Map<string, Sight>;
};

const SEEN = '.warraq/seeds.json';
/** Two writes of a file within this time (milliseconds) may leave the same times behind: what is so young is not trusted. */
const YOUNG = 1000;

/** Read what the last run saw; nothing where that is lost or damaged. */
export function readSeen(root: string): Seen {
  try {
    const { files, ...rest } = JSON.parse(readFileSync(join(root, SEEN), 'utf8')) as Omit<Seen, 'files'> & { files: [string, Sight][] };
    return { ...rest, files: new Map(files) };
  } catch {
    return { proven: '', settled: '', files: new Map() };
  }
}

/** Keep what this run saw, for the next one. */
export function writeSeen(root: string, { files, ...rest }: Seen): void {
  writeLines(join(root, SEEN), seenLines(rest, files));
}

function* seenLines(rest: Omit<Seen, 'files'>, files: Seen['files']): Iterable<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"files":[`;
  let comma = '\n';
  for (const file of files) {
    yield `${comma}${JSON.stringify(file)}`;
    comma = ',\n';
  }
  yield '\n]}\n';
}

/** Size, times and place of a file on the disk; nothing where it was written only just now. `now` in milliseconds. */
export function stampOf(path: string, now: number): string | undefined {
  const { size, mtimeMs, ctimeMs, ino } = statSync(path);
  return Math.max(mtimeMs, ctimeMs) > now - YOUNG ? undefined : [size, mtimeMs, ctimeMs, ino].join(' ');
}
