import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import type { Channel } from './channel.ts';
import type { Item } from './item.ts';
import { element, escapeXml } from './xml.ts';

/** Write a feed as RSS 2.0. */
export function rss({ title, description, language, page, self, rights, items }: Channel): Promise<string> {
  // The date of the newest article, not of the build: the same archive gives the same feed.
  const newest = items.map((item) => item.published).find((date) => date !== undefined);
  return getRssString({
    title,
    description,
    site: page,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    items: items.map(rssItem),
    customData: [
      element('language', {}, language),
      rights && element('copyright', {}, escapeXml(rights)),
      newest && element('lastBuildDate', {}, newest.toUTCString()),
      element('atom:link', { href: self, rel: 'self', type: 'application/rss+xml' }),
    ].join(''),
  });
}

function rssItem({ guid, link, title, summary, html, tags, authors, picture, published, about }: Item): RSSFeedItem {
  return {
    title,
    link,
    description: summary,
    content: html,
    categories: tags,
    customData: [
      // An id alone could be all digits, which the feed's writer would take for a number.
      element('guid', { isPermaLink: 'false' }, guid),
      ...authors.map((name) => element('dc:creator', {}, escapeXml(name))),
      // Without any date a reader takes an item for one of today. Dublin Core knows months and years (W3CDTF).
      about && element('dc:date', {}, about),
    ].join(''),
    ...(picture && { enclosure: { url: picture.url, length: picture.bytes, type: picture.type } }),
    ...(published && { pubDate: published }),
  };
}
