import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLines } from '../../eval/search/corpus.ts';
import floors from '../../eval/search/floors.json' with { type: 'json' };
import { belowFloors, figuresOf, type Floors } from '../../eval/search/floors.ts';
import type { Judged } from '../../eval/search/run.ts';
import { score, type Query } from '../../eval/search/score.ts';

const root = join(import.meta.dirname, '../..');
const queries = readLines<Query>(join(root, 'eval/search/queries.jsonl'));
const articles = readdirSync(join(root, 'examples/demo/content/articles'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.replace(/^.*[\\/]|\.md$/g, ''));

describe('the judged queries of the demo', () => {
  test('name articles that are there, and none as both wanted and unwanted', () => {
    for (const { id, rel, not = [] } of queries) {
      expect([...Object.keys(rel), ...not].filter((one) => !articles.includes(one)), id).toEqual([]);
      expect(not.filter((one) => one in rel), id).toEqual([]);
      expect(Object.keys(rel).length + not.length, id).toBeGreaterThan(0);
    }
  });

  test('are enough in each category, and no two are the same', () => {
    const counts = Map.groupBy(queries, ({ cat }) => cat);
    expect(queries.length).toBeGreaterThanOrEqual(300);
    expect([...counts].filter(([, { length }]) => length < 15).map(([name]) => name)).toEqual([]);
    expect(new Set(queries.map(({ q, mode }) => `${mode} ${q}`)).size).toBe(queries.length);
    expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
  });

  test('have floors in each category, above those of stock Pagefind over all', () => {
    expect(Object.keys(floors.warraq.categories)).toEqual([...new Set(queries.map(({ cat }) => cat))].sort());
    expect(floors.warraq.all.complete).toBeGreaterThan(floors.stock.all.complete);
    expect(floors.warraq.all.recall50).toBeGreaterThan(floors.stock.all.recall50);
  });
});

describe('floors', () => {
  const asked: Query[] = [
    { id: 'a', q: 'كتاب', cat: 'base', rel: { one: 2 } },
    { id: 'b', q: 'كتب', cat: 'verb', rel: { two: 1 }, not: ['three'] },
    { id: 'c', q: 'كتبت', cat: 'verb', rel: { two: 1 } },
    { id: 'd', q: 'يكتب', cat: 'verb', rel: { two: 1 } },
  ];
  const run = (answers: string[][], indexBytes = 100): Floors => {
    const report: Judged['report'] = { ...score(asked, answers), indexBytes, firstQueryBytes: 100 };
    return figuresOf(asked, { report, answers });
  };
  const best = run([['one'], ['two'], ['two'], ['two']]);

  test('are held by the run that set them', () => {
    expect(belowFloors(best, best)).toEqual([]);
  });

  test('name the category and the figure that fell', () => {
    const worse = run([['one'], [], [], ['two']]);
    expect(belowFloors(worse, best)).toContainEqual(expect.stringMatching(/^all: complete is 2 and was 4\./));
    expect(belowFloors(worse, best)).toContainEqual(expect.stringMatching(/^verb: complete is 1 and was 3\./));
    expect(belowFloors(worse, best).join()).not.toContain('base:');
  });

  test('name pairs that met, documents too many and files that grew', () => {
    expect(belowFloors(run([['one'], ['two', 'three'], ['two'], ['two']]), best).join()).toMatch(/verb: negativesViolated is 1 and was 0/);
    expect(belowFloors(run([['one', 'x', 'y'], ['two'], ['two'], ['two']]), best).join()).toMatch(/base: precision50 is 0.3333 and was 1/);
    expect(belowFloors(run([['one'], ['two'], ['two'], ['two']], 106), best)).toEqual([expect.stringMatching(/^indexBytes: 106 is/)]);
  });

  test('a category that is gone is said', () => {
    const { base: _, ...categories } = best.categories;
    expect(belowFloors({ ...best, categories }, best).join()).toMatch(/base: recall50 is 0 and was 1/);
  });
});
