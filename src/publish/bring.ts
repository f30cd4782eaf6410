import { copyFileSync, mkdirSync, renameSync, statSync, utimesSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';

/** Tells of a file of the site whether it stands there as its source, kept elsewhere, is. */
export type Stands = (file: string, source: Stats) => boolean;

/**
 * Copy a kept file into a site, whole and with its time, by which it is known again; not where it is there already, nor where
 * `stands` says so. A file is never written into: it may be that of a site that is being read.
 */
export function bring(from: string, to: string, stands: (source: Stats) => boolean): void {
  const source = statSync(from);
  const there = statSync(to, { throwIfNoEntry: false });
  if ((there?.size === source.size && Math.abs(there.mtimeMs - source.mtimeMs) < 1) || stands(source)) return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, `${to}.new`);
  utimesSync(`${to}.new`, source.mtime, source.mtime);
  renameSync(`${to}.new`, to);
}
