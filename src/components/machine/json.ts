import type { Channel } from './channel.ts';
import type { Item } from './item.ts';
import { rfc3339 } from './moments.ts';

/** Write a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ title, description, language, page, self, icon, items }: Channel): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description,
    language,
    icon,
    items: items.map(jsonItem),
  };
  return `${JSON.stringify(feed)}\n`;
}

function jsonItem({ guid, link, original, title, summary, html, language, tags, authors, picture, ...at }: Item) {
  return {
    id: guid,
    url: link,
    external_url: original,
    title,
    summary,
    content_html: html,
    image: picture?.url,
    attachments: picture && [{ url: picture.url, mime_type: picture.type, size_in_bytes: picture.bytes }],
    date_published: at.published && rfc3339(at.published),
    date_modified: at.corrected && rfc3339(at.corrected),
    authors: authors.length > 0 ? authors.map((name) => ({ name })) : undefined,
    tags: tags.length > 0 ? tags : undefined,
    language,
  };
}
