import { join } from 'node:path';
import type { Path } from '../content/messages.ts';
import type { Entry } from '../schema/entry.ts';
import { readEntryFile } from './entry.ts';

/** Say what is wrong with a field of an entry, or with one item (`key`) of a field that is a list: `content/…/x.md:9: …`. */
export function locate(root: string, file: string, { name, key }: { name: keyof Entry; key?: string }, message: string): string {
  const read = readEntryFile({ file, path: join(root, file) });
  if ('problems' in read) return `${file}:1: ${message}`;
  const value = read.data.entry[name];
  const path: Path = Array.isArray(value) ? [name, value.indexOf(key as never)] : [name];
  return read.at(path, message);
}
