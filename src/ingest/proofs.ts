import { join } from 'node:path';
import type { Archive } from '../schema/config.ts';
import type { House } from './house.ts';
import { readSeed } from './read.ts';
import { listSeeds, readSeedFile, seedOf, type Seed } from './seeds.ts';
import { nameOf } from './sources/source.ts';

/** Read every seed anew, changed or not, and name those of which a proof does not hold. */
export async function proofFaults({ root }: Archive, house: House): Promise<string[]> {
  const faults: string[] = [];
  for (const file of listSeeds(root)) {
    for await (const doc of readSeedFile(join(root, file), file, house)) {
      const seed = seedOf(doc);
      if (seed) faults.push(...faultsOf(seed, house));
    }
  }
  return faults;
}

function faultsOf(seed: Seed, house: House): string[] {
  const { tiling, roundtrip } = readSeed(seed, house).proofs;
  const failed = [...(tiling ? [] : ['tiling']), ...(roundtrip ? [] : ['round trip'])];
  return failed.length === 0 ? [] : [`${nameOf(seed)}: the proof of ${failed.join(' and ')} fails. Please report this file.`];
}
