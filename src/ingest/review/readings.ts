import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { House } from '../house.ts';
import { readSeed, type Reading } from '../read.ts';
import { readSeedFile, seedOf } from '../seeds.ts';
import { containerIn, nameOf } from '../sources/source.ts';
import type { SeedName } from './question.ts';

/** Read seeds as ingest would now, each file of `seeds/` once. Those that give no article have no reading. */
export async function* readings(root: string, house: House, seeds: Iterable<SeedName>): AsyncIterable<{ name: string; reading?: Reading }> {
  const wanted = new Map([...seeds].map((seed) => [nameOf(seed), seed]));
  for (const [file, own] of Map.groupBy(wanted.values(), (seed) => containerIn(seed.file))) {
    const open = new Set(own.map(nameOf));
    if (existsSync(join(root, file))) {
      for await (const doc of readSeedFile(join(root, file), file, house, house.hints?.(file))) {
        const seed = seedOf(doc);
        if (!seed || !open.delete(nameOf(doc))) continue;
        yield { name: nameOf(doc), reading: readSeed(seed, house) };
      }
    }
    for (const name of open) yield { name };
  }
}
