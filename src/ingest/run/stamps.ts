import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import type { Archive, Unchecked } from '../../schema/config.ts';

/**
 * Stamps of an archive: of what a run reads, and of what it writes. Equal stamps mean that nothing was touched. `files` has the
 * size, times and inode of each file of `seeds/` by its path; what was written only just before is not there.
 */
export type Stamps = { inputs: string; outputs: string; files: ReadonlyMap<string, string> };

/** What ingest itself writes in `content/`, in the order in which a walk meets it. */
const OUTPUTS = ['content/.ingest', 'content/articles', 'content/outlets/learned'];
/** Of the entries counts only which there are: what an editor writes in one changes no other. */
const ENTRIES = 'content/articles';

/** Stamp the settings, `seeds/`, `content/` and `media/` of an archive by size, times and inode of each file. */
export function stampsOf(archive: Archive | Unchecked): Stamps {
  const looks = makeLooks();
  looks.inputs.push(JSON.stringify('written' in archive ? archive.written : archive.config));
  for (const folder of ['seeds', 'content', 'media']) if (existsSync(`${archive.root}/${folder}`)) walk(archive.root, folder, 'inputs', looks);
  return { inputs: hashOf(looks.inputs), outputs: hashOf(looks.outputs), files: looks.files };
}

/** Stamp what a run writes alone: it costs no look at the seeds. */
export function outputsOf({ root }: Pick<Archive, 'root'>): string {
  const looks = makeLooks();
  for (const folder of OUTPUTS) if (existsSync(`${root}/${folder}`)) walk(root, folder, 'outputs', looks);
  return hashOf(looks.outputs);
}

/** Two writes of a file within this time (milliseconds) may leave the same times behind: what is so young is not trusted. */
const YOUNG = 1000;

type Looks = { inputs: string[]; outputs: string[]; files: Map<string, string>; young: number };

function makeLooks(): Looks {
  return { inputs: [], outputs: [], files: new Map(), young: Date.now() - YOUNG };
}

/** An archive has as many files as articles, twice: the names alone are read of entries, and one stat is made of each seed. */
function walk(root: string, folder: string, kind: 'inputs' | 'outputs', looks: Looks): void {
  const own = OUTPUTS.includes(folder) ? 'outputs' : kind;
  const isEntries = `${folder}/`.startsWith(`${ENTRIES}/`);
  for (const name of readdirSync(`${root}/${folder}`).sort()) {
    if (name.endsWith('.tmp')) continue;
    const path = `${folder}/${name}`;
    if (isEntries && name.endsWith('.md')) {
      looks[own].push(path);
      continue;
    }
    const stats = statSync(`${root}/${path}`);
    if (stats.isDirectory()) {
      walk(root, path, own, looks);
      continue;
    }
    const stamp = `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}`;
    looks[own].push(`${path} ${stamp}`);
    if (path.startsWith('seeds/') && Math.max(stats.mtimeMs, stats.ctimeMs) <= looks.young) looks.files.set(path, stamp);
  }
}

function hashOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
