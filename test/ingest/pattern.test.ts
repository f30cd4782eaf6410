import { expect, test } from 'vitest';
import { patternField } from '../../src/schema/pattern.ts';

test.each([
  ['^(\\S+ ?)+$', false],
  ['(?:a*)*', false],
  ['((a|b{2,}){3})+', false],
  ['(?<id>\\p{L}{1,40}){1,40}', false],
  ['(?:.{12}){12}', false],
  ['(?:[^/]{1,200}/){1,4}(?<id>\\d{5,8})', true],
  ['(?:a+)?b+', true],
  ['[(+*]+', true],
  ['\\(a+\\)+', true],
  ['(?:ab){1,80}c{1,80}', true],
  ['^(?<value>.{1,250}) - BBC(?: Arabic| News)$', true],
])('the time of %s is bounded: %s', (pattern, bounded) => {
  expect(patternField.safeParse(pattern).success).toBe(bounded);
});
