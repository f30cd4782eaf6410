import { expect, test } from 'vitest';
import { term } from '../../src/arabic/term.ts';
import type { Pagefind, RawHit } from '../../src/search/engine/pagefind.ts';
import { createEngine } from '../../src/search/engine/search.ts';

const hit = (id: string, score: number): RawHit => ({ id, score, words: [0], data: () => Promise.reject(new Error('not shown')) });

/** An index that knows what each search text finds. */
function index(answers: Record<string, RawHit[]>): Pagefind {
  return {
    init: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
    filters: () => Promise.resolve({}),
    search: (text) => {
      const results = answers[text ?? ''] ?? [];
      return Promise.resolve({ results, unfilteredResultCount: results.length, filters: {} });
    },
  };
}

async function ranked(pagefind: Pagefind, text: string): Promise<string[]> {
  const found = await createEngine(pagefind).search({ text, typing: false, filters: {}, sort: 'relevance' });
  return found.hits.map(({ id }) => id);
}

test('the form that was typed ranks above another, however often that one stands there', async () => {
  const pagefind = index({
    '"كتابـ"': [hit('a', 1)],
    'كتابـ': [hit('often', 3), hit('typed', 0.5)],
    [term({ stem: 'كتاب', form: 'كتابهم' })]: [hit('typed', 0.5)],
  });
  expect(await ranked(pagefind, 'كتابهم')).toEqual(['typed', 'often']);
});

test('words side by side rank above words apart', async () => {
  const pagefind = index({
    '"مجلسـ"': [hit('a', 1)],
    '"امنـ"': [hit('a', 1)],
    'مجلسـ امنـ': [hit('apart', 3), hit('together', 0.5)],
    '"مجلسـ امنـ"': [hit('together', 1)],
  });
  expect(await ranked(pagefind, 'مجلس أمن')).toEqual(['together', 'apart']);
});
