import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { openCatalog, type Catalog } from '../../src/archive/catalog.ts';
import { catalogPath, fillCatalog } from '../../src/archive/fill.ts';
import { atom } from '../../src/components/machine/atom.ts';
import { archiveChannel, channelOf, type Channel } from '../../src/components/machine/channel.ts';
import { feedGroups, feedsOf } from '../../src/components/machine/feeds.ts';
import { itemOf } from '../../src/components/machine/item.ts';
import { jsonFeed } from '../../src/components/machine/json.ts';
import { opml } from '../../src/components/machine/opml.ts';
import { rss } from '../../src/components/machine/rss.ts';
import { cleanXml } from '../../src/components/machine/xml.ts';
import { checkXml } from '../../src/publish/checks/xml.ts';
import { configSchema, type ArchiveConfig } from '../../src/schema/config.ts';
import { entrySchema } from '../../src/schema/entry.ts';
import { fixtureArchive } from '../archive/fixture.ts';

const config = configSchema.parse({ name: 'مرصد', description: 'أرشيف', site: 'https://example.org', base: '/some/base' });
const missing = { unknown: 'كاتب غير مذكور', earliest: '1990-01-01' };
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const RFC822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

function filled(settings: Partial<ArchiveConfig> = {}): Catalog {
  const archive = fixtureArchive(settings);
  expect(fillCatalog(archive).problems).toEqual([]);
  return openCatalog(catalogPath(archive.root));
}

describe('the feeds of an archive', () => {
  const c = filled({ base: '/some/base/' });
  const channel = archiveChannel(c, '/atom.xml');
  const item = (id: string) => channel.items.find(({ guid }) => guid === `urn:warraq:${id}`);

  test('leave out what was withdrawn, and drafts', () => {
    expect(item('mirsad-square')).toBeDefined();
    expect(item('mirsad-worldcup')).toBeUndefined();
    expect(item('mirsad-draft')).toBeUndefined();
  });

  test('give full addresses below the base, also inside the text', () => {
    expect(channel.self).toBe('https://example.org/some/base/atom.xml');
    expect(item('mirsad-square')?.link).toBe('https://example.org/some/base/articles/mirsad-square/');
    const links = channel.items.flatMap(({ html }) => [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link]) => link));
    expect(links.filter((link) => !/^(https:\/\/|mailto:)/.test(link ?? ''))).toEqual([]);
  });

  test('say the language and direction of each text, since a reader\'s page has its own', () => {
    expect(item('mirsad-square')?.html).toMatch(/^<div lang="ar" dir="rtl"><p>/);
  });

  test('date what has no day no more exactly than it is known', () => {
    const open = item('mirsad-proverbs');
    expect(open?.published).toBeUndefined();
    expect(open?.updated.toISOString().slice(0, 10)).toBe('1990-01-01');
  });

  test('change last when their newest article appeared: the same archive gives the same feed', async () => {
    const { updated } = parseAtomFeed(atom(channel, missing));
    expect(updated).toBe(channel.items.map((one) => one.updated.toISOString()).toSorted().at(-1)?.replace('.000', ''));
    const { lastBuildDate } = parseRssFeed(await rss(channel));
    expect(lastBuildDate).toBe('Thu, 21 Jul 2011 12:00:00 GMT');
  });

  test('are listed in groups, all in one OPML file that a parser reads', () => {
    const groups = feedGroups(c);
    const { body } = parseOpml(opml(groups, config));
    const [whole, ...folders] = body?.outlines ?? [];
    expect(whole?.xmlUrl).toBe('https://example.org/some/base/rss.xml');
    expect(folders.map(({ text }) => text)).toEqual(groups.slice(1).map(({ title }) => title));
    expect(folders.flatMap(({ outlines = [] }) => outlines.map(({ type, xmlUrl }) => [type, xmlUrl]))).toContainEqual(
      ['rss', 'https://example.org/some/base/tags/egypt/rss.xml'],
    );
  });

  test('belong to lists that hold enough articles', () => {
    const tags = (minimumArticles: number) =>
      feedsOf(filled({ feeds: { minimumArticles } }), 'tag').map(({ list }) => list.key);
    expect(tags(1)).toContain('cairo');
    expect(tags(2)).not.toContain('cairo');
    expect(tags(2)).toContain('space');
  });

  test('carry the beginning of each text and a link where the publisher wants no more', () => {
    const channel = channelOf(filled({ feeds: { fullText: false } }), { list: 'all', title: 'ا', description: 'ب' });
    const html = channel.items.find(({ guid }) => guid.endsWith('wakala-rover') || guid.endsWith('mirsad-square'))?.html ?? '';
    expect(html.match(/<p>/g)).toHaveLength(2);
    expect(html).toContain('<a href="https://example.org/articles/');
  });
});

describe('an article with a note', () => {
  const noted: Article = {
    ...entrySchema.parse({
      schema: 1, id: 'a', accession: 1, headline: 'عنوان', datePublished: '2011-03-15',
      notes: [{ kind: 'correction', date: '2012-01-02', text: 'العدد <خمسة> لا ستة.' }],
    }),
    address: '/articles/a/', access: 'full', lead: '', words: 0, sortDate: '2011-03-15',
  };
  const item = itemOf(answering({}), noted, config);

  test('tells the correction before the text, and counts as changed on its day', () => {
    expect(item.html).toContain('<strong>تصحيح (2 يناير/كانون الثاني 2012):</strong> العدد &lt;خمسة&gt; لا ستة.');
    expect(item.updated.toISOString()).toBe('2012-01-02T12:00:00.000Z');
    expect(item.published?.toISOString()).toBe('2011-03-15T12:00:00.000Z');
  });
});

/** A catalog that answers every question with one row. */
function answering(row: Record<string, string>): Catalog {
  return { path: '', all: () => [row], get: () => (Object.keys(row).length > 0 ? row : undefined), close: () => {} };
}

// Every character that a file can hold, and those that no file should.
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\u0008', '\uFFFE', '\uD800', '<', '&', ']]>', '"', '\'', '\t', '\n', '\r', 'ع', ' ', '0', '&lt;') }),
);
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(day, day.map((one) => `${one}T14:30:00+03:00`), fc.constant(null));

const anyArticle = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/), headline: text, datePublished: date, creditText: text, lead: text,
    url: fc.webUrl({ withQueryParameters: true }), keywords: fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 3 }),
    author: fc.array(text.map((name) => ({ name, type: 'Person' as const })), { maxLength: 2 }),
    notes: fc.array(fc.record({ kind: fc.constantFrom('correction' as const, 'reply' as const), date: day, text }), { maxLength: 2 }),
    image: fc.array(fc.record({ url: fc.constant('media/a.png'), alt: text, caption: text, credit: text }), { maxLength: 2 }),
    access: fc.constantFrom('full' as const, 'excerpt' as const, 'metadata' as const),
  })
  .map((made): Article => {
    const entry = entrySchema.parse({ schema: 1, id: 'a', accession: 1, headline: 'عنوان', datePublished: null });
    return { ...entry, address: `/articles/${made.id}/`, words: 0, sortDate: made.datePublished ?? '2016-05', ...made };
  });

const anyChannel = fc.record({ title: text, label: text, html: text, articles: fc.uniqueArray(anyArticle, { selector: ({ id }) => id, maxLength: 4 }) }).map(
  ({ title: anyTitle, label, html, articles }): Channel => {
    const title = cleanXml(anyTitle);
    const picture = { hash: 'a', width: 9, height: 9, widths: [9], plain: 'png', bytes: 9 };
    const row: Record<string, string> = { status: 'listed', access: 'full', html, excerpt: html, label: JSON.stringify({ ar: label, en: label }), data: JSON.stringify(picture) };
    const about = { description: title, language: 'ar', page: 'https://example.org/', self: 'https://example.org/x', icon: 'https://example.org/i', rights: title } as const;
    return { title, ...about, items: articles.map((article) => itemOf(answering(row), article, config)) };
  },
);

const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, processEntities: true, isArray: (name) => ['item', 'entry', 'author', 'category', 'link'].includes(name) });

describe('whatever an article holds', () => {
  test('its pictures stand in the text with full addresses and their sizes, where the whole text does', () => {
    const held = { data: JSON.stringify({ hash: 'a', width: 9, height: 9, widths: [9], plain: 'png', bytes: 9 }), html: '' };
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { html } = itemOf(answering(held), article, config);
        const found = html.match(/<figure><img src="https:\/\/example\.org\/some\/base\/pictures\/a-9\.png" alt="[^"]*" width="9" height="9"\/>/g);
        expect(found ?? []).toHaveLength(article.access === 'full' ? article.image.length : 0);
      }),
    );
  });

  test('its RSS is XML with all that RSS 2.0 asks for', async () => {
    await fc.assert(
      fc.asyncProperty(anyChannel, async (channel) => {
        const xml = await rss(channel);
        expect(checkXml(xml)).toEqual([]);
        const { items = [], atom: self } = parseRssFeed(xml);
        expect(self?.links?.[0]).toMatchObject({ rel: 'self', href: 'https://example.org/x' });
        expect(items.map(({ guid }) => guid?.value)).toEqual(channel.items.map(({ guid }) => guid));
        for (const { title, description, pubDate } of items) {
          expect(Boolean(title ?? description)).toBe(true);
          if (pubDate) expect(pubDate).toMatch(RFC822);
        }
      }),
    );
  });

  test('its Atom is XML with all that RFC 4287 asks for', () => {
    fc.assert(
      fc.property(anyChannel, (channel) => {
        const xml = atom(channel, missing);
        expect(checkXml(xml)).toEqual([]);
        const { feed } = parser.parse(xml) as { feed: Record<string, string> & { entry?: Record<string, unknown>[] } };
        expect([feed['id'], feed['title'], feed['updated']].every((value) => value !== undefined)).toBe(true);
        for (const entry of feed.entry ?? []) {
          expect(entry).toMatchObject({ id: expect.stringMatching(/^urn:warraq:/), title: expect.anything(), updated: expect.stringMatching(RFC3339) });
          expect(entry['author']).toSatisfy((authors: { name: string }[]) => authors.length > 0 && authors.every(({ name }) => name !== ''));
          expect(entry['link']).toContainEqual(expect.objectContaining({ '@_rel': 'alternate' }));
        }
        expect(parseAtomFeed(xml).entries ?? []).toHaveLength(channel.items.length);
      }),
    );
  });

  test('its JSON Feed has all that version 1.1 asks for, and reads the same', () => {
    fc.assert(
      fc.property(anyChannel, (channel) => {
        const json = jsonFeed(channel);
        const { version, items } = JSON.parse(json) as { version: string; items: Record<string, string>[] };
        expect(version).toBe('https://jsonfeed.org/version/1.1');
        expect(items.map(({ id, content_html: html, title }) => [id, html, title])).toEqual(
          channel.items.map(({ guid, html, title }) => [guid, html, title]),
        );
        for (const { date_published: at } of items) if (at) expect(at).toMatch(RFC3339);
        expect(json.isWellFormed()).toBe(true);
        expect(parseJsonFeed(json).items ?? []).toHaveLength(channel.items.length);
      }),
    );
  });

  test('its name can stand in OPML', () => {
    fc.assert(
      fc.property(text, text, (name, title) => {
        const xml = opml([{ title: name, feeds: [{ name, title }] }, { title, feeds: [{ name, title }] }], { ...config, name });
        expect(checkXml(xml)).toEqual([]);
      }),
    );
  });
});
