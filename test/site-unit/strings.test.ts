import { describe, expect, test } from 'vitest';
import { ar } from '../../src/strings/ar.ts';
import { en } from '../../src/strings/en.ts';
import { fill, parts } from '../../src/strings/index.ts';
import { countWords, numberWords } from '../../src/strings/plural.ts';

type Words = string | readonly Words[] | { readonly [key: string]: Words };

function sentences(words: Words, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words).flatMap(([key, inner]: [string, Words]) => sentences(inner, `${path}.${key}`));
}

const places = (sentence: string) => parts(sentence).flatMap(({ place }) => place ?? []).sort();

test('has the same sentences in both languages, with the same places to fill', () => {
  const shape = (words: Words) =>
    Object.fromEntries(
      sentences(words)
        .filter(([path]) => !path.startsWith('.count'))
        .map(([path, text]) => [path, places(text)]),
    );
  expect(shape(en)).toEqual(shape(ar));
});

test('leaves no sentence empty', () => {
  expect([...sentences(ar), ...sentences(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
});

describe('fill', () => {
  test('puts values into their places', () => {
    expect(fill('أرشيف عام {year}', { year: '2016' })).toBe('أرشيف عام 2016');
  });

  test('does not read places in a value', () => {
    expect(fill('«{a}»', { a: '{b}' })).toBe('«{b}»');
  });

  test('refuses to leave a place open', () => {
    expect(() => fill('عام {year}', {})).toThrow('Nothing to put into {year}');
  });
});

test.each([
  [0, 'لا مواد'],
  [1, 'مادة واحدة'],
  [2, 'مادتان'],
  [3, '3 مواد'],
  [10, '10 مواد'],
  [11, '11 مادة'],
  [99, '99 مادة'],
  [100, '100 مادة'],
  [102, '102 مادة'],
  [103, '103 مواد'],
  [1000, '1,000 مادة'],
])('counts %i articles as %s', (n, words) => {
  expect(countWords(n, ar.count.articles, { language: 'ar', digits: 'latn' })).toBe(words);
});

test('counts in Arabic-Indic digits', () => {
  expect(countWords(1105, ar.count.articles, { language: 'ar', digits: 'arab' })).toBe('١٬١٠٥ مواد');
});

test('tells one article from many in English, always in Western digits', () => {
  const voice = { language: 'en', digits: 'arab' } as const;
  const counts = [1, 2, 11].map((n) => countWords(n, en.count.articles, voice));
  expect(counts).toEqual(['1 article', '2 articles', '11 articles']);
  expect(numberWords(1234, voice)).toBe('1,234');
});
