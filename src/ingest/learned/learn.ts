import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEARNED } from '../../content/learned.ts';
import { STRANGERS } from '../../schema/learned.ts';
import { writeWhole } from '../write.ts';
import { countLines, examplesOf, frequent, type SeedLines } from './count.ts';
import { keysIn, updatedLearned, type Counted } from './file.ts';
import type { LineKey } from './lines.ts';

/** Give the words of noted lines; asked for are some lines of each of the named seeds. */
export type FindWords = (wanted: ReadonlyMap<string, readonly LineKey[]>) => Promise<ReadonlyMap<LineKey, string>>;

/**
 * Write what the seeds teach of each outlet's repeated lines. It needs the noted lines of all seeds, changed or not, and
 * depends on nothing else: not on their order, nor on what earlier runs saw. Seeds of no known outlet count together. Names
 * the files that it changed.
 */
export async function learn(root: string, seeds: readonly SeedLines[], findWords: FindWords): Promise<string[]> {
  const changed: string[] = [];
  for (const [outlet, own] of Map.groupBy(seeds, ({ outlet = STRANGERS }) => outlet)) {
    const file = `${LEARNED}/${outlet}.yaml`;
    const path = join(root, file);
    const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    const after = updatedLearned(before, own.length, await counted({ seeds: own, before, findWords }));
    if (after !== undefined && writeWhole(path, after)) changed.push(file);
  }
  return changed;
}

type Asked = { seeds: readonly SeedLines[]; before: string | undefined; findWords: FindWords };

async function counted({ seeds, before, findWords }: Asked): Promise<Map<LineKey, Counted>> {
  const tally = countLines(seeds);
  const asked = new Set(frequent(tally));
  const known = new Set(before === undefined ? [] : keysIn(before));
  const examples = examplesOf(seeds, new Set([...asked, ...known]));
  const unknown = [...examples].filter(([key]) => !known.has(key));
  const wanted = Map.groupBy(unknown, ([, example]) => example);
  const words = await findWords(new Map([...wanted].map(([example, lines]) => [example, lines.map(([key]) => key)])));
  return new Map(
    [...examples].map(([key, example]) => [
      key,
      { count: tally.counts.get(key)!, frequent: asked.has(key), example, text: words.get(key) },
    ]),
  );
}
