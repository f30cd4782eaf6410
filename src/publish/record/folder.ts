import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../content/files.ts';
import type { Published } from './manifest.ts';

/**
 * Give those files of a site that stand on the disk as they were left; what a person changed or deleted is made again. A file
 * that only its stamps make another (a copied folder, one from a cache) is known by its bytes.
 */
export function standing(out: string, files: ReadonlyMap<string, Published>): Map<string, Published> {
  const found = new Map<string, Published>();
  for (const [file, last] of files) {
    const stat = lstatSync(join(out, file), { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.size !== last.bytes) continue;
    const now = { ...last, changed: stat.mtimeMs, inode: stat.ino };
    if (isSame(last, now) || sha256(readFileSync(join(out, file))) === last.hash) found.set(file, now);
  }
  return found;
}

/** List the files of a folder with their hashes, in order of name; of those that stand as they did, the hash is known. */
export function listPublished(out: string, known: ReadonlyMap<string, Published> = new Map()): Published[] {
  return filesBelow(out).map((file) => published(out, file, known.get(file)));
}

/** Describe one file of a folder as it stands. */
export function published(out: string, file: string, last?: Published): Published {
  const { size, mtimeMs, ino } = lstatSync(join(out, file));
  const now = { file, bytes: size, changed: mtimeMs, inode: ino };
  return { ...now, hash: last && isSame(last, now) ? last.hash : sha256(readFileSync(join(out, file))) };
}

/** Give the paths of all files below a folder, or of those that lie at most so deep, sorted, with slashes. */
export function filesBelow(folder: string, depth = Infinity): string[] {
  const found: string[] = [];
  const walk = (below: string, rest: number): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (!entry.isDirectory()) found.push(path);
      else if (rest > 1) walk(path, rest - 1);
    }
  };
  if (existsSync(folder)) walk('', depth);
  return found.sort();
}

/** Size, time and inode, so that an edit within one tick of the clock is seen. */
function isSame(a: Omit<Published, 'hash'>, b: Omit<Published, 'hash'>): boolean {
  return a.bytes === b.bytes && a.changed === b.changed && a.inode === b.inode;
}
