import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

const SKIPPED = new Set(['node_modules', '.git', '.astro', '.warraq', 'dist', 'dist-demo']);

/** List the files below a folder of the project, in order of name, as paths from the project's root. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.has(name))
    .flatMap((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

/** Read a file of the project. */
export function source(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
