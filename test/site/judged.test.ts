import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demoCorpus, readLines } from '../../eval/search/corpus.ts';
import { belowFloors, figuresOf } from '../../eval/search/floors.ts';
import { judge } from '../../eval/search/run.ts';
import type { Query } from '../../eval/search/score.ts';

const queries = readLines<Query>(join(import.meta.dirname, '../../eval/search/queries.jsonl'));

describe('the judged queries of the demo', () => {
  test('are answered as well as ever', async () => {
    const { warraq } = await judge(demoCorpus(), queries, ['warraq']);
    expect(belowFloors(figuresOf(queries, warraq))).toEqual([]);
  });
});
