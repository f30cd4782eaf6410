import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './record/folder.ts';
import { swapIn } from './swap.ts';

/** What to do to a site: the files of `folder` that come into `out`, all files that it then has, and those that it knew. */
export type Placing = { folder: string; out: string; made: ReadonlySet<string>; files: Pick<ReadonlySet<string>, 'has'>; known: Iterable<string>; isSure: boolean };

/**
 * Bring a site to its new state file by file, each by a rename, so that a reader's server finds every file whole and all that
 * stays is not touched. Where none stands, the folder itself becomes the site.
 */
export function place({ folder, out, made, files, known, isSure }: Placing): void {
  if (!existsSync(out)) return swapIn(folder, out);
  // What nobody knows of lies openly; only after a build that was cut off is it looked for in every corner.
  const others = [...known, ...filesBelow(out, isSure ? 2 : Infinity)];
  for (const file of others) if (!files.has(file)) remove(out, file);
  for (const file of made) move(join(folder, file), join(out, file));
  rmSync(folder, { recursive: true, force: true });
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFileSync(from, `${to}.new`);
    renameSync(`${to}.new`, to);
  }
}

/** Remove a file, and the folders that are empty without it. */
function remove(out: string, file: string): void {
  rmSync(join(out, file), { force: true });
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const path = join(out, folder);
    if (existsSync(path) && readdirSync(path).length > 0) return;
    if (existsSync(path)) rmdirSync(path);
  }
}
