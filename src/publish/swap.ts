import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Put a finished folder in the place of another, so that a reader's server never sees half a site: two renames, or a
 * copy where the place is on another disk. The old folder is gone afterwards.
 */
export function swapIn(finished: string, place: string): void {
  const old = `${finished}.old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(place), { recursive: true });
  if (existsSync(place)) move(place, old);
  move(finished, place);
  rmSync(old, { recursive: true, force: true });
}

/** Whether a folder may be replaced by a site: it is not there, is empty, or holds a site already. */
export function mayReplace(place: string): boolean {
  if (!existsSync(place) || readdirSync(place).length === 0) return true;
  return ['index.html', '404.html', '_headers'].every((file) => existsSync(join(place, file)));
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
    rmSync(from, { recursive: true });
  }
}
