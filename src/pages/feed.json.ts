import type { APIRoute } from 'astro';
import { catalog } from '../archive/catalog.ts';
import { archiveChannel } from '../components/machine/channel.ts';
import { jsonFeed } from '../components/machine/json.ts';

/** The feed of the whole archive as JSON Feed. */
export const GET: APIRoute = () => {
  const body = jsonFeed(archiveChannel(catalog(), '/feed.json'));
  return new Response(body, { headers: { 'Content-Type': 'application/feed+json' } });
};
