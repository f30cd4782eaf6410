import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readEntries } from '../../src/archive/readers.ts';
import type { Changed } from '../../src/archive/scan.ts';
import { joinEntry } from '../../src/markdown/frontmatter.ts';

const root = mkdtempSync(join(tmpdir(), 'warraq-readers-'));
const house = { root, folders: 'flat' } as const;
mkdirSync(join(root, 'content/articles/2016'), { recursive: true });
const files = Array.from({ length: 250 }, (_, number): Changed => {
  const [id, file] = [`a-${number}`, `content/articles/2016/a-${number}.md`];
  const entry = { schema: 1, id, accession: number + 1, headline: 'نبأ', datePublished: number % 50 === 7 ? '27/5/2016' : '2016-05-27' };
  writeFileSync(join(root, file), joinEntry(entry, number % 3 === 0 ? 'نص *موجز*.\n' : `نص ${number}.\n`));
  return { file, stamp: [0, 0, 0], isKnown: false };
});
afterAll(() => rmSync(root, { recursive: true }));

test('two threads read what one reads, in the order of the files', () => {
  const [one, two] = [Infinity, 1].map((many) => [...readEntries(house, files, many)].flat());
  expect(two).toEqual(one);
  expect(one!.map(({ file }) => file)).toEqual(files.map(({ file }) => file));
  expect(one!.filter(({ problems }) => problems).length).toBe(5);
});

test('what goes wrong in the second thread stops the first', () => {
  expect(() => [...readEntries(house, [...files, { file: 'content/articles/2016/none.md', stamp: [0, 0, 0], isKnown: false }], 1)]).toThrow(/ENOENT/);
});
