import type { House } from '../house.ts';
import type { Known } from '../plan.ts';
import type { Remembered, State } from '../state.ts';
import { keyFor, type Keys } from './keys.ts';

/**
 * Give what is remembered of a file of `seeds/` that made one entry under the same house: where its bytes are the same, nothing
 * of it need be read. So a clone without the stamps of earlier runs opens its seeds, but reads only what is new.
 */
export function rememberedFiles({ entries }: State, keys: Keys, house: House): (file: string) => Known | undefined {
  const files = new Map<string, Remembered>();
  for (const entry of entries.values()) if (entry.record === undefined) files.set(entry.seed, entry);
  return (file) => {
    const entry = files.get(file);
    const known = entry && knownAs(entry);
    return known && entry.key === keyFor(keys, house, known) ? known : undefined;
  };
}

function knownAs({ id, seed, sha256, outlet, traits }: Remembered): Known {
  const number = traits?.number;
  return { source: seed, file: seed, sha256, own: id, hashed: id, ...(outlet !== undefined && { outlet }), ...(number !== undefined && { number }) };
}
