import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { batchesOf, contested } from '../../src/content/batches.ts';
import { readTerms } from '../../src/content/terms.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'warraq-batches-'));
  mkdirSync(join(root, 'content'));
});
afterEach(() => rmSync(root, { recursive: true }));

const entry = (id: string, seeds: string) =>
  `- id: ${id}\n  label: { ar: دفعة, en: Batch }\n  from: مكتبة المدينة\n  received: 2019-03-01\n  rights: بإذن الناشر\n  seeds: ${seeds}\n`;
const read = (yaml: string) => {
  writeFileSync(join(root, 'content/batches.yaml'), yaml);
  return readTerms(root);
};
const claims = (seeds: string[], file: string) => batchesOf([{ ...read(entry('b', '[x]')).batches[0]!, seeds }])(file).length === 1;

describe('a batch', () => {
  test.each([
    ['seeds/rt/', 'seeds/rt/2016/a.txt', true],
    ['rt', 'seeds/rt/a.txt', true],
    ['rt', 'seeds/rt2/a.txt', false],
    ['seeds/rt/*.txt', 'seeds/rt/a.txt', true],
    ['seeds/rt/*.txt', 'seeds/rt/2016/a.txt', false],
    ['seeds/**/*.txt', 'seeds/a.txt', true],
    ['seeds/**/*.txt', 'seeds/rt/2016/a.txt', true],
    ['heap.zip', 'seeds/heap.zip!/in/a.txt', true],
    ['heap.zip!/in', 'seeds/heap.zip!/in/a.txt', true],
    ['a.b.txt', 'seeds/aab.txt', false],
    ['seeds', 'seeds/a.txt', true],
  ])('of %s claims %s: %s', (pattern, file, expected) => {
    expect(claims([pattern], file)).toBe(expected);
  });

  test('says who gave it, when and on what right, or is refused with the line', () => {
    expect(read(entry('city', '[rt]'))).toMatchObject({ problems: [], batches: [{ id: 'city', from: 'مكتبة المدينة', received: '2019-03-01' }] });
    expect(read(entry('city', '[../rt]').replace('  rights: بإذن الناشر\n', '')).problems).toEqual([
      'content/batches.yaml:1: rights is missing. Add a line "rights: …".',
      'content/batches.yaml:5: seeds "../rt" leaves the archive. Write a path such as "seeds/rt/" or a pattern such as "seeds/rt/*.txt".',
    ]);
  });

  test('that claims the seed of another one is a fault, with both lines', () => {
    const { batches } = read(entry('one', '[rt]') + entry('other', '[rt/a.txt, spa]'));
    const files = ['seeds/rt/a.txt', 'seeds/rt/b.txt', 'seeds/spa/c.txt'];
    expect(contested(root, batchesOf(batches), files)).toEqual([
      'content/batches.yaml:6: batch "one" claims seeds/rt/a.txt, and so does batch "other" (content/batches.yaml:12). Take it out of one of the two.',
    ]);
    expect(contested(root, batchesOf(batches), files.slice(1))).toEqual([]);
  });
});
