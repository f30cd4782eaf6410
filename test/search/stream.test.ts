import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../../src/arabic/normalize.ts';
import { stream, tokens } from '../../src/search/index/stream.ts';

const own = (text: string) => new Map(tokens(text).flatMap(words).map((word) => [word, `${word}ـ`]));

test('writes one term for each word, in the place of its token', () => {
  const text = 'أكد «محمد» — كوفيد-19';
  expect(stream(text, own(text))).toBe('اكدـ محمدـ · كوفيدـ-19ـ');
});

test('has as many tokens as the text, whatever the text', () => {
  const signs = fc.constantFrom(...'اب يه\u200B\u0085\uFEFF\u00A0\u200F\u2028-–.,1٢\t\n«');
  fc.assert(fc.property(fc.array(signs, { maxLength: 30 }).map((list) => list.join('')), (text) => {
    const written = stream(text, own(text));
    expect(written === '' ? 0 : written.split(' ').length).toBe(tokens(text).length);
  }));
});

test('refuses a word for which no stem was chosen', () => {
  expect(() => stream('كتاب', new Map())).toThrow('No stem was chosen for "كتاب".');
});
