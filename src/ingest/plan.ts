import type { House } from './house.ts';
import { hashId, identify } from './identify.ts';
import type { Seed } from './seeds.ts';
import { nameOf } from './sources/source.ts';
import type { State } from './state.ts';

/** Which entry each seed makes. `duplicateOf` names the seed that holds the same text already. */
export type Plan = Known & { id: string; duplicateOf?: string };
/** A seed as the plan sees it: no text, so that a heap of any size fits. `source` is the file of `seeds/` it came from. */
export type Known = {
  source: string;
  file: string;
  record?: string;
  sha256: string;
  own: string;
  hashed: string;
  outlet?: string;
  /** Its number in the outlet's counting. */
  number?: number;
  /** Addresses of the pictures that it names. */
  pictures?: string[];
};

/** Note what the plan needs of a seed. A part of a string keeps the whole alive: what is noted is copied out of the text. */
export function know(source: string, seed: Seed, house: House): Known {
  return slim({ ...(JSON.parse(JSON.stringify(noted(source, seed, house))) as Known), source });
}

/** The same, with one string for equal names. */
export function slim({ source, file, own, hashed, ...known }: Known): Known {
  return { source, file: file === source ? source : file, own, hashed: hashed === own ? own : hashed, ...known };
}

function noted(source: string, seed: Seed, house: House): Known {
  const { file, record, sha256 } = seed;
  const { id, outlet, number } = identify(seed, house);
  const pictures = seed.meta?.pictures?.map(({ address }) => address) ?? [];
  return {
    source, file, ...(record !== undefined && { record }), sha256, own: id, hashed: hashId(seed, outlet?.outlet.id),
    ...(outlet && { outlet: outlet.outlet.id }), ...(number && { number: number.value }), ...(pictures.length > 0 && { pictures }),
  };
}

/**
 * Give each seed the id of its entry, in the order in which the seeds came. The state's holder of an id keeps it, as long
 * as its seed is there; among new seeds the smaller SHA-256 wins and the other takes the hash of its text. The order of
 * files does not matter.
 */
export function planIds(seeds: readonly Known[], state: State): Plan[] {
  const present = new Set(seeds.map(nameOf));
  const holder = new Map<string, string>();
  const held = new Map<string, string>();
  for (const { id, seed: file, record } of state.entries.values()) {
    const name = nameOf({ file, ...(record !== undefined && { record }) });
    if (!present.has(name)) continue;
    holder.set(id, name);
    held.set(name, id);
  }
  const plans = new Array<Plan>(seeds.length);
  for (const at of [...seeds.keys()].sort((one, other) => bySha256(seeds[one]!, seeds[other]!))) {
    const seed = seeds[at]!;
    const name = nameOf(seed);
    const id = held.get(name) ?? [seed.own, seed.hashed].find((one) => !holder.has(one));
    if (id !== undefined) holder.set(id, name);
    plans[at] = id === undefined ? { ...seed, id: seed.hashed, duplicateOf: holder.get(seed.hashed)! } : { ...seed, id };
  }
  return plans;
}

function bySha256(one: Known, other: Known): number {
  if (one.sha256 !== other.sha256) return one.sha256 < other.sha256 ? -1 : 1;
  return nameOf(one) < nameOf(other) ? -1 : 1;
}
