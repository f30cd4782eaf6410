import { XMLParser } from 'fast-xml-parser';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCatalog } from '../../src/archive/catalog.ts';
import { catalogPath, fillCatalog } from '../../src/archive/fill.ts';
import { sitemapIndex, sitemapPart, sitemaps, urlSet } from '../../src/components/machine/sitemap.ts';
import { fixtureArchive } from '../archive/fixture.ts';

const archive = fixtureArchive({ base: '/some/base/' });
const square = join(archive.root, 'content/articles/2011/mirsad-square.md');
writeFileSync(square, readFileSync(square, 'utf8').replace('keywords:', 'notes:\n  - kind: correction\n    date: "2012-01-02"\n    text: صُحّح\nkeywords:'));
const launch = join(archive.root, 'content/articles/2011/mirsad-launch.md');
writeFileSync(launch, readFileSync(launch, 'utf8').replace('keywords:', 'noindex: true\nkeywords:'));
expect(fillCatalog(archive).problems).toEqual([]);
const c = openCatalog(catalogPath(archive.root));
const addresses = (part: string) => sitemapPart(c, part).map(({ address }) => address);

test('has one map for the lists and one for each year of articles, with the day on which each last changed', () => {
  const maps = sitemaps(c);
  expect(maps.map(({ address }) => address)).toEqual([
    'lists', 'undated', '1967', '1969', '1994', '2004', '2010', '2011',
  ].map((name) => `/sitemaps/${name}.xml`));
  expect(maps.at(-1)?.changed).toBe('2012-01-02');
});

test('lists what is published, neither withdrawn nor closed to search engines', () => {
  expect(addresses('2011')).toEqual(['/articles/mirsad-square/']);
  expect(addresses('2010')).toEqual(['/articles/wakala-mine/']);
});

test('knows an article as changed on the day of its correction', () => {
  expect(sitemapPart(c, '2011')[0]?.changed).toBe('2012-01-02');
  expect(sitemapPart(c, '2010')[0]?.changed).toBe('2010-10-13');
});

test('holds the landing page of each list', () => {
  expect(addresses('lists')).toEqual(
    expect.arrayContaining(['/', '/archive/', '/archive/1967/', '/tags/egypt/', '/sections/science/', '/outlets/mirsad/']),
  );
  expect(addresses('lists')).toEqual(
    expect.arrayContaining(['/authors/', '/issues/', '/corrections/', '/data/', `/authors/${encodeURIComponent('سلمي-الحداد')}/`]),
  );
});

test('is written with full addresses and exact days only, as the schema of sitemaps.org has them', () => {
  const { urlset } = new XMLParser().parse(urlSet([{ address: '/a/', changed: '2016-05' }, { address: '/b/', changed: '2016-05-27' }], archive.config)) as { urlset: unknown };
  expect(urlset).toMatchObject({ url: [
    { loc: 'https://example.org/some/base/a/' },
    { loc: 'https://example.org/some/base/b/', lastmod: '2016-05-27' },
  ] });
  expect(sitemapIndex(sitemaps(c), archive.config)).not.toContain('<lastmod></lastmod>');
});
