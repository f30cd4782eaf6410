import { join } from 'node:path';
import type { Archive } from '../schema/config.ts';
import type { House } from './house.ts';
import { readSeed } from './read.ts';
import { listSeeds, readSeedFile } from './seeds.ts';

/** Read every seed anew, changed or not, and name those of which a proof does not hold. */
export function proofFaults({ root, config }: Archive, house: House): string[] {
  return listSeeds(root).flatMap((file) => {
    const { content, sha256 } = readSeedFile(join(root, file), file, config.maxSeedBytes);
    if ('refused' in content) return [];
    const { tiling, roundtrip } = readSeed({ ...content, file, sha256 }, house).proofs;
    const failed = [...(tiling ? [] : ['tiling']), ...(roundtrip ? [] : ['round trip'])];
    return failed.length === 0 ? [] : [`${file}: the proof of ${failed.join(' and ')} fails. Please report this file.`];
  });
}
