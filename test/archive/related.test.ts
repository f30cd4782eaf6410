import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCatalog, type Catalog } from '../../src/archive/catalog.ts';
import { catalogPath, fillCatalog } from '../../src/archive/fill.ts';
import { article } from '../../src/archive/questions.ts';
import { related } from '../../src/archive/related.ts';
import type { Archive } from '../../src/schema/config.ts';
import { fixtureArchive } from './fixture.ts';

let archive: Archive;
let accession = 100;
beforeEach(() => {
  archive = fixtureArchive();
});
afterEach(() => rmSync(archive.root, { recursive: true }));

const add = (id: string, date: string, tags: string, more = '') => {
  const folder = join(archive.root, 'content/articles', date.slice(0, 4));
  mkdirSync(folder, { recursive: true });
  accession += 1;
  const lines = `id: ${id}\naccession: ${accession}\nheadline: عنوان\ndatePublished: "${date}"\nkeywords: [${tags}]${more}`;
  writeFileSync(join(folder, `${id}.md`), `---\nschema: 1\n${lines}\n---\n\nنص.\n`);
};
const asked = <Answer>(question: (c: Catalog) => Answer): Answer => {
  expect(fillCatalog(archive).problems).toEqual([]);
  const c = openCatalog(catalogPath(archive.root));
  try {
    return question(c);
  } finally {
    c.close();
  }
};
const relatedTo = (id: string) => asked((c) => related(c, article(c, id)!, 4).map((other) => other.id));

test('what shares a rare tag stands before what shares a common one', () => {
  for (const n of [1, 2, 3, 4, 5, 6]) add(`common-${n}`, `2001-01-0${n}`, 'football');
  add('rare', '2001-01-01', 'moon');
  add('page', '2002-02-01', 'football, moon');
  expect(relatedTo('page')[0]).toBe('rare');
});

test('of two that share as much, the nearer in time comes first', () => {
  add('far', '1995-01-01', 'moon');
  add('near', '2001-01-01', 'moon');
  add('page', '2002-02-01', 'moon');
  expect(relatedTo('page').slice(0, 2)).toEqual(['near', 'far']);
});

test('nothing newer is related, and newer articles change nothing', () => {
  add('page', '2005-02-01', 'space, moon');
  const before = relatedTo('page');
  expect(before).toContain('mirsad-rover');
  expect(before).not.toContain('mirsad-launch');
  add('today', '2012-01-01', 'space, moon');
  for (const n of [1, 2, 3]) add(`later-${n}`, `2005-03-0${n}`, 'space');
  expect(relatedTo('page')).toEqual(before);
});

test('copies, tellings of the same story and withdrawn articles are not named again', () => {
  add('copy', '2001-01-01', 'moon', '\nduplicateOf: page');
  add('told', '2001-01-02', 'moon');
  add('gone', '2001-01-03', 'moon', '\nwithdrawn: { date: "2002-01-01", reason: طلب }');
  add('page', '2002-02-01', 'moon', '\nsameStory: [told]');
  expect(relatedTo('page')).toEqual(['mirsad-moon']);
});

test('an article without a year is related to none', () => {
  expect(relatedTo('mirsad-flood')).toEqual([]);
});
