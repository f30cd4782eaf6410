import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { writeEntries, writeHouse, writeSeeds } from '../generator/archive.ts';
import { runTree } from '../search/tree.ts';
import { changeFoot } from './template.ts';
import type { Tool } from './tool.ts';

const checkout = join(import.meta.dirname, '../..');
/** What the program needs of its checkout. It is copied, since one of its templates will be changed. */
const PROGRAM = ['bin', 'src', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** Seeds, and what ingest remembers of them: aside while the cold build is measured. */
const INGEST = ['seeds', 'content/.ingest', '.warraq'];
/** From so many articles on, no folder may hold them all. */
const LARGE = 50_000;

/**
 * Warraq, with or without its search. The archive is made of seeds by ingest before anything is measured, so that its
 * daily job is that of a publisher: new seeds come, and one command makes entries, pages and search of them. For the
 * cold build only the entries stand, as the peers' Markdown does.
 */
export function warraq(name: string, { search, from }: { search: boolean; from: 'seeds' | 'content' }): Tool {
  const run = (root: string, ...args: string[]) => ({ args: [join(root, 'program/bin/warraq.mjs'), ...args, '--root', join(root, 'archive')], cwd: root });
  return {
    name,
    version: () => manifest.version,
    prepare: async (root, articles) => {
      copyProgram(root);
      writeHouse(join(root, 'archive'), articles.length > LARGE);
      if (from === 'content') return writeEntries(join(root, 'archive'), articles);
      writeSeeds(join(root, 'archive'), articles);
      await runTree(run(root, 'ingest', '--quiet'));
      return moveAll(join(root, 'archive'), join(root, 'aside'));
    },
    forget: (root) => {
      for (const path of ['.warraq', 'dist']) rmSync(join(root, 'archive', path), { recursive: true, force: true });
    },
    ...(from === 'seeds' && { settle: (root) => moveAll(join(root, 'aside'), join(root, 'archive')) }),
    add: (root, articles) => writeSeeds(join(root, 'archive'), articles),
    change: (root, number) => changeFoot(join(root, 'program/src/components/Footer.astro'), number),
    build: (root) => run(root, 'build', ...(search ? [] : ['--no-search'])),
    site: (root) => join(root, 'archive/dist'),
  };
}

function copyProgram(root: string): void {
  for (const path of PROGRAM) cpSync(join(checkout, path), join(root, 'program', path), { recursive: true });
  symlinkSync(join(checkout, 'node_modules'), join(root, 'program/node_modules'), 'junction');
}

/** Move what ingest knows beside the entries. A folder that stands there already takes what it lacks. */
function moveAll(from: string, to: string): void {
  for (const path of INGEST) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    if (!existsSync(join(to, path))) renameSync(join(from, path), join(to, path));
    else for (const name of readdirSync(join(from, path))) renameSync(join(from, path, name), join(to, path, name));
  }
}
