import rss, { type RSSFeedItem } from '@astrojs/rss';
import { absolute, feedAddress, listAddress, type ListRef } from '../../archive/address.ts';
import type { Article } from '../../archive/article.ts';
import { catalog, type Catalog } from '../../archive/catalog.ts';
import { bodyHtml, settings, tag } from '../../archive/questions.ts';
import type { Config } from '../../schema/config.ts';
import { articles } from '../articles.ts';
import { articleDescription } from '../article/description.ts';
import { cleanXml } from './xml.ts';

type Channel = { list: ListRef | 'all'; title: string; description: string };

/** Write the RSS feed of all articles or of a list: the newest, with their full text as far as it may be shown. */
export async function feed({ list, title, description }: Channel): Promise<Response> {
  const c = catalog();
  const config = settings(c);
  const stories = await articles({ list, limit: config.pageSize.feed });
  const address = list === 'all' ? '/' : listAddress(list);
  const self = absolute(feedAddress(list === 'all' ? undefined : list), config);
  const built = stories.map(publicationDate).find((date) => date !== undefined);
  return rss({
    title: cleanXml(title),
    description: cleanXml(description),
    site: absolute(address, config),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    items: stories.map((story) => feedItem(c, story, config)),
    customData: [
      `<language>${config.language}</language>`,
      // The date of the newest article, not of the build: the same archive gives the same feed.
      built && `<lastBuildDate>${built.toUTCString()}</lastBuildDate>`,
      `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
  });
}

function feedItem(c: Catalog, article: Article, config: Config): RSSFeedItem {
  const date = publicationDate(article);
  return {
    title: cleanXml(article.headline),
    link: absolute(article.address, config),
    description: cleanXml(articleDescription(article, config)),
    content: cleanXml(bodyHtml(c, article.id)),
    categories: article.keywords.map((id) => cleanXml(tag(c, id)?.label[config.language] ?? id)),
    // An id alone could be all digits, which the feed's writer would take for a number.
    customData: `<guid isPermaLink="false">urn:warraq:${article.id}</guid>`,
    ...(date && { pubDate: date }),
  };
}

// Readers convert to their own time zone: noon keeps a bare day on the same day from Honolulu to Auckland.
function publicationDate({ datePublished: day }: Article): Date | undefined {
  if (!day) return undefined;
  return new Date(day.length > 10 ? day : `${day}T12:00:00Z`);
}
