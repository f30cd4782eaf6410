import { expect, test } from 'vitest';
import { DEMO, scoreDemo } from '../../eval/dates/demo.ts';
import floors from '../../eval/dates/floors.json' with { type: 'json' };
import config from '../../examples/demo/archive.config.ts';
import { loadHouse } from '../../src/ingest/house.ts';
import { configSchema } from '../../src/schema/config.ts';

test('the dumps of the demo are dated as well as they were, and none wrongly', async () => {
  const { house } = loadHouse({ root: DEMO, out: DEMO, config: configSchema.parse(config) });
  const { rows, total, misses } = await scoreDemo(house);
  expect(rows).toBeGreaterThanOrEqual(floors.demo.rows);
  expect(total.right, misses.map(({ file, found }) => `${file}: ${found}`).join('\n')).toBeGreaterThanOrEqual(floors.demo.right);
  expect(total.wrong).toBeLessThanOrEqual(floors.demo.wrong);
});
