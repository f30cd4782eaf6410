import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { articleDescription } from '../../src/components/article/description.ts';
import { linkedData, scriptJson } from '../../src/components/article/linkedData.ts';
import { excerpt, openingParagraphs } from '../../src/components/excerpt.ts';
import { foreign } from '../../src/components/foreign.ts';
import { cleanXml, escapeXml } from '../../src/components/machine/xml.ts';
import { tint } from '../../src/components/tint.ts';
import { contentPolicy } from '../../src/layouts/policy.ts';
import { configSchema } from '../../src/schema/config.ts';
import { entrySchema } from '../../src/schema/entry.ts';
import { outletSchema } from '../../src/schema/outlet.ts';

const site = { site: 'https://example.org', base: '/some/base' };
const config = configSchema.parse({ name: 'مرصد', description: 'أرشيف', ...site });
const outlet = outletSchema.parse({ id: 'wakala', label: { ar: 'الوكالة', en: 'The Agency' } });
const article: Article = {
  ...entrySchema.parse({ schema: 1, id: 'wakala-1', accession: 1, headline: 'عنوان', datePublished: '2011-03-15' }),
  address: '/articles/wakala-1/', access: 'full', lead: 'قال مسؤول.', words: 2,
  year: '2011', month: '2011-03', sortDate: '2011-03-15',
};

describe('linkedData', () => {
  const graph = (facts: Partial<Parameters<typeof linkedData>[0]> = {}) =>
    JSON.parse(JSON.stringify(linkedData({ article, config, description: 'وصف', tags: [], ...facts })))['@graph'];

  test('never names the archive as the publisher', () => {
    expect(graph()[0]).not.toHaveProperty('publisher');
    expect(graph({ outlet })[0].publisher.name).toBe('الوكالة');
    expect(graph({ outlet })[0].author.name).toBe('الوكالة');
  });

  test('gives addresses in full, under the base', () => {
    expect(graph()[0].archivedAt).toBe('https://example.org/some/base/articles/wakala-1/');
  });

  test('leaves out a date that is not known', () => {
    const { year: _year, month: _month, ...undated } = article;
    expect(graph({ article: { ...undated, datePublished: null } })[0]).not.toHaveProperty('datePublished');
  });
});

test('writes JSON that cannot end its element', () => {
  const text = '</script><script>alert(1)</script><!--';
  expect(scriptJson({ text })).not.toContain('<');
  expect(JSON.parse(scriptJson({ text }))).toEqual({ text });
});

test('begins a description with the date', () => {
  expect(articleDescription(article, config)).toBe('15 مارس/آذار 2011: قال مسؤول.');
});

describe('excerpt', () => {
  test('leaves a short text alone', () => {
    expect(excerpt('نص قصير', 20)).toBe('نص قصير');
  });

  test('cuts between words and drops a mark before the ellipsis', () => {
    expect(excerpt('قال الوزير، أمس، إن العمل بدأ', 16)).toBe('قال الوزير، أمس…');
  });

  test('cuts a word that is longer than the whole', () => {
    expect(excerpt('x'.repeat(50), 10)).toBe(`${'x'.repeat(10)}…`);
  });

  test('gives whole opening paragraphs while they fit', () => {
    expect(openingParagraphs('واحد\n\nاثنان\n\nثلاثة أو أربعة', 12)).toEqual(['واحد', 'اثنان']);
    expect(openingParagraphs('', 12)).toEqual([]);
  });
});

test('marks a text in another language with its direction', () => {
  expect(foreign('ar', 'ar')).toEqual({});
  expect(foreign('en', 'ar')).toEqual({ lang: 'en', dir: 'ltr' });
  expect(foreign('fa-IR', 'ar')).toEqual({ lang: 'fa-IR', dir: 'rtl' });
});

test('drops what XML forbids and keeps Arabic, line ends and astral letters', () => {
  expect(cleanXml('نص\u0008\uFFFE سطر\n\u{1F4F0}\uD800')).toBe('نص سطر\n\u{1F4F0}\uFFFD');
  expect(escapeXml('<a & b>\u0000')).toBe('&lt;a &amp; b&gt;');
});

test('gives neighbouring sections different tints', () => {
  const tints = [10, 20, 30, 40, 50, 60, 70].map((order) => tint({ order }));
  expect(new Set(tints).size).toBe(7);
});

test('forbids scripts on every page but search', () => {
  expect(contentPolicy(false)).toContain("script-src 'none'");
  expect(contentPolicy(true)).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(contentPolicy(true)).not.toContain('unsafe-inline');
});
