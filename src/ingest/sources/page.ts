import { textContent } from './content.ts';
import type { Element } from './markup.ts';
import type { Meta } from './source.ts';

const ARTICLE = /^(?:\w*NewsArticle|Article|BlogPosting|\w*Report)$/;
type Thing = Record<string, unknown>;
/** What pages call the day of publication in their head: the commonest first. */
const DATES = [
  'article:published_time', 'og:article:published_time', 'datePublished', 'article:published', 'og:published_time', 'publish_date', 'publishdate', 'pubdate',
  'publication_date', 'parsely-pub-date', 'sailthru.date', 'cXenseParse:recs:publishtime', 'dc.date.issued', 'dcterms.created', 'dc.date', 'dcterms.date',
];

/** No editor gives more. */
const MOST_TAGS = 100;

/** What a page says of its article beside the text: JSON-LD first, then Open Graph, then `<time>` and other microdata. */
export function pageMeta(elements: readonly Element[]): Meta & { site?: string | undefined } {
  const article = elements.filter(isLinkedData).flatMap((script) => thingsOf(textContent(script))).find(isArticle) ?? {};
  const metas = metasOf(elements);
  const meta = (...names: string[]) => names.map((name) => metas.get(name.toLowerCase())?.[0]).find(Boolean);
  const url = canonicalOf(elements) ?? meta('og:url') ?? text(article['url']);
  const writer = meta('author', 'article:author');
  return {
    title: text(article['headline']) ?? meta('og:title', 'twitter:title', 'dc.title'),
    date: text(article['datePublished']) ?? meta(...DATES) ?? timeOf(elements),
    url,
    author: namesOf(article['author']) ?? (writer && isName(writer) && !url?.toLowerCase().includes(writer.toLowerCase()) ? [writer] : []),
    section: [article['articleSection']].flat().map(text).find(Boolean) ?? meta('article:section'),
    tags: [...new Set((metas.get('article:tag') ?? []).flatMap((tag) => tag.split(/[,،]/)).map((tag) => tag.trim()).filter(Boolean))].slice(0, MOST_TAGS),
    pictures: [meta('og:image', 'twitter:image')].flatMap((address) => (address ? [{ address }] : [])),
    site: meta('og:site_name'),
  };
}

function isLinkedData({ name, attribs }: Element): boolean {
  return name === 'script' && attribs['type']?.toLowerCase() === 'application/ld+json';
}

/** The things of a block of JSON-LD, also those in `@graph`; nothing where it is no JSON, as happens often. */
function thingsOf(json: string): Thing[] {
  try {
    const data = JSON.parse(json.replace(/[\u0000-\u001f]/g, ' ')) as unknown;
    const things = [data].flat() as Thing[];
    return things.flatMap((thing) => [thing, ...([thing?.['@graph'] ?? []].flat() as Thing[])]).filter((thing) => typeof thing === 'object' && thing !== null);
  } catch {
    return [];
  }
}

function isArticle(thing: Thing): boolean {
  return [thing['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

function namesOf(author: unknown): string[] | undefined {
  const names = [author].flat().flatMap((one) => text((one as Thing | undefined)?.['name'] ?? one) ?? []).filter(isName);
  return names.length > 0 ? names : undefined;
}

/** Pages put addresses of profiles, and names of their own software, where a name belongs. */
function isName(name: string): boolean {
  return !/^https?:|[@/]|^admin$/i.test(name) && name.length <= 80;
}

/** What the `meta` elements of a page say, by their names in small letters. */
function metasOf(elements: readonly Element[]): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const { name, attribs } of elements) {
    const content = name === 'meta' ? attribs['content']?.trim() : undefined;
    const keys = new Set([attribs['property'], attribs['name'], attribs['itemprop']].flatMap((key) => key?.toLowerCase() ?? []));
    for (const key of content ? keys : []) {
      const known = metas.get(key);
      if (known) known.push(content!);
      else metas.set(key, [content!]);
    }
  }
  return metas;
}

function canonicalOf(elements: readonly Element[]): string | undefined {
  const href = elements.find(({ name, attribs }) => name === 'link' && attribs['rel'] === 'canonical')?.attribs['href'];
  return href && /^https?:\/\/[^/]+\/./.test(href) ? href : undefined;
}

function timeOf(elements: readonly Element[]): string | undefined {
  const times = elements.filter(({ attribs }) => attribs['itemprop'] === 'datePublished' || 'pubdate' in attribs);
  const articles = elements.filter(({ name }) => name === 'time');
  return [...times, ...(articles.length === 1 ? articles : [])].map(({ attribs }) => attribs['datetime'] ?? attribs['content']).find(Boolean);
}
