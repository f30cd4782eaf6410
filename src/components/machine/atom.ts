import type { Channel } from './channel.ts';
import type { Item } from './item.ts';
import { rfc3339 } from './moments.ts';
import { element, escapeXml, prolog } from './xml.ts';

/**
 * Write a feed as Atom (RFC 4287). `unknown` stands for an author whom no one names, and `earliest` (a day) for the
 * last change of a feed without articles: the format asks for both.
 */
export function atom(channel: Channel, { unknown, earliest }: { unknown: string; earliest: string }): string {
  const { title, description, language, page, self, icon, rights, items } = channel;
  const last = Math.max(...items.map(({ updated }) => updated.getTime()), Date.parse(earliest));
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    text('id', page),
    text('title', title),
    text('subtitle', description),
    text('updated', rfc3339(new Date(last))),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    text('icon', icon),
    ...(rights ? [text('rights', rights)] : []),
    ...items.map((item) => entry(item, unknown)),
  ]);
  return `${prolog}${feed}\n`;
}

function entry(item: Item, unknown: string): string {
  const { guid, link, original, title, summary, html, language, tags, picture, published, updated } = item;
  const authors = item.authors.length > 0 ? item.authors : [unknown];
  return element('entry', { 'xml:lang': language }, [
    text('id', guid),
    text('title', title),
    element('link', { rel: 'alternate', type: 'text/html', href: link }),
    ...(original ? [element('link', { rel: 'via', href: original })] : []),
    ...(picture ? [enclosure(picture)] : []),
    ...(published ? [text('published', rfc3339(published))] : []),
    text('updated', rfc3339(updated)),
    ...authors.map((name) => element('author', {}, text('name', name))),
    ...tags.map((tag) => element('category', { term: tag })),
    text('summary', summary),
    element('content', { type: 'html' }, escapeXml(html)),
  ]);
}

function enclosure({ type, bytes, url }: NonNullable<Item['picture']>): string {
  return element('link', { rel: 'enclosure', type, length: String(bytes), href: url });
}

function text(name: string, value: string): string {
  return element(name, {}, escapeXml(value));
}
