import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scanEntries } from '../../src/archive/scan.ts';
import { tables } from '../../src/archive/tables.ts';
import { sha256 } from '../../src/content/files.ts';

let root: string;
let db: DatabaseSync;
const old = new Date('2016-01-01');
const write = (file: string, text: string, time = old) => {
  const path = join(root, 'content/articles', file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  utimesSync(path, time, time);
};
const short = (file: string) => file.slice('content/articles/'.length);
const scan = () => scanEntries(db, root);
const changed = () => scan().changed.map(({ file }) => short(file));
const keep = () => {
  for (const { file, stamp } of scan().changed) {
    db.prepare('INSERT OR REPLACE INTO stamps VALUES (?, ?, ?, ?, ?)').run(file, ...stamp, sha256(readFileSync(join(root, file))));
  }
};

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
  expect(scan().folders.flatMap(({ folder, names }) => names.map((name) => short(folder + name)))).toEqual(['2015/z.md', '2016/a.md', '2016/b.md']);
});

test('a file that stands as it did has not changed, and is not read', () => {
  write('2016/a.md', 'one');
  expect(changed()).toEqual(['2016/a.md']);
  keep();
  db.exec("UPDATE stamps SET hash = 'of other bytes'");
  expect(scan()).toMatchObject({ changed: [], gone: [] });
});

test('a file with other bytes of the same length has changed, since its time is another', () => {
  write('2016/a.md', 'one');
  keep();
  write('2016/a.md', 'six', new Date('2016-01-02'));
  expect(scan().changed).toMatchObject([{ file: 'content/articles/2016/a.md', isKnown: true }]);
});

test('a file of which the time alone is another is read, has not changed, and is not read again', () => {
  write('2016/a.md', 'one');
  keep();
  write('2016/a.md', 'one', new Date('2016-01-02'));
  expect(changed()).toEqual([]);
  db.exec("UPDATE stamps SET hash = 'of other bytes'");
  expect(changed()).toEqual([]);
});

test('a file that was written just now is not trusted: it may be written again within the same tick', () => {
  write('2016/a.md', 'one', new Date());
  keep();
  db.exec("UPDATE stamps SET hash = 'of other bytes'");
  expect(changed()).toEqual(['2016/a.md']);
});

test('what is gone is named', () => {
  write('2016/a.md', 'one');
  write('2017/b.md', 'one');
  keep();
  rmSync(join(root, 'content/articles/2016/a.md'));
  rmSync(join(root, 'content/articles/2017'), { recursive: true });
  expect(scan()).toMatchObject({ changed: [], gone: ['content/articles/2016/a.md', 'content/articles/2017/b.md'] });
});
