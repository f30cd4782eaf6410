import type { APIRoute } from 'astro';
import { catalog } from '../../../archive/catalog.ts';
import { settings } from '../../../archive/questions.ts';
import { channelOf } from '../../../components/machine/channel.ts';
import { feedKinds, feedOf, feedsOf, type FeedFolder } from '../../../components/machine/feeds.ts';
import { rss } from '../../../components/machine/rss.ts';
import { fill, strings } from '../../../strings/index.ts';

export function getStaticPaths() {
  const folders = Object.keys(feedKinds) as FeedFolder[];
  return folders.flatMap((shelf) =>
    feedsOf(catalog(), feedKinds[shelf]).map(({ list }) => ({ params: { shelf, key: list.key } })),
  );
}

/** The feed of a section, a tag or an outlet. */
export const GET: APIRoute = async ({ params }) => {
  const c = catalog();
  const { list, name, title } = feedOf(c, feedKinds[params['shelf'] as FeedFolder], params['key'] ?? '');
  const description = fill(strings(settings(c).language).list.description, { name });
  return new Response(await rss(channelOf(c, { list, title, description })), {
    headers: { 'Content-Type': 'application/rss+xml' },
  });
};
