import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexFile } from 'pagefind';

/** How an index is known again. `asked` is quickly told; `said`, the articles' own words, only by reading them. */
export type Key = { asked: string; said: string };

/** Where the key of an index stands, beside the folder of its files. */
function keyPath(folder: string): string {
  return `${folder}.json`;
}

/** Read the key of the index that a folder holds. */
export function readKey(folder: string): Key | undefined {
  if (!existsSync(keyPath(folder)) || !existsSync(folder)) return undefined;
  return JSON.parse(readFileSync(keyPath(folder), 'utf8')) as Key;
}

/** Note under which key an index is found again. */
export function writeKey(folder: string, key: Key): void {
  writeFileSync(`${keyPath(folder)}.new`, JSON.stringify(key));
  renameSync(`${keyPath(folder)}.new`, keyPath(folder));
}

/** Put an index in its folder. The key goes first and comes last, so that one that was cut off is made again. */
export function replaceIndex(folder: string, files: readonly IndexFile[], key: Key): void {
  rmSync(keyPath(folder), { force: true });
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), content);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  writeKey(folder, key);
}
