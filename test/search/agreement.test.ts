import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { liveReading } from '../../src/search/engine/live-reading.ts';
import { remember } from './memory.ts';

const seeds = [join(import.meta.dirname, '../../seeds'), join(import.meta.dirname, '../../examples/demo/seeds')];
const texts = seeds.flatMap((folder) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  return files.map((name) => readFileSync(join(folder, name), 'utf8'));
});

test('a query asks for each word of an index under the reading that the index gave it', async () => {
  const { chosen, attest } = remember(texts);
  expect(chosen.size).toBeGreaterThan(200);
  for (const [word, reading] of chosen) expect(await liveReading(word, attest), word).toEqual(reading);
});
