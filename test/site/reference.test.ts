import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { readFrom } from './pages.ts';
import { SITE } from './sites.ts';

const { out } = inject('atRoot');
const { document } = parseHTML(readFrom(out, 'articles/rt-hoiu/index.html'));
const metas = [...document.querySelectorAll('meta')].map((meta) => ({
  name: (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase(),
  content: meta.getAttribute('content') ?? '',
}));

/** Read as Zotero's "Embedded Metadata" does: Highwire's names first, then Dublin Core, then Open Graph. */
function read(...names: string[]): string[] {
  for (const name of names) {
    const found = metas.filter((meta) => meta.name === name.toLowerCase()).map(({ content }) => content);
    if (found.length > 0) return found;
  }
  return [];
}

test('a reference manager reads title, date, outlet, language and address', () => {
  expect(read('citation_title', 'DC.title', 'og:title')).toEqual(['موسكو: نأمل بتعزيز التنسيق مع واشنطن حول الرقة']);
  expect(read('citation_publication_date', 'DC.date', 'article:published_time')).toEqual(['2016/05/27']);
  expect(read('citation_journal_title', 'DC.publisher', 'og:site_name')).toHaveLength(1);
  expect(read('citation_journal_title')).toEqual([document.querySelector('.byline a')?.textContent]);
  expect(read('citation_language', 'DC.language')).toEqual(['ar']);
  expect(read('citation_public_url', 'DC.identifier', 'og:url')).toEqual([`${SITE}/articles/rt-hoiu/`]);
});

test('Dublin Core says the same', () => {
  expect(read('DC.title')).toEqual(read('citation_title'));
  expect(read('DC.creator')).toEqual(read('citation_author'));
  expect(read('DC.date')).toEqual(['2016-05-27']);
  expect(read('DC.type')).toEqual(['newspaperArticle']);
});

describe('the citation box', () => {
  const formats: Record<string, Element | null> = Object.fromEntries(
    [...document.querySelectorAll('.format')].map((block) => [block.querySelector('h3')?.textContent ?? '', block.querySelector('pre')]),
  );

  test('holds three formats, each read from the left', () => {
    expect(Object.keys(formats)).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
    expect(Object.values(formats).map((block) => block?.getAttribute('dir'))).toEqual(['ltr', 'ltr', 'ltr']);
    expect(formats['RIS']?.textContent).toMatch(/^TY {2}- NEWS\nT1 {2}- موسكو/);
    expect(formats['BibTeX']?.textContent).toMatch(/^@article\{rt-hoiu,\n/);
  });

  test('says in CSL-JSON what the metadata say', () => {
    const [item] = JSON.parse(formats['CSL-JSON']?.textContent ?? '');
    expect(item).toMatchObject({ type: 'article-newspaper', URL: `${SITE}/articles/rt-hoiu/`, 'container-title': read('citation_journal_title')[0] });
    expect(item.issued).toEqual({ 'date-parts': [[2016, 5, 27]], circa: true });
  });
});

test('what is shared says its date, and brings a picture that the site holds', () => {
  const [picture = ''] = read('og:image');
  expect(picture).toBe(`${SITE}/cards/arab-world/2016.png`);
  expect(readFrom(out, picture.slice(SITE.length + 1)).length).toBeGreaterThan(1000);
  expect(read('og:image:alt')[0]).toContain('2016');
  expect(read('og:description')[0]).toMatch(/^27 مايو\/أيار 2016/);
  for (const link of document.querySelectorAll('.share a')) expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('2016');
});

test('JSON-LD leads from the home page to the article, and never calls the archive its publisher', () => {
  const graph = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '')['@graph'];
  const [news, , trail] = graph;
  expect(trail['@type']).toBe('BreadcrumbList');
  expect(trail.itemListElement.map(({ item }: { item?: string }) => item)).toEqual([`${SITE}/`, `${SITE}/sections/arab-world/`, undefined]);
  expect(news.publisher.name).toBe(read('citation_journal_title')[0]);
});
