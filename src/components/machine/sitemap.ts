import { absolute, archiveAddress, listAddress } from '../../archive/address.ts';
import type { Catalog } from '../../archive/catalog.ts';
import { monthNames, newest, yearsOf } from '../../archive/questions.ts';
import { listedIn, listedTerms, listedYear, type Listed } from '../../archive/sitemap.ts';
import { element, escapeXml, prolog } from './xml.ts';

type Site = { site: string; base: string };

/** How many addresses one sitemap may hold (sitemaps.org). */
const limit = 50_000;
const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** Pages that stand whatever the archive holds. */
const standing = [
  '/about/', '/rights/', '/feeds/', '/sections/', '/tags/', '/outlets/', '/authors/', '/issues/', '/corrections/', '/data/',
];

/**
 * Give the sitemaps: the lists in one, the articles by year, so that those of past years stay as they are; a year of more
 * than 50,000 articles in several.
 */
export function sitemaps(c: Catalog): Listed[] {
  const all = ['', ...yearsOf(c, 'all').toReversed()].map((year) => listedYear(c, year));
  const years = all.flatMap(({ year, count, changed }) =>
    Array.from({ length: Math.ceil(count / limit) }, (_, k) => ({ address: mapAddress(year, k), changed })),
  );
  return [{ address: '/sitemaps/lists.xml', changed: newestDay(c) }, ...years];
}

/** Give what a sitemap holds, by the name of its file without its ending. */
export function sitemapPart(c: Catalog, part: string): Listed[] {
  if (part === 'lists') return lists(c);
  const [, year = '', k = '1'] = /^(?:undated|(\d{4}))(?:-(\d+))?$/.exec(part) ?? [];
  return listedIn(c, year, limit, (Number(k) - 1) * limit);
}

/** Write a sitemap of pages. */
export function urlSet(pages: readonly Listed[], site: Site): string {
  return `${prolog}${element('urlset', namespace, pages.map((page) => place('url', page, site)))}\n`;
}

/** Write an index of sitemaps. */
export function sitemapIndex(maps: readonly Listed[], site: Site): string {
  return `${prolog}${element('sitemapindex', namespace, maps.map((map) => place('sitemap', map, site)))}\n`;
}

function lists(c: Catalog): Listed[] {
  const newest = newestDay(c);
  const byMonth = monthNames(c);
  const byYear = [...new Set(byMonth.map((month) => month.slice(0, 4)))];
  const terms = listedTerms(c);
  return [
    { address: '/', changed: newest },
    { address: archiveAddress(), changed: newest },
    ...standing.map((address) => ({ address, changed: '' })),
    ...byYear.map((year) => ({ address: archiveAddress(year), changed: '' })),
    ...byMonth.map((month) => ({ address: archiveAddress(month.slice(0, 4), month.slice(5)), changed: '' })),
    ...terms.map(({ changed, ...list }) => ({ address: listAddress(list), changed })),
  ];
}

function newestDay(c: Catalog): string {
  return newest(c, 'all', 1)[0]?.sortDate ?? '';
}

function mapAddress(year: string, k: number): string {
  return `/sitemaps/${year || 'undated'}${k === 0 ? '' : `-${k + 1}`}.xml`;
}

function place(name: 'url' | 'sitemap', { address, changed }: Listed, site: Site): string {
  const loc = element('loc', {}, escapeXml(absolute(address, site)));
  // The format knows days and moments only, no month.
  return `\n${element(name, {}, changed.length < 10 ? loc : [loc, element('lastmod', {}, changed)])}`;
}
