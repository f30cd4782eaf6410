import type { LineKey } from './lines.ts';

/** The noted lines of one seed. `name` tells it from the others. */
export type SeedLines = { name: string; outlet: string | undefined; lines: readonly LineKey[] };

/** In how many of so many seeds each line stands. */
export type Tally = { of: number; counts: ReadonlyMap<LineKey, number> };

/** Count the noted lines of an outlet's seeds. */
export function countLines(seeds: readonly Pick<SeedLines, 'lines'>[]): Tally {
  const counts = new Map<LineKey, number>();
  for (const { lines } of seeds) for (const key of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { of: seeds.length, counts };
}

/** A line of fewer seeds, or of a smaller share of them, is chance. */
const [FEWEST, SHARE] = [5, 0.02];

/** Tell the lines that are frequent enough to ask about. */
export function frequent({ of, counts }: Tally): LineKey[] {
  return [...counts].filter(([, count]) => count >= Math.max(FEWEST, SHARE * of)).map(([key]) => key);
}

/** Find the first seed, by name, in which each of some lines stands. */
export function examplesOf(
  seeds: readonly Omit<SeedLines, 'outlet'>[],
  keys: ReadonlySet<LineKey>,
): Map<LineKey, string> {
  const first = new Map<LineKey, string>();
  for (const { name, lines } of seeds) {
    for (const key of lines) if (keys.has(key) && !(first.get(key)! <= name)) first.set(key, name);
  }
  return first;
}
