import { expect, test } from 'vitest';
import { closed, term } from '../../src/arabic/term.ts';

test.each([['الموقعه', 'بالموقعه'], ['موقع', 'والموقع'], ['مواقع', 'لمواقع']])('%s and %s are one form', (one, other) => {
  expect(term(one, 'موقع')).toBe(term(other, 'موقع'));
});

test('forms of one stem are told apart, though any of them is found by the stem', () => {
  const forms = ['موقع', 'موقعه', 'مواقع', 'موقعين'].map((word) => term(word, 'موقع'));
  expect(new Set(forms).size).toBe(forms.length);
  for (const form of forms) expect(form.replace(/\p{M}/gu, '')).toBe(closed('موقع'));
});

test('a number has no sign, nor a word under a stem that is none of its own', () => {
  expect([term('2024', '2024'), term('nato', 'nato'), term('كتاب', 'قلم')]).toEqual(['2024', 'nato', 'قلم'].map(closed));
});
