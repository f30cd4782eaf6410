import { existsSync, lstatSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { sha256, type SourceFile } from '../content/files.ts';

/** A file that was written so lately (milliseconds) may be written again within the same tick of the clock. */
const TICK = 50;

type Stamp = { size: number; mtime: number; inode: number };
type Known = Stamp & { file: string; hash: string };

/**
 * List the entries of an archive in the order of their paths by code unit. A file is read only where its size, time or
 * inode is not as it was; the catalog keeps these in `stamps`.
 */
export function scanEntries(db: DatabaseSync, root: string): SourceFile[] {
  const known = new Map((db.prepare('SELECT * FROM stamps').all() as Known[]).map((row) => [row.file, row]));
  const keep = db.prepare('INSERT OR REPLACE INTO stamps VALUES (?, ?, ?, ?, ?)');
  const now = Date.now();
  const files = entryFiles(root).map((file): SourceFile => {
    const path = join(root, file);
    const stamp = stampOf(statSync(path));
    const last = known.get(file);
    known.delete(file);
    if (last && isSame(last, stamp)) return { file, path, hash: last.hash };
    const hash = sha256(readFileSync(path));
    if (now - stamp.mtime > TICK) keep.run(file, stamp.size, stamp.mtime, stamp.inode, hash);
    return { file, path, hash };
  });
  const forget = db.prepare('DELETE FROM stamps WHERE file = ?');
  for (const file of known.keys()) forget.run(file);
  return files;
}

/** `content/articles/<year>/<id>.md`. */
function entryFiles(root: string): string[] {
  const home = 'content/articles';
  if (!existsSync(join(root, home))) return [];
  const folders = readdirSync(join(root, home)).filter((name) => !name.startsWith('.') && lstatSync(join(root, home, name)).isDirectory());
  const files = folders.flatMap((folder) => readdirSync(join(root, home, folder)).map((name) => `${home}/${folder}/${name}`));
  return files.filter((file) => file.endsWith('.md') && !file.includes('/.')).sort();
}

function stampOf({ size, mtimeMs, ino }: Stats): Stamp {
  return { size, mtime: mtimeMs, inode: ino };
}

function isSame(a: Stamp, b: Stamp): boolean {
  return a.size === b.size && a.mtime === b.mtime && a.inode === b.inode;
}
