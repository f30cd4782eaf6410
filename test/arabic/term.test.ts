import { expect, test } from 'vitest';
import { readings } from '../../src/arabic/candidates.ts';
import { closed, term } from '../../src/arabic/term.ts';

const written = (word: string, stem: string) => term(readings(word).find((reading) => reading.stem === stem) ?? { stem, form: '' });

test.each([['الموقعه', 'بالموقعه'], ['موقع', 'والموقع'], ['مواقع', 'لمواقع']])('%s and %s are one form', (one, other) => {
  expect(written(one, 'موقع')).toBe(written(other, 'موقع'));
});

test('forms of one stem are told apart, though any of them is found by the stem', () => {
  const forms = ['موقع', 'موقعه', 'مواقع', 'موقعين'].map((word) => written(word, 'موقع'));
  expect(new Set(forms).size).toBe(forms.length);
  for (const form of forms) expect(form.replace(/\p{M}/gu, '')).toBe(closed('موقع'));
});

test('a number has no sign, nor a word under a stem that is none of its own', () => {
  expect([written('2024', '2024'), written('nato', 'nato'), written('كتاب', 'قلم')]).toEqual(['2024', 'nato', 'قلم'].map(closed));
});
