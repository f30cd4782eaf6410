import type { APIRoute } from 'astro';
import { catalog } from '../archive/catalog.ts';
import { sitemapIndex, sitemapParts, urlSet } from '../components/machine/sitemap.ts';

/** The sitemap; above 50,000 addresses an index of `/sitemaps/1.xml` and its sisters. */
export const GET: APIRoute = () => {
  const c = catalog();
  const parts = sitemapParts(c);
  const files = parts.map((_, k) => `/sitemaps/${k + 1}.xml`);
  const body = parts.length > 1 ? sitemapIndex(c, files) : urlSet(c, parts[0] ?? []);
  return new Response(body, { headers: { 'Content-Type': 'application/xml' } });
};
