import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { filesOf, readFrom } from './pages.ts';
import { SITE } from './sites.ts';

const RFC822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})$/;

describe.each([inject('atRoot'), inject('underBase')])('feeds under $base', ({ out, base }) => {
  const home = SITE + base;
  const files = filesOf(out).filter((file) => /(^|\/)rss\.xml$/.test(file));
  const feed = parseRssFeed(readFrom(out, 'rss.xml'));
  const item = feed.items?.find(({ link }) => link?.endsWith('/articles/rt-hoiu/'));

  test('there is one for the site, each tag and each section', () => {
    expect(files).toContain('rss.xml');
    expect(files).toContain('tags/syria/rss.xml');
    expect(files).toContain('sections/arab-world/rss.xml');
  });

  test.each(files)('%s names itself, its language, and gives each item its own guid and an exact date', (file) => {
    const xml = readFrom(out, file);
    const { language, link, items = [], atom, lastBuildDate } = parseRssFeed(xml);
    const self = atom?.links?.find(({ rel }) => rel === 'self');
    expect(self?.href).toBe(home + file);
    expect(language).toBe('ar');
    expect(link?.startsWith(home)).toBe(true);
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ guid }) => guid?.value)).size).toBe(items.length);
    expect(items.every(({ guid }) => guid?.isPermaLink === false)).toBe(true);
    const dates = [lastBuildDate, ...items.map(({ pubDate }) => pubDate)].filter((date) => date !== undefined);
    expect(dates.filter((date) => !RFC822.test(String(date)))).toEqual([]);
  });

  test('the article is there with its full text, in order', () => {
    const content = item?.content?.encoded ?? item?.description ?? '';
    const { document } = parseHTML(`<html><body>${content}</body></html>`);
    const page = parseHTML(readFrom(out, 'articles/rt-hoiu/index.html')).document;
    const heading = [...page.querySelectorAll('main h2')].find((element) => element.textContent?.startsWith('ريابكوف:'));
    const expected = [...(heading?.parentElement?.children ?? [])].map(words).filter(Boolean);
    const given = [...document.querySelectorAll('p, h2')].map(words);
    expect(expected.length).toBeGreaterThanOrEqual(13);
    const paragraphs = expected.filter((paragraph) => given.includes(paragraph));
    expect(paragraphs.length).toBeGreaterThanOrEqual(13);
    expect(given.filter((paragraph) => paragraphs.includes(paragraph))).toEqual(paragraphs);
  });

  test('its links are absolute and below the base path, also those in the text', () => {
    expect(item?.link).toBe(`${home}articles/rt-hoiu/`);
    const content = item?.content?.encoded ?? item?.description ?? '';
    const links = Array.from(content.matchAll(/(?:href|src)="([^"]*)"/g), ([, link]) => link);
    expect(links.filter((link) => !link?.startsWith('https://'))).toEqual([]);
  });

  test('its categories are the words of the tags, its date is the article\'s', () => {
    const categories = item?.categories?.map(({ name }) => name);
    for (const name of ['سوريا', 'روسيا']) expect(categories).toContain(name);
    expect(new Date(String(item?.pubDate)).toISOString().slice(0, 10)).toMatch(/^2016-05-2[67]$/);
  });

  test('Atom and JSON Feed tell the same articles with the same text, and name themselves', () => {
    const atom = parseAtomFeed(readFrom(out, 'atom.xml'));
    const json = parseJsonFeed(readFrom(out, 'feed.json'));
    expect(atom.links?.find(({ rel }) => rel === 'self')?.href).toBe(`${home}atom.xml`);
    expect(json.feed_url).toBe(`${home}feed.json`);
    const items = feed.items?.map(({ guid, link, title }) => [guid?.value, link, title]);
    expect(atom.entries?.map(({ id, links, title }) => [id, links?.[0]?.href, title?.value ?? title])).toEqual(items);
    expect(json.items?.map(({ id, url, title }) => [id, url, title])).toEqual(items);
    const text = item?.content?.encoded;
    expect(json.items?.find(({ id }) => id === item?.guid?.value)?.content_html).toBe(text);
    const entry = atom.entries?.find(({ id }) => id === item?.guid?.value);
    expect(entry?.content?.value ?? entry?.content).toBe(text);
    expect(entry?.authors?.length).toBeGreaterThan(0);
  });

  test('one OPML file leads to every RSS feed there is', () => {
    const { body } = parseOpml(readFrom(out, 'feeds.opml'));
    const outlines = body?.outlines?.flatMap((outline) => [outline, ...(outline.outlines ?? [])]) ?? [];
    const addresses = outlines.flatMap(({ xmlUrl }) => xmlUrl ?? []);
    expect(addresses.toSorted()).toEqual(files.map((file) => home + file).toSorted());
  });

  test('the page for people gives each feed with its whole address', () => {
    const { document } = parseHTML(readFrom(out, 'feeds/index.html'));
    const given = [...document.querySelectorAll('main code')].map(words);
    expect(given).toEqual(expect.arrayContaining([...files, 'atom.xml', 'feed.json', 'feeds.opml'].map((file) => home + file)));
  });

  test('a second, independent parser reads the same', () => {
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(readFrom(out, 'rss.xml')) as {
      rss: { channel: { title: string; item: { title: string } | { title: string }[] } };
    };
    const titles = [parsed.rss.channel.item].flat().map(({ title }) => title);
    expect(titles).toEqual(feed.items?.map(({ title }) => title));
    expect(titles).toContain('موسكو: نأمل بتعزيز التنسيق مع واشنطن حول الرقة');
  });
});

function words(element: { textContent: string | null }): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
