import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scanEntries } from '../../src/archive/scan.ts';
import { tables } from '../../src/archive/tables.ts';

let root: string;
let db: DatabaseSync;
const old = new Date('2016-01-01');
const write = (file: string, text: string, time = old) => {
  const path = join(root, 'content/articles', file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  utimesSync(path, time, time);
};
const scan = () => Object.fromEntries(scanEntries(db, root).map(({ file, hash }) => [file.slice('content/articles/'.length), hash.slice(0, 6)]));
const stamps = () => db.prepare('SELECT count(*) AS count FROM stamps').get()?.['count'];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'warraq-scan-'));
  db = new DatabaseSync(':memory:');
  db.exec(tables);
});
afterEach(() => rmSync(root, { recursive: true }));

test('entries are found in the order of their paths, and nothing beside them', () => {
  write('2016/b.md', 'b');
  write('2016/a.md', 'a');
  write('2016/.c.md', 'c');
  write('2015/z.md', 'z');
  write('2015/z.txt', 'z');
  expect(Object.keys(scan())).toEqual(['2015/z.md', '2016/a.md', '2016/b.md']);
});

test('a file that stands as it did is not read again', () => {
  write('2016/a.md', 'one');
  const first = scan();
  db.exec("UPDATE stamps SET hash = 'kept00'");
  expect(scan()).toEqual({ '2016/a.md': 'kept00' });
  expect(first).not.toEqual(scan());
});

test('a file with other bytes of the same length is read again, since its time is another', () => {
  write('2016/a.md', 'one');
  const first = scan();
  write('2016/a.md', 'six', new Date('2016-01-02'));
  expect(scan()['2016/a.md']).not.toBe(first['2016/a.md']);
});

test('a file that was written just now is not trusted: it may be written again within the same tick', () => {
  write('2016/a.md', 'one', new Date());
  scan();
  expect(stamps()).toBe(0);
});

test('what is gone is forgotten', () => {
  write('2016/a.md', 'one');
  scan();
  rmSync(join(root, 'content/articles/2016/a.md'));
  expect(scan()).toEqual({});
  expect(stamps()).toBe(0);
});
