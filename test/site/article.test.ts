import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { filesOf, readFrom } from './pages.ts';
import { SITE } from './sites.ts';

const { out } = inject('atRoot');
const page = (site: { out: string }) => parseHTML(readFrom(site.out, 'articles/rt-hoiu/index.html')).document;
const document = page({ out });
const text = (selector: string) => document.querySelector(selector)?.textContent?.trim();

type Json = Record<string, unknown>;

test('shows the facts of the entry', () => {
  expect(text('h1')).toBe('موسكو: نأمل بتعزيز التنسيق مع واشنطن حول الرقة');
  expect(text('figcaption')).toContain('وزارة الخارجية الروسية');
  expect(document.querySelector('time[datetime="2016-05-27"]')?.textContent).toMatch(/2016/);
  expect(document.querySelector('a[href="https://ar.rt.com/hoiu"]')).toBeTruthy();
  expect(document.querySelector('a[href="/sections/arab-world/"]')?.textContent).toContain('أخبار العالم العربي');
  expect(document.body.textContent).toContain('وكالات');
  expect(document.querySelector('a[href="/tags/syria/"]')).toBeTruthy();
});

test('holds twelve paragraphs and one heading, in order', () => {
  const heading = [...document.querySelectorAll('main h2')].find((element) => element.textContent?.startsWith('ريابكوف:'));
  const body = [...(heading?.parentElement?.children ?? [])];
  const kinds = body.map(({ localName }) => localName).filter((name) => name === 'p' || name === 'h2');
  expect(kinds).toEqual([...Array<string>(8).fill('p'), 'h2', ...Array<string>(4).fill('p')]);
});

test('tells in a closed block where the text came from and what was removed', () => {
  const details = document.querySelector('details');
  expect(details?.hasAttribute('open')).toBe(false);
  expect(details?.textContent).toContain('000_6230f529ce20c48c.txt');
  expect(details?.textContent).toMatch(/[0-9a-f]{64}/);
  for (const removed of ['انسخ الرابط', 'موافق']) expect(details?.textContent).toContain(removed);
});

test('its JSON-LD agrees with what readers see', () => {
  const article = dataOf(document).find((node) => node['@type'] === 'NewsArticle');
  expect(article).toMatchObject({
    headline: text('h1'),
    datePublished: document.querySelector('main time')?.getAttribute('datetime'),
    articleSection: text('a[href="/sections/arab-world/"].mark'),
    creditText: 'وكالات',
    inLanguage: 'ar',
    isBasedOn: 'https://ar.rt.com/hoiu',
  });
  expect(JSON.stringify(article)).toContain(`${SITE}/articles/rt-hoiu/`);
  const named = (article?.['about'] as { name: string }[]).map(({ name }) => name).sort();
  const shown = [...document.querySelectorAll('main a[href^="/tags/"]')].map((link) => link.textContent?.trim()).sort();
  expect(named.length).toBeGreaterThan(10);
  expect(named).toEqual(shown);
});

test('names itself to other sites', () => {
  const meta = (property: string) => document.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  expect(meta('og:type')).toBe('article');
  expect(meta('og:title')).toBe(text('h1'));
  expect(meta('article:published_time')).toBe('2016-05-27');
  expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(/^https:\/\//);
});

test('under a base path every link of the article stays below it', () => {
  const links = [...page(inject('underBase')).querySelectorAll('[href^="/"], [src^="/"]')];
  const addresses = links.map((link) => link.getAttribute('href') ?? link.getAttribute('src'));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address?.startsWith('/some/base/'))).toEqual([]);
});

test('machines find the site by its robots.txt and sitemap', () => {
  expect(readFrom(out, 'robots.txt')).toContain(`Sitemap: ${SITE}/sitemap`);
  const sitemaps = filesOf(out).filter((file) => /sitemap.*\.xml$/.test(file)).map((file) => readFrom(out, file));
  expect(sitemaps.join()).toContain(`<loc>${SITE}/articles/rt-hoiu/</loc>`);
});

/** Give the things that a page describes to machines. Throws where that is no JSON or speaks another vocabulary. */
function dataOf(document: Document): Json[] {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return blocks.flatMap(({ textContent }) => {
    const data = JSON.parse(textContent ?? '') as Json & { '@graph'?: Json[] };
    expect(data['@context']).toBe('https://schema.org');
    return data['@graph'] ?? [data];
  });
}
