import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Decoded } from './decode.ts';
import type { House } from './house.ts';
import { openSource } from './sources/open.ts';
import type { SourceDoc } from './sources/source.ts';

/** A seed with its text: what an entry is made from. */
export type Seed = Decoded & Omit<SourceDoc, 'content'>;

/** List the files of an archive's `seeds/`, sorted by path; hidden files are no seeds. */
export function listSeeds(root: string): string[] {
  const folder = join(root, 'seeds');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => join(item.parentPath, item.name).slice(root.length + 1).replaceAll('\\', '/'))
    .sort();
}

/** Read the articles of one file, named `file` in the archive. */
export function readSeedFile(path: string, file: string, { config, profiles }: House): AsyncIterable<SourceDoc> {
  return openSource(path, { file, maxBytes: config.maxSeedBytes, outlets: profiles.map(({ outlet }) => outlet) });
}

/** The seed in a source's article; none where it was refused. */
export function seedOf({ content, ...doc }: SourceDoc): Seed | undefined {
  return 'refused' in content ? undefined : { ...content, ...doc };
}
