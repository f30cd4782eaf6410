import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Give the paths of all files below a folder, sorted, with slashes. */
export function filesBelow(folder: string): string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/')).sort();
}

/**
 * Make a folder hold copies of these files and no other: `wanted` gives for each path the file to copy. What is as new
 * and as long already stays; a file is written whole or not at all. Returns the number of bytes that the folder holds.
 */
export function mirror(wanted: ReadonlyMap<string, string>, out: string): number {
  for (const path of filesBelow(out)) if (!wanted.has(path)) remove(out, path);
  let bytes = 0;
  for (const [path, source] of wanted) {
    const place = join(out, path);
    const { size, mtime, mtimeMs } = statSync(source);
    const known = statSync(place, { throwIfNoEntry: false });
    bytes += size;
    if (known?.size === size && Math.abs(known.mtimeMs - mtimeMs) < 1) continue;
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(source, `${place}.new`);
    utimesSync(`${place}.new`, mtime, mtime);
    renameSync(`${place}.new`, place);
  }
  return bytes;
}

function remove(out: string, path: string): void {
  rmSync(join(out, path));
  for (let folder = dirname(path); folder !== '.' && readdirSync(join(out, folder)).length === 0; folder = dirname(folder)) rmdirSync(join(out, folder));
}
