import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lender } from '../lender.ts';
import { DATES } from './dates.ts';
import { readKey, replaceIndex } from './keep.ts';
import { filesBelow, mirror } from './mirror.ts';
import { PARTS } from './ranges.ts';
import { namesFile, wordsFile } from './words.ts';
import { makeIndex } from './write.ts';
import type { Tag } from '../../schema/vocabulary.ts';
import { NAMES, WORDS } from '../words.ts';

/** The folder of Pagefind's own code. No part begins with this number. */
const CODE = '0';
const ofPart = /^(?:pagefind-entry\.json|dates\.json|.+\.pf_(?:meta|index|filter|fragment))$/;

type Together = { out: string; version: string; vocabulary: readonly Tag[] };

/**
 * Put kept parts together in the folder `out`; returns its bytes. One part is the index itself. Several stand in folders
 * of their own, and beside them an index that finds nothing: through it all share Pagefind's code, which is loaded once.
 */
export async function assemble(kept: string, folders: readonly string[], { out, version, vocabulary }: Together): Promise<number> {
  forgetOthers(kept, [...folders, join(kept, CODE)]);
  const parts = folders.filter((folder) => existsSync(join(folder, 'pagefind-entry.json')));
  const [only] = parts.length === 1 ? parts : [];
  const root = only ?? (await codeFolder(kept, version));
  const names = only ? [] : parts.map((folder) => `${basename(folder)}/`);
  return mirror(new Map([
    ...filesBelow(root).filter((path) => path !== DATES).map((path) => [path, join(root, path)] as const),
    ...(only ? [] : parts.flatMap(filesOfPart)),
    [PARTS, keptFile(kept, PARTS, JSON.stringify(names))],
    ...[wordsFile(), namesFile(vocabulary)].map(({ path, content }) => [path, keptFile(kept, path, new TextDecoder().decode(content))] as const),
  ]), out);
}

function filesOfPart(folder: string): [path: string, source: string][] {
  const paths = filesBelow(folder).filter((path) => ofPart.test(path));
  return paths.map((path) => [`${basename(folder)}/${path}`, join(folder, path)]);
}

async function codeFolder(kept: string, version: string): Promise<string> {
  const folder = join(kept, CODE);
  if (readKey(folder)?.asked !== version) {
    replaceIndex(folder, await makeIndex([{ url: '/', title: lender, text: '', tags: [] }]), { asked: version, said: version });
  }
  return folder;
}

function keptFile(kept: string, name: string, text: string): string {
  const path = join(kept, name);
  mkdirSync(kept, { recursive: true });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  return path;
}

function forgetOthers(kept: string, folders: readonly string[]): void {
  const wanted = new Set([PARTS, WORDS, NAMES, ...folders.flatMap((folder) => [basename(folder), `${basename(folder)}.json`])]);
  const all = existsSync(kept) ? readdirSync(kept) : [];
  for (const name of all) if (!wanted.has(name)) rmSync(join(kept, name), { recursive: true });
}
