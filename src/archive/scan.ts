import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { sha256 } from '../content/files.ts';

/** A file that was written so lately (milliseconds) may be written again within the same tick of the clock. */
const TICK = 50;
/** The time that stands for this; such a file is read again. */
const JUST_NOW = -1;
const HOME = 'content/articles';

/** How a file stands on the disk: its size in bytes, its time in milliseconds, its inode. */
type Stamp = [size: number, mtime: number, inode: number];
/** An entry's file that is new, or of which the catalog knows other bytes. */
export type Changed = { file: string; stamp: Stamp; isKnown: boolean };
/** A folder of entries, `content/articles/2016/`, and the names in it. */
type Folder = { folder: string; names: string[] };
/** How the entries of an archive stand beside its catalog: all of them, those that changed, and those that are gone. */
export type Scan = { folders: Folder[]; changed: Changed[]; gone: string[] };

/**
 * Compare the entries of an archive, in the order of their paths by code unit, with what the catalog was made of. A folder in
 * which each file has the size, time and inode that it had is known by one hash over all of these; in another one the files
 * that have not are read.
 */
export function scanEntries(db: DatabaseSync, root: string): Scan {
  const last = new Map(db.prepare('SELECT folder, hash FROM folders').all().map((row) => [String(row['folder']), row['hash']]));
  const keep = db.prepare('INSERT OR REPLACE INTO folders VALUES (?, ?)');
  const forget = db.prepare('DELETE FROM folders WHERE folder = ?');
  const now = Date.now();
  const scan: Scan = { folders: entryFolders(root), changed: [], gone: [] };
  for (const { folder, names } of scan.folders) {
    const stamps = names.map((name) => stampOf(`${root}/${folder}${name}`, now));
    const isSettled = stamps.every(isTrusted);
    const hash = isSettled ? sha256(names.map((name, at) => `${name} ${stamps[at]!.join(' ')}\n`).join('')) : '';
    if (!isSettled || last.get(folder) !== hash) {
      const { changed, gone } = compare(db, root, folder, new Map(names.map((name, at) => [folder + name, stamps[at]!])));
      scan.changed.push(...changed);
      scan.gone.push(...gone);
      keep.run(folder, hash);
    }
    last.delete(folder);
  }
  for (const folder of last.keys()) {
    scan.gone.push(...stampsIn(db, folder).keys());
    forget.run(folder);
  }
  return scan;
}

function compare(db: DatabaseSync, root: string, folder: string, files: ReadonlyMap<string, Stamp>): Omit<Scan, 'folders'> {
  const known = stampsIn(db, folder);
  const restamp = db.prepare('UPDATE stamps SET size = ?, mtime = ?, inode = ? WHERE file = ?');
  const changed: Changed[] = [];
  for (const [file, stamp] of files) {
    const before = known.get(file);
    known.delete(file);
    if (before && isTrusted(stamp) && stamp.every((part, k) => part === before[k])) continue;
    if (before && before[3] === sha256(readFileSync(`${root}/${file}`))) restamp.run(...stamp, file);
    else changed.push({ file, stamp, isKnown: before !== undefined });
  }
  return { changed, gone: [...known.keys()] };
}

function stampOf(path: string, now: number): Stamp {
  const { size, mtimeMs, ino } = statSync(path);
  return [size, now - mtimeMs > TICK ? mtimeMs : JUST_NOW, ino];
}

function isTrusted([, mtime]: Stamp): boolean {
  return mtime !== JUST_NOW;
}

function stampsIn(db: DatabaseSync, folder: string): Map<string, [...Stamp, hash: string]> {
  const select = db.prepare('SELECT file, size, mtime, inode, hash FROM stamps WHERE file >= ? AND file < ?');
  select.setReturnArrays(true);
  const rows = select.all(folder, `${folder.slice(0, -1)}0`) as unknown as [string, ...Stamp, string][];
  return new Map(rows.map(([file, ...rest]) => [file, rest]));
}

/** `content/articles/<year>/<id>.md`. */
function entryFolders(root: string): Folder[] {
  if (!existsSync(`${root}/${HOME}`)) return [];
  const isFolder = (name: string) => !name.startsWith('.') && lstatSync(`${root}/${HOME}/${name}`).isDirectory();
  const folders = readdirSync(`${root}/${HOME}`).filter(isFolder).map((name) => `${HOME}/${name}/`).sort();
  return folders.map((folder) => ({ folder, names: readdirSync(`${root}/${folder}`).filter((name) => name.endsWith('.md') && !name.startsWith('.')).sort() }));
}
