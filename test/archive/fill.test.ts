import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCatalog } from '../../src/archive/catalog.ts';
import { catalogPath, fillCatalog } from '../../src/archive/fill.ts';
import { article, articleIds, newest, tag } from '../../src/archive/questions.ts';
import { fixtureArchive, rowsOf } from './fixture.ts';

const moon = 'content/articles/1969/mirsad-moon.md';

function edit(root: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
}

test('reads only what changed', () => {
  const archive = fixtureArchive();
  expect(fillCatalog(archive)).toEqual({ articles: 12, changed: 12, removed: 0, problems: [] });
  expect(fillCatalog(archive)).toEqual({ articles: 12, changed: 0, removed: 0, problems: [] });
  edit(archive.root, moon, (text) => text.replace('المركبة قبل الهبوط بساعات', 'المركبة'));
  rmSync(join(archive.root, 'content/articles/2011/mirsad-draft.md'));
  expect(fillCatalog(archive)).toEqual({ articles: 11, changed: 1, removed: 1, problems: [] });
});

test('holds the same rows after small steps as after one', () => {
  const [steps, once] = [fixtureArchive(), fixtureArchive()];
  fillCatalog(steps);
  for (const { root } of [steps, once]) {
    edit(root, moon, (text) => text.replace('1969-07-21', '1970-07-21').replace('  - space\n', ''));
    mkdirSync(join(root, 'content/articles/1970'));
    renameSync(join(root, moon), join(root, 'content/articles/1970/mirsad-moon.md'));
    edit(root, 'content/outlets/wakala.yaml', (text) => text.replace('excerpt', 'closed'));
    rmSync(join(root, 'content/articles/2010/mirsad-worldcup.md'));
  }
  expect(fillCatalog(steps).problems).toEqual([]);
  fillCatalog(once);
  expect(rowsOf(steps.root)).toEqual(rowsOf(once.root));
});

test('leaves the old catalog as it was when an entry is wrong, and no half of a new one', () => {
  const archive = fixtureArchive();
  const wrong = (): void => edit(archive.root, moon, (text) => text.replace('"1969-07-21"', '21/7/1969'));
  fillCatalog(archive);
  const before = rowsOf(archive.root);
  wrong();
  expect(fillCatalog(archive).problems).toEqual([
    'content/articles/1969/mirsad-moon.md:9: datePublished "21/7/1969" is not an ISO date. Write "1969-07-21".',
  ]);
  expect(rowsOf(archive.root)).toEqual(before);
  rmSync(catalogPath(archive.root));
  fillCatalog(archive);
  expect(readdirSync(join(archive.root, '.warraq'))).toEqual([]);
});

test('blames entries that did not change when their tag goes away', () => {
  const archive = fixtureArchive();
  fillCatalog(archive);
  edit(archive.root, 'content/tags/topics.yaml', (text) => text.replace('id: football', 'id: footbal'));
  expect(fillCatalog(archive).problems).toEqual([
    'content/articles/1994/mirsad-final.md:16: keywords "football" is not in content/tags/. Write "footbal", or add it there.',
    'content/articles/2010/mirsad-worldcup.md:11: keywords "football" is not in content/tags/. Write "footbal", or add it there.',
  ]);
});

test('follows an outlet that withholds its texts, though no entry changed', () => {
  const archive = fixtureArchive();
  fillCatalog(archive);
  const c = openCatalog(catalogPath(archive.root));
  expect(articleIds(c)).toContain('wakala-mine');
  edit(archive.root, 'content/outlets/wakala.yaml', (text) => text.replace('excerpt', 'closed'));
  fillCatalog(archive);
  expect(articleIds(c)).not.toContain('wakala-mine');
  expect(article(c, 'wakala-mine')).toBeUndefined();
  c.close();
});

test('shows an open reader each new state, and leaves no file beside the catalog', () => {
  const archive = fixtureArchive();
  fillCatalog(archive);
  const c = openCatalog(catalogPath(archive.root));
  expect(tag(c, 'moon')?.count).toBe(1);
  edit(archive.root, moon, (text) => text.replace('  - moon\n', ''));
  fillCatalog(archive);
  expect(tag(c, 'moon')?.count).toBe(0);
  expect(newest(c, { kind: 'tag', key: 'moon' }, 5)).toEqual([]);
  c.close();
  expect(readdirSync(join(archive.root, '.warraq'))).toEqual(['catalog.db']);
});

test('makes a catalog anew that is no database any more', () => {
  const archive = fixtureArchive();
  fillCatalog(archive);
  const before = rowsOf(archive.root);
  writeFileSync(catalogPath(archive.root), Buffer.alloc(8192, 'torn '));
  expect(fillCatalog(archive).changed).toBe(12);
  expect(rowsOf(archive.root)).toEqual(before);
});

test('refuses a file that is not UTF-8', () => {
  const archive = fixtureArchive();
  writeFileSync(join(archive.root, moon), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xc7, 0xe1]));
  expect(fillCatalog(archive).problems).toEqual([
    'content/articles/1969/mirsad-moon.md:1: the file is not in UTF-8. Save it again with the encoding "UTF-8".',
  ]);
});
