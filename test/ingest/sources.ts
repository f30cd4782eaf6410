import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSeed, type Reading } from '../../src/ingest/read.ts';
import { seedOf } from '../../src/ingest/seeds.ts';
import { readBytes } from '../../src/ingest/sources/open.ts';
import type { Context, SourceDoc } from '../../src/ingest/sources/source.ts';
import type { House } from '../../src/ingest/house.ts';
import { house, root } from './reading.ts';

/** Bytes of a fixture of `test/fixtures/seeds/sources/`. */
export function fixture(name: string): Uint8Array {
  return readFileSync(join(root, 'test/fixtures/seeds/sources', name));
}

/** All that a source gives, its bytes in pieces of a size: where they end must not matter. */
export async function docsOf(file: string, bytes: Uint8Array, { piece = 64_000, ...context }: Partial<Context> & { piece?: number } = {}): Promise<SourceDoc[]> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  }
  const docs: SourceDoc[] = [];
  for await (const doc of readBytes(pieces(), { file, maxBytes: 2_000_000, outlets: [], ...context })) docs.push(doc);
  return docs;
}

/** Read an article of a source as ingest does. */
export function readDoc(doc: SourceDoc, by: House = house): Reading {
  return readSeed(seedOf(doc)!, by);
}
