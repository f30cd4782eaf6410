import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { liveStem } from '../../src/search/engine/live-stem.ts';
import { remember } from './memory.ts';

const seeds = [join(import.meta.dirname, '../../seeds'), join(import.meta.dirname, '../../examples/demo/seeds')];
const texts = seeds.flatMap((folder) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  return files.map((name) => readFileSync(join(folder, name), 'utf8'));
});

test('a query asks for each word of an index under the stem that the index gave it', async () => {
  const { stems } = remember(texts);
  const live = new Set(stems.values());
  expect(stems.size).toBeGreaterThan(200);
  for (const [word, stem] of stems) {
    expect(await liveStem(word, (asked) => Promise.resolve(live.has(asked))), word).toBe(stem);
  }
});
