import type { Decoded } from './decode.ts';
import type { House } from './house.ts';
import { hashId, identify } from './identify.ts';
import type { SeedFile } from './seeds.ts';
import type { State } from './state.ts';

/** Which entry each seed makes. `duplicateOf` names the seed that holds the same text already. */
export type Plan = { file: string; id: string; duplicateOf?: string };
/** A seed as the plan sees it: no text, so that a heap of any size fits. */
export type Known = { file: string; sha256: string; own: string; hashed: string };

/** Note what the plan needs of a decoded seed. */
export function know({ file, sha256 }: SeedFile, { text }: Decoded, house: House): Known {
  const { id, outlet } = identify(text, house);
  return { file, sha256, own: id, hashed: hashId(text, outlet?.outlet.id) };
}

/**
 * Give each seed the id of its entry. The state's holder of an id keeps it, as long as its file is there; among new
 * seeds the smaller SHA-256 wins and the other takes the hash of its text. The order of files does not matter.
 */
export function planIds(seeds: readonly Known[], state: State): Plan[] {
  const present = new Set(seeds.map(({ file }) => file));
  const holder = new Map<string, string>();
  const held = new Map<string, string>();
  for (const { id, seed } of state.values()) {
    if (!present.has(seed)) continue;
    holder.set(id, seed);
    held.set(seed, id);
  }
  const byHash = [...seeds].sort((one, other) => (one.sha256 + one.file < other.sha256 + other.file ? -1 : 1));
  const plans = byHash.map((seed): Plan => {
    const { file } = seed;
    const id = held.get(file) ?? [seed.own, seed.hashed].find((one) => !holder.has(one));
    if (id === undefined) return { file, id: seed.hashed, duplicateOf: holder.get(seed.hashed)! };
    holder.set(id, file);
    return { file, id };
  });
  return plans.sort((one, other) => (one.file < other.file ? -1 : 1));
}
