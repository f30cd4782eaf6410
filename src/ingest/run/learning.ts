import { join } from 'node:path';
import { learn } from '../learned/learn.ts';
import { wordsOf, type LineKey } from '../learned/lines.ts';
import { readSeed } from '../read.ts';
import { readSeedFile, seedOf } from '../seeds.ts';
import { containerIn, nameOf } from '../sources/source.ts';
import type { Remembered } from '../state.ts';
import type { Run } from './run.ts';

/** Write down which lines repeat in the heads and tails of each outlet's articles, for an editor to judge. */
export async function learnLines(run: Run): Promise<void> {
  const entries = new Map<string, Remembered>();
  for (const entry of run.state.entries.values()) if (!entry.deleted) entries.set(seedName(entry), entry);
  const seeds = [...entries].map(([name, { outlet, lines = [] }]) => ({ name, outlet, lines }));
  await learn(run.root, seeds, async (wanted) => {
    const words = new Map<LineKey, string>();
    const files = new Set(Array.from(wanted.keys(), (name) => containerIn(entries.get(name)!.seed)));
    for (const file of files) for await (const [key, text] of wordsIn(file, wanted, run)) words.set(key, text);
    return words;
  });
}

/** Read the wanted lines of one file of `seeds/`, which may hold many seeds. */
async function* wordsIn(file: string, wanted: ReadonlyMap<string, readonly LineKey[]>, { root, house, hints }: Run): AsyncIterable<[LineKey, string]> {
  for await (const doc of readSeedFile(join(root, file), file, house, hints(file))) {
    const [seed, keys] = [seedOf(doc), wanted.get(nameOf(doc))];
    if (!seed || !keys) continue;
    const reading = readSeed(seed, house);
    for (const key of keys) {
      const text = wordsOf(reading, key);
      if (text !== undefined) yield [key, text];
    }
  }
}

function seedName({ seed, record }: Remembered): string {
  return nameOf({ file: seed, ...(record !== undefined && { record }) });
}
