import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import type { Archive } from '../../schema/config.ts';

/** Stamps of an archive: of what a run reads, and of what it writes. Equal stamps mean that nothing was touched. */
export type Stamps = { inputs: string; outputs: string };

/** What ingest itself writes in `content/`. */
const OUTPUTS = ['content/articles/', 'content/.ingest/', 'content/outlets/learned/'];
/** Of the entries counts only which there are: what an editor writes in one changes no other. */
const ENTRIES = OUTPUTS[0]!;

/** Stamp the settings, `seeds/`, `content/` and `media/` of an archive by size, times and inode of each file. */
export function stampsOf({ root, config }: Archive): Stamps {
  const [inputs, outputs] = [createHash('sha256').update(JSON.stringify(config)), createHash('sha256')];
  for (const folder of ['seeds', 'content', 'media']) {
    walk(root, folder, (file) => stamp(OUTPUTS.some((output) => file.startsWith(output)) ? outputs : inputs, root, file));
  }
  return { inputs: inputs.digest('hex'), outputs: outputs.digest('hex') };
}

function stamp(hash: Hash, root: string, file: string): void {
  hash.update(`${file}\n`);
  if (file.startsWith(ENTRIES)) return;
  const { size, mtimeMs, ctimeMs, ino } = statSync(`${root}/${file}`);
  hash.update(`${size} ${mtimeMs} ${ctimeMs} ${ino}\n`);
}

function walk(root: string, folder: string, see: (file: string) => void): void {
  if (!existsSync(`${root}/${folder}`)) return;
  const items = readdirSync(`${root}/${folder}`, { withFileTypes: true });
  for (const item of items.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (item.isDirectory()) walk(root, `${folder}/${item.name}`, see);
    else if (!item.name.endsWith('.tmp')) see(`${folder}/${item.name}`);
  }
}
