import { join } from 'node:path';
import type { Archive } from '../schema/config.ts';
import type { House } from './house.ts';
import { readSeed, type Reading } from './read.ts';
import { listSeeds, readSeedFile, seedOf } from './seeds.ts';
import { nameOf } from './sources/source.ts';

/** Read every seed anew, changed or not, and name those of which a proof does not hold. */
export async function proofFaults({ root }: Archive, house: House, onReading: (reading: Reading) => void = () => {}): Promise<string[]> {
  const faults: string[] = [];
  for (const file of listSeeds(root)) {
    for await (const doc of readSeedFile(join(root, file), file, house)) {
      const seed = seedOf(doc);
      if (!seed) continue;
      const reading = readSeed(seed, house);
      onReading(reading);
      faults.push(...faultsOf(reading));
    }
  }
  return faults;
}

function faultsOf(reading: Reading): string[] {
  const { tiling, roundtrip } = reading.proofs;
  const failed = [...(tiling ? [] : ['tiling']), ...(roundtrip ? [] : ['round trip'])];
  return failed.length === 0 ? [] : [`${nameOf(reading)}: the proof of ${failed.join(' and ')} fails. Please report this file.`];
}
