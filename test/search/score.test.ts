import { expect, test } from 'vitest';
import { score } from '../../eval/search/score.ts';

const query = { id: 'q', q: 'x', cat: 'base' };

test('scores what was found, what was not, and what should not have been', () => {
  const queries = [
    { ...query, rel: { a: 2, b: 1 }, not: ['z'] },
    { ...query, cat: 'other', rel: { c: 1 } },
    { ...query, rel: {}, not: ['y'] },
  ];
  expect(score(queries, [['z', 'a', 'b', 'd'], [], ['y']])).toEqual({
    queries: 2, complete: 1, recall10: 0.5, recall50: 0.5, precision50: 0.25, mrr10: 0.25, negativesViolated: 2, zeroResults: 1,
    categories: { base: { queries: 1, complete: 1, recall50: 1 }, other: { queries: 1, complete: 0, recall50: 0 } },
  });
});

test('what stands below the fiftieth place is not found', () => {
  const many = Array.from({ length: 60 }, (_, i) => `d${i}`);
  expect(score([{ ...query, rel: { d55: 1 } }], [many.slice(0, 50)]).recall50).toBe(0);
});
