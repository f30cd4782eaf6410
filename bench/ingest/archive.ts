import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedText, storyOf } from './articles.ts';

const program = join(import.meta.dirname, '../..');
/** What an archive needs beside its seeds: the vocabulary and the profiles of this one. */
const TERMS = ['content/tags', 'content/outlets', 'content/sections.yaml'];
/** No folder of a publisher holds many more files. */
const IN_FOLDER = 1000;

/** Make an archive of so many seeds in a temporary folder. */
export function makeArchive(size: number): string {
  const root = mkdtempSync(join(tmpdir(), 'warraq-bench-'));
  writeFileSync(join(root, 'archive.config.ts'), `export default { name: 'bench', description: 'bench', site: 'https://bench.example' };\n`);
  for (const path of TERMS) cpSync(join(program, path), join(root, path), { recursive: true });
  for (let number = 0; number < size; number += 1) {
    const folder = join(root, 'seeds', String(Math.floor(number / IN_FOLDER)).padStart(3, '0'));
    if (number % IN_FOLDER === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${number}.txt`), seedText(storyOf(number)));
  }
  return root;
}

/** Forget all that was made of the seeds, so that the next run is the first. */
export function forget(root: string): void {
  for (const path of ['content/articles', 'content/.ingest', '.warraq', 'content/outlets/learned']) rmSync(join(root, path), { recursive: true, force: true });
}
