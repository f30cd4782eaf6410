import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCatalog, type Catalog } from '../../src/archive/catalog.ts';
import { catalogPath, fillCatalog } from '../../src/archive/fill.ts';
import { authorKey, issueKey } from '../../src/archive/keys.ts';
import * as ask from '../../src/archive/questions.ts';
import { articlesOf, dataParts } from '../../src/components/data/parts.ts';
import { record, rightsBy } from '../../src/components/data/record.ts';
import { csv } from '../../src/components/data/table.ts';
import { heatYears } from '../../src/components/list/heat.ts';
import { fixtureArchive } from './fixture.ts';

const archive = fixtureArchive();
let c: Catalog;
let accession = 200;

function add(id: string, lines: string): void {
  const folder = join(archive.root, 'content/articles/1994');
  mkdirSync(folder, { recursive: true });
  const head = `schema: 1\nid: ${id}\naccession: ${(accession += 1)}\nheadline: "خبر، ${id}"\ndatePublished: "1994-05-10"`;
  writeFileSync(join(folder, `${id}.md`), `---\n${head}\n${lines}\n---\n\nنص المادة ${id}.\n`);
}

function edit(file: string, from: string, to: string): void {
  const path = join(archive.root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

beforeAll(() => {
  const inPrint = (page: string, more = '') => `publisher: mirsad\nprint:\n  issue: "٤١٢٧"\n${page}${more}`;
  add('print-b', inPrint('  page: "12"'));
  add('print-a', inPrint('  page: "ص ٣"'));
  add('print-c', inPrint('  page: "1"\n  supplement: رياضة'));
  add('print-d', inPrint('', '\nauthor:\n  - name: سلمي الحداد\nkeywords:\n  - space\n  - moon'));
  edit('content/articles/2004/mirsad-rover.md', 'publisher: mirsad', 'publisher: mirsad\nwithdrawn:\n  date: "2020-01-01"\n  reason: طلب الناشر');
  expect(fillCatalog(archive).problems).toEqual([]);
  c = openCatalog(catalogPath(archive.root));
});
afterAll(() => c.close());

const ids = (articles: { id: string }[]) => articles.map(({ id }) => id);

describe('authors', () => {
  test('share a page where readers do not tell their spellings apart, under the spelling used most or first', () => {
    const key = authorKey('سلمى الحداد');
    expect(ids(ask.newest(c, { kind: 'author', key }))).toEqual(['print-d', 'mirsad-moon']);
    expect(ask.author(c, key)).toMatchObject({ label: { ar: 'سلمى الحداد' }, type: 'Person', count: 2 });
    expect(ids(ask.authors(c))).toEqual([key]);
  });

  test('have keys that can be a folder', () => {
    expect(authorKey('أ. ب / ت?')).toBe('ا-ب-ت');
    expect(authorKey('...')).toBe('-');
    expect(Buffer.byteLength(authorKey('ه'.repeat(400)))).toBeLessThan(255);
  });
});

describe('a printed issue', () => {
  const id = issueKey('mirsad', '4127');

  test('holds its articles in the order of its pages, supplements behind the paper, those without a page last of theirs', () => {
    expect(ids(ask.inIssue(c, id))).toEqual(['print-a', 'print-b', 'print-d', 'print-c']);
  });

  test('is counted as its outlet counts it, whatever the digits', () => {
    const issue = { id, outlet: 'mirsad', name: '٤١٢٧', date: '1994-05-10', count: 4 };
    expect(ask.issues(c)).toEqual([issue]);
    expect(ask.issuesOf(c, 'mirsad')).toEqual([issue]);
    expect(ask.issuesOf(c, 'wakala')).toEqual([]);
    expect(ask.issue(c, id)).toEqual(issue);
  });
});

test('the log tells every correction and withdrawal, the newest first', () => {
  expect(ask.log(c).map(({ kind, date, article }) => [kind, date, article.id])).toEqual([
    ['withdrawn', '2020-01-01', 'mirsad-rover'],
    ['withdrawn', '2012-03-01', 'mirsad-worldcup'],
    ['correction', '1969-07-23', 'mirsad-moon'],
  ]);
  expect(ask.log(c)[0]?.article.lead).toBe('');
});

test('a copy of what was withdrawn does not show its text, nor give it away', () => {
  expect(ask.wholeArticle(c, 'wakala-rover')).toMatchObject({ access: 'metadata', lead: '', text: '' });
  expect(ask.bodyHtml(c, 'wakala-rover')).toBe('');
});

describe('a tag', () => {
  test('names those that share two articles with it, not those of one', () => {
    expect(ask.relatedTags(c, 'moon', 9)).toMatchObject([{ id: 'space', count: 2 }]);
    expect(ask.relatedTags(c, 'football', 9)).toEqual([]);
  });

  test('names the tags below it that an article carries', () => {
    expect(ids(ask.narrowerTags(c, 'egypt'))).toEqual(['cairo']);
    expect(ask.mostUsedTags(c, 1)).toMatchObject([{ id: 'space' }]);
  });
});

test('the calendar of the archive sums up to its articles', () => {
  const years = heatYears(ask.listYears(c, 'all'), ask.months(c));
  const dated = ask.newest(c, 'all').filter(({ year }) => year !== undefined);
  const sum = years.flatMap(({ months, open }) => [...months, open]).reduce((one, other) => one + other, 0);
  expect(sum).toBe(dated.length);
  for (const { year, months, open } of years) {
    expect(open).toBe(ask.inYearOnly(c, year).length);
    expect(months).toEqual(months.map((_, k) => ask.inMonth(c, `${year}-${String(k + 1).padStart(2, '0')}`).length));
  }
});

test('each listed article is once in the year of each of its lists, and in one month, year or neither', () => {
  const all = ask.newest(c, 'all');
  const lists = [
    'all' as const,
    ...ask.tags(c).map(({ id: key }) => ({ kind: 'tag' as const, key })),
    ...ask.outlets(c).map(({ id: key }) => ({ kind: 'outlet' as const, key })),
    ...ask.authors(c).map(({ id: key }) => ({ kind: 'author' as const, key })),
  ];
  for (const list of lists) {
    const paged = ask.listYears(c, list).flatMap(({ year }) =>
      Array.from({ length: ask.pageCount(c, list, year) }, (_, k) => ask.listPage(c, list, year, k + 1)).flat(),
    );
    expect(ids([...paged, ...ask.undatedIn(c, list)]).sort()).toEqual(ids(ask.newest(c, list)).sort());
  }
  const byDate = [
    ...ask.months(c).flatMap(({ month }) => ask.inMonth(c, month)),
    ...ask.listYears(c, 'all').flatMap(({ year }) => ask.inYearOnly(c, year)),
    ...ask.undatedIn(c, 'all'),
  ];
  expect(ids(byDate).sort()).toEqual(ids(all).sort());
});

describe('the downloads', () => {
  const { config } = archive;
  const given = () => dataParts(c).flatMap(({ name }) => articlesOf(c, name));
  const rights = () => rightsBy(ask.outlets(c), config);

  test('hold every article but what was withdrawn or hidden, once, copies too', () => {
    expect(dataParts(c)).toMatchObject([{ name: 'archive', count: given().length }]);
    const expected = [...ids(ask.newest(c, 'all')), 'wakala-rover'];
    expect(ids(given()).sort()).toEqual(expected.sort());
  });

  test('give a year or the undated alone by their names', () => {
    expect(ids(articlesOf(c, 'archive-1969'))).toEqual(['mirsad-moon']);
    expect(ids(articlesOf(c, 'archive-undated'))).toEqual(['mirsad-flood', 'mirsad-proverbs']);
  });

  test('give a text only as far as it may be shown, and nothing that the archive keeps for itself', () => {
    const records = new Map(given().map((article) => [article.id, record(article, rights(), config)]));
    expect(records.get('wakala-mine')?.['text']).toBe('خرج آخر العمال إلى سطح الأرض وسط تصفيق ذويهم.');
    expect(records.get('wakala-rover')?.['text']).toBe('');
    expect(records.get('print-a')).toMatchObject({ text: 'نص المادة print-a.', page: 'https://example.org/articles/print-a/' });
    for (const each of records.values()) {
      expect(Object.keys(each)).not.toEqual(expect.arrayContaining(['review']));
      expect(JSON.stringify(each)).not.toContain('"removed"');
    }
  });

  test('as a table are read back as they were written, commas and quotes too', () => {
    const [head, ...lines] = parse(csv(given(), { rights: rights(), config }));
    const articles = given();
    expect(lines).toHaveLength(articles.length);
    lines.forEach((line, k) => {
      const row = Object.fromEntries(head!.map((name, column) => [name, line[column]]));
      const { id, headline, keywords, datePublished, publisher = '' } = articles[k]!;
      expect(row).toMatchObject({ id, headline, tags: keywords.join(' | '), datePublished: datePublished ?? '', outlet: publisher });
    });
  });
});

/** Read CSV as RFC 4180 has it. */
function parse(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    lines.at(-1)!.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}
