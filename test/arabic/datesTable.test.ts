import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import floors from '../../eval/dates/floors.json' with { type: 'json' };
import { rowsOf } from '../../eval/dates/rows.ts';
import { scoreDates } from '../../eval/dates/score.ts';

test.each(Object.entries(floors.tables))('the dates of eval/dates/%s are read as well as they were', (file, floor) => {
  const { rows, total, misses } = scoreDates(rowsOf(readFileSync(new URL(`../../eval/dates/${file}`, import.meta.url), 'utf8')));
  expect(rows).toBeGreaterThanOrEqual(floor.rows);
  expect(total.right, misses.map(({ text, date }) => `${text} → ${date}`).join('\n')).toBeGreaterThanOrEqual(floor.right);
  expect(total.wrong).toBeLessThanOrEqual(floor.wrong);
});
