import { expect, test } from 'vitest';
import { questions, textOf } from '../../bench/search/text.ts';

test('the articles of the bench are the same each time, and of the length of news', () => {
  expect(textOf(7)).toEqual(textOf(7));
  expect(textOf(7).body).not.toBe(textOf(8).body);
  for (let i = 0; i < 20; i += 1) {
    const count = textOf(i).body.split(/\s+/).length;
    expect(count).toBeGreaterThan(280);
    expect(count).toBeLessThan(420);
  }
});

test('their vocabulary goes on growing, ever more slowly', () => {
  const seen = new Set<string>();
  const grown = [0, 1, 2].map((part) => {
    const before = seen.size;
    for (let i = 100 * part; i < 100 * (part + 1); i += 1) for (const word of textOf(i).body.split(/[\s.]+/)) seen.add(word);
    return seen.size - before;
  });
  expect(grown[0]).toBeGreaterThan(10_000);
  expect(grown[1]).toBeLessThan(grown[0]!);
  expect(grown[2]).toBeLessThan(grown[1]!);
  expect(grown[2]).toBeGreaterThan(5_000);
});

test('questions ask for what stands in an article', () => {
  const asked = questions(100, 10);
  expect(new Set(asked).size).toBe(10);
  expect(textOf(0).body).toContain(asked[0]);
});
