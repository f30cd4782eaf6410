import { join } from 'node:path';
import { hashedText } from '../content/files.ts';
import type { Config } from '../schema/config.ts';
import { rowsOf, type EntryRows } from './entry-rows.ts';
import { readEntry } from './entry.ts';

/** What a reader of entries has to know of their archive. */
export type House = { root: string; folders: Config['articleFolders'] };
/** What was read of an entry's file: its rows, or what is wrong with it. */
export type Reading = { file: string; hash: string; rows?: EntryRows; problems?: string[] };

/** Read an entry's file and make its rows. */
export function readRows({ root, folders }: House, file: string): Reading {
  const found = hashedText({ file, path: join(root, file) });
  const { hash } = found;
  const read = 'problems' in found ? found : readEntry(file, found.text);
  return 'problems' in read ? { file, hash, problems: read.problems } : { file, hash, rows: rowsOf(read.data, { file, hash }, folders) };
}
