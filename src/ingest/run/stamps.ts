import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import type { Archive, Unchecked } from '../../schema/config.ts';

/** Stamps of an archive: of what a run reads, and of what it writes. Equal stamps mean that nothing was touched. */
export type Stamps = { inputs: string; outputs: string };

/** What ingest itself writes in `content/`, in the order in which a walk meets it. */
const OUTPUTS = ['content/.ingest', 'content/articles', 'content/outlets/learned'];
/** Of the entries counts only which there are: what an editor writes in one changes no other. */
const ENTRIES = 'content/articles';

/** Stamp the settings, `seeds/`, `content/` and `media/` of an archive by size, times and inode of each file. */
export function stampsOf(archive: Archive | Unchecked): Stamps {
  const lines: Lines = { inputs: [JSON.stringify('written' in archive ? archive.written : archive.config)], outputs: [] };
  for (const folder of ['seeds', 'content', 'media']) if (existsSync(`${archive.root}/${folder}`)) walk(archive.root, folder, 'inputs', lines);
  return { inputs: hashOf(lines.inputs), outputs: hashOf(lines.outputs) };
}

/** Stamp what a run writes alone: it costs no look at the seeds. */
export function outputsOf({ root }: Pick<Archive, 'root'>): string {
  const lines: Lines = { inputs: [], outputs: [] };
  for (const folder of OUTPUTS) if (existsSync(`${root}/${folder}`)) walk(root, folder, 'outputs', lines);
  return hashOf(lines.outputs);
}

type Lines = Record<keyof Stamps, string[]>;

/** An archive has as many files as articles, twice: the names alone are read of entries, and one stat is made of each seed. */
function walk(root: string, folder: string, kind: keyof Stamps, lines: Lines): void {
  const own = OUTPUTS.includes(folder) ? 'outputs' : kind;
  const isEntries = `${folder}/`.startsWith(`${ENTRIES}/`);
  for (const name of readdirSync(`${root}/${folder}`).sort()) {
    if (name.endsWith('.tmp')) continue;
    const path = `${folder}/${name}`;
    if (isEntries && name.endsWith('.md')) {
      lines[own].push(path);
      continue;
    }
    const stats = statSync(`${root}/${path}`);
    if (stats.isDirectory()) walk(root, path, own, lines);
    else lines[own].push(`${path} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}`);
  }
}

function hashOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
