import { renameSync, writeFileSync } from 'node:fs';
import type { Published } from './manifest.ts';

/** What another copy of the site needs to become this one. */
export type Changes = { written: string[]; removed: string[] };

/** Compare the files of two states of a site by their hashes. */
export function changesBetween(before: ReadonlyMap<string, Published>, after: ReadonlyMap<string, Published>): Changes {
  return {
    written: [...after.values()].filter(({ file, hash }) => before.get(file)?.hash !== hash).map(({ file }) => file),
    removed: [...before.keys()].filter((file) => !after.has(file)).sort(),
  };
}

/** Write a file of the site on each line: path, bytes, SHA-256. */
export function formatManifest(files: Iterable<Published>): string {
  return Array.from(files, ({ file, bytes, hash }) => `${file}\t${bytes}\t${hash}\n`).join('');
}

/** Write a changed file on each line: what happened to it, and its path. */
export function formatChanges({ written, removed }: Changes): string {
  return [...written.map((file) => `written\t${file}\n`), ...removed.map((file) => `removed\t${file}\n`)].join('');
}

/** Write a file whole or not at all. */
export function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}
