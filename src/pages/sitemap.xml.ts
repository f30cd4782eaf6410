import type { APIRoute } from 'astro';
import { catalog } from '../archive/catalog.ts';
import { settings } from '../archive/questions.ts';
import { sitemapIndex, sitemaps } from '../components/machine/sitemap.ts';

/** The index of the sitemaps. */
export const GET: APIRoute = () => {
  const c = catalog();
  return new Response(sitemapIndex(sitemaps(c), settings(c)), { headers: { 'Content-Type': 'application/xml' } });
};
