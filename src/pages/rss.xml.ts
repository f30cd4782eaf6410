import type { APIRoute } from 'astro';
import { feedAddress } from '../archive/address.ts';
import { catalog } from '../archive/catalog.ts';
import { archiveChannel } from '../components/machine/channel.ts';
import { rss } from '../components/machine/rss.ts';

/** The feed of the whole archive as RSS. */
export const GET: APIRoute = async () => {
  const body = await rss(archiveChannel(catalog(), feedAddress()));
  return new Response(body, { headers: { 'Content-Type': 'application/rss+xml' } });
};
