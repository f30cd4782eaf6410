import { absolute, archiveAddress, listAddress } from '../../archive/address.ts';
import type { Catalog } from '../../archive/catalog.ts';
import { listYears, months, newest, outlet, settings } from '../../archive/questions.ts';
import { allLists } from '../list/shelves.ts';
import { escapeXml } from './xml.ts';

/** How many addresses one sitemap may hold (sitemaps.org). */
const limit = 50_000;
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Give the addresses in parts of at most 50,000, oldest articles first, so that the first parts stay as they are. */
export function sitemapParts(c: Catalog): string[][] {
  const all = [...articleAddresses(c).toReversed(), ...listAddresses(c)];
  return Array.from({ length: Math.ceil(all.length / limit) }, (_, k) => all.slice(k * limit, (k + 1) * limit));
}

/** Write a sitemap of pages. */
export function urlSet(c: Catalog, addresses: readonly string[]): string {
  return xml('urlset', addresses.map((address) => `<url>${loc(c, address)}</url>`));
}

/** Write an index of sitemaps. */
export function sitemapIndex(c: Catalog, addresses: readonly string[]): string {
  return xml('sitemapindex', addresses.map((address) => `<sitemap>${loc(c, address)}</sitemap>`));
}

function articleAddresses(c: Catalog): string[] {
  const elsewhere = (publisher?: string) => publisher !== undefined && outlet(c, publisher)?.canonical === 'original';
  return newest(c, 'all', -1)
    .filter((article) => !article.noindex && !elsewhere(article.publisher))
    .map((article) => article.address);
}

function listAddresses(c: Catalog): string[] {
  const dated = listYears(c, 'all').map(({ year }) => archiveAddress(year));
  const byMonth = months(c).map(({ month }) => archiveAddress(month.slice(0, 4), month.slice(5)));
  const lists = allLists(c).map(({ list }) => listAddress(list));
  return ['/', '/about/', archiveAddress(), ...dated, ...byMonth, '/sections/', '/tags/', '/outlets/', ...lists];
}

function loc(c: Catalog, address: string): string {
  return `<loc>${escapeXml(absolute(address, settings(c)))}</loc>`;
}

function xml(root: string, lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${namespace}>\n${lines.join('\n')}\n</${root}>\n`;
}
