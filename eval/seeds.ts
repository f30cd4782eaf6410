import { join } from 'node:path';
import { seedOf, type Seed } from '../src/ingest/seeds.ts';
import { openSource } from '../src/ingest/sources/open.ts';
import { nameOf } from '../src/ingest/sources/source.ts';

/** Where a mark's text lies: a file of the archive, and the key of its record where the file holds several. */
export type Place = { file: string; record?: string };

/** Read the texts of some marks as ingest reads them, by their names. Throws where a file holds no such text. */
export async function seedsOf(root: string, places: readonly Place[]): Promise<Map<string, Seed>> {
  const seeds = new Map<string, Seed>();
  for (const file of new Set(places.map((place) => place.file))) {
    for await (const doc of openSource(join(root, file), { file, maxBytes: 2_000_000, outlets: [] })) {
      const seed = seedOf(doc);
      if (seed) seeds.set(nameOf(doc), seed);
    }
  }
  const missing = places.map(nameOf).filter((name) => !seeds.has(name));
  if (missing.length > 0) throw new Error(`No text can be read of ${missing.join(', ')}. Correct "file" and "record" of the mark.`);
  return seeds;
}
