import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '../../examples/demo/archive.config.ts';
import floors from '../../eval/floors.json' with { type: 'json' };
import { seedsOf, type Place } from '../../eval/seeds.ts';
import { belowFloors, rolesFound, rolesMarked, roleScores } from '../../eval/roles.ts';
import { loadHouse } from '../../src/ingest/house.ts';
import { configSchema } from '../../src/schema/config.ts';
import { readSeed } from '../../src/ingest/read.ts';
import { nameOf } from '../../src/ingest/sources/source.ts';
import { root } from '../ingest/reading.ts';

const demo = join(root, 'examples/demo');
const { house } = loadHouse({ root: demo, out: join(demo, 'dist'), config: configSchema.parse(config) });
const records = readFileSync(join(root, 'eval/demo.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Place);

describe('the roles of the demo', () => {
  test('are found as well as ever', async () => {
    const seeds = await seedsOf(demo, records);
    const pairs = records.map((record) => ({ found: rolesFound(readSeed(seeds.get(nameOf(record))!, house)), marked: rolesMarked(record)! }));
    expect(belowFloors(roleScores(pairs), floors['demo.jsonl'])).toEqual([]);
  }, 60_000);

  test('are named when they fall below their floors', () => {
    const scores = roleScores([{ found: { title: ['أ'], list: ['ب', 'ج'] }, marked: { title: ['أ'], list: ['ب'] } }]);
    expect(scores).toEqual({ title: 1, list: 0.6667 });
    expect(belowFloors(scores, { title: 1, list: 0.667 })).toEqual([]);
    expect(belowFloors(scores, { title: 1, list: 0.6673 })).toEqual([expect.stringMatching(/^list: 0.6667 is below its floor of 0.6673/)]);
    expect(belowFloors(scores, { kicker: 0.9 })).toEqual([expect.stringMatching(/^kicker: 0 is below/)]);
  });
});
