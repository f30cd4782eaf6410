import type { APIRoute } from 'astro';
import { catalog } from '../archive/catalog.ts';
import { settings } from '../archive/questions.ts';
import { feedGroups } from '../components/machine/feeds.ts';
import { opml } from '../components/machine/opml.ts';

/** All feeds in one file, for a reader to take in at once. */
export const GET: APIRoute = () => {
  const c = catalog();
  return new Response(opml(feedGroups(c), settings(c)), { headers: { 'Content-Type': 'text/x-opml' } });
};
