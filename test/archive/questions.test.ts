import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCatalog, type Catalog } from '../../src/archive/catalog.ts';
import { catalogPath, fillCatalog } from '../../src/archive/fill.ts';
import { authorKey } from '../../src/archive/keys.ts';
import * as ask from '../../src/archive/questions.ts';
import { fixtureArchive } from './fixture.ts';

let c: Catalog;
beforeAll(() => {
  const archive = fixtureArchive({ pageSize: { list: 1, home: 3, feed: 5 } });
  expect(fillCatalog(archive).problems).toEqual([]);
  c = openCatalog(catalogPath(archive.root));
});
afterAll(() => c.close());

const ids = (articles: ask.Brief[]): string[] => articles.map(({ id }) => id);
const science = { kind: 'section', key: 'science' } as const;

test('a batch says who gave a source, when and on what right', () => {
  expect(ask.article(c, 'mirsad-moon')?.batch).toBe('lunar');
  expect(ask.batch(c, 'lunar')).toMatchObject({ from: 'متحف الفضاء', received: '2019-07-20', rights: 'بإذن المتحف' });
});

describe('lists', () => {
  test('give the newest first, a month before its days, and what has no year last', () => {
    expect(ids(ask.newest(c, 'all'))).toEqual([
      'mirsad-launch',
      'mirsad-square',
      'wakala-mine',
      'mirsad-rover',
      'mirsad-final',
      'mirsad-moon',
      'mirsad-heart',
      'mirsad-proverbs',
      'mirsad-flood',
    ]);
    expect(ids(ask.newest(c, science, 2))).toEqual(['mirsad-launch', 'mirsad-rover']);
    expect(ids(ask.newest(c, { kind: 'author', key: authorKey('سلمى الحداد') }))).toEqual(['mirsad-moon']);
  });

  test('hold no draft, no duplicate and nothing withdrawn, though some of these have a page', () => {
    const listed = ids(ask.newest(c, 'all'));
    for (const id of ['mirsad-draft', 'wakala-rover', 'mirsad-worldcup']) expect(listed).not.toContain(id);
    expect(ask.articleIds(c)).toEqual([...listed, 'wakala-rover', 'mirsad-worldcup'].sort());
  });

  test('count years and months, where a day is not needed', () => {
    expect(ask.listYears(c, science)).toEqual(['2011', '2004', '1969', '1967'].map((year) => ({ year, count: 1 })));
    expect(ask.months(c).map(({ month }) => month)).toEqual([
      '2011-07',
      '2011-02',
      '2010-10',
      '2004-01',
      '1969-07',
      '1967-12',
    ]);
    expect(ids(ask.inMonth(c, '1967-12'))).toEqual(['mirsad-heart']);
    expect(ids(ask.inYearOnly(c, '1994'))).toEqual(['mirsad-final']);
    expect(ids(ask.undatedIn(c, 'all'))).toEqual(['mirsad-flood', 'mirsad-proverbs']);
    expect(ids(ask.undatedIn(c, science))).toEqual([]);
  });

  test('number pages from the oldest and keep the rank of what was withdrawn', () => {
    expect(ask.pageCount(c, 'all', '2010')).toBe(2);
    expect(ids(ask.listPage(c, 'all', '2010', 1))).toEqual([]);
    expect(ids(ask.listPage(c, 'all', '2010', 2))).toEqual(['wakala-mine']);
    expect(ids(ask.listPage(c, 'all', '2010', 3))).toEqual([]);
    expect(ask.pageCount(c, 'all', '1800')).toBe(0);
  });
});

describe('an article', () => {
  test('knows its neighbours in time', () => {
    const beside = (id: string): unknown[] => Object.values(ask.neighbours(c, ask.article(c, id)!)).map(({ id }) => id);
    expect(beside('mirsad-square')).toEqual(['wakala-mine', 'mirsad-launch']);
    expect(beside('mirsad-heart')).toEqual(['mirsad-moon']);
    expect(ask.neighbours(c, ask.article(c, 'mirsad-launch')!).newer).toBeUndefined();
    expect(beside('mirsad-flood')).toEqual([]);
    expect(beside('wakala-rover')).toEqual([]);
  });

  test('carries address, lead, words and text', () => {
    expect(ask.article(c, 'mirsad-heart')).toMatchObject({
      address: '/articles/mirsad-heart/',
      lead: 'أجرى جرّاح في مدينة كيب تاون أول عملية لزرع قلب بشري، واستغرقت ساعات طويلة.',
      words: 14,
      year: '1967',
      month: '1967-12',
      sortDate: '1967-12',
      access: 'full',
    });
    expect(ask.wholeArticle(c, 'mirsad-moon')?.text).toContain('\n\nرحلة من أربعة أيام\n\n');
    expect(ask.article(c, 'mirsad-draft')).toBeUndefined();
    expect(ask.article(c, 'nobody')).toBeUndefined();
  });

  test('shows of a withheld or withdrawn text only what may be shown', () => {
    const lead = 'خرج آخر العمال إلى سطح الأرض وسط تصفيق ذويهم.';
    expect(ask.wholeArticle(c, 'wakala-mine')).toMatchObject({ access: 'excerpt', lead, text: lead });
    expect(ask.bodyHtml(c, 'wakala-mine')).toBe(`<p>${lead}</p>`);
    for (const id of ['mirsad-worldcup', 'mirsad-proverbs']) {
      expect(ask.wholeArticle(c, id)).toMatchObject({ lead: '', text: '' });
      expect(ask.bodyHtml(c, id)).toBe('');
    }
    expect(ask.bodyHtml(c, 'mirsad-draft')).toBe('');
  });
});

test('tags, sections and outlets come with their number of articles', () => {
  expect(ask.tags(c).map(({ id, count }) => [id, count])).toEqual([
    ['cairo', 1],
    ['egypt', 1],
    ['football', 1],
    ['moon', 1],
    ['space', 3],
    ['tunisia', 1],
  ]);
  expect(ask.sections(c).map(({ id, count }) => [id, count])).toEqual([
    ['arab-world', 2],
    ['science', 4],
    ['sport', 1],
  ]);
  expect(ask.outlet(c, 'wakala')).toMatchObject({ label: { ar: 'وكالة الأفق' }, count: 1 });
  expect(ask.tag(c, 'nothing')).toBeUndefined();
});

test('standing pages and the configuration come from the catalog too', () => {
  expect(ask.pageSlugs(c)).toEqual(['about']);
  expect(ask.pageText(c, 'about')?.html).toContain('<h2 id="h-1">كيف تراسلنا</h2>');
  expect(ask.pageText(c, 'rights')).toBeUndefined();
  expect(ask.settings(c)).toMatchObject({ name: 'تجربة', base: '/' });
});
