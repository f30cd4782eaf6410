import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { wordIndexBytes, writers } from '../../eval/search/indexes.ts';
import type { SearchRecord } from '../../src/search/index/index.ts';
import { options } from './minisearch-options.ts';

type Engine = {
  /** The module with which the page asks. */
  page: string;
  write(records: readonly SearchRecord[], out: string): Promise<unknown>;
  /** The bytes of the word index in a folder, compressed. */
  bytes(out: string): number;
};

const pages = join(import.meta.dirname, '../../eval/search');

/** The engines that are measured. */
export const engines: Record<string, Engine> = {
  warraq: { page: join(pages, 'warraq.ts'), write: writers.warraq, bytes: wordIndexBytes },
  stock: { page: join(pages, 'stock.ts'), write: writers.stock, bytes: wordIndexBytes },
  minisearch: {
    page: join(import.meta.dirname, 'minisearch.ts'),
    write: async (records, out) => {
      const index = new MiniSearch(options);
      index.addAll(records);
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, 'index.json'), JSON.stringify(index));
    },
    bytes: (out) => gzipSync(readFileSync(join(out, 'index.json'))).length,
  },
};
