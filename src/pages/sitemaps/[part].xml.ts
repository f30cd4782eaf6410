import type { APIRoute } from 'astro';
import { catalog } from '../../archive/catalog.ts';
import { sitemapParts, urlSet } from '../../components/machine/sitemap.ts';

export function getStaticPaths() {
  const parts = sitemapParts(catalog());
  return parts.length > 1 ? parts.map((_, k) => ({ params: { part: String(k + 1) } })) : [];
}

/** One of several sitemaps of a large archive. */
export const GET: APIRoute = ({ params }) => {
  const c = catalog();
  const body = urlSet(c, sitemapParts(c)[Number(params['part']) - 1] ?? []);
  return new Response(body, { headers: { 'Content-Type': 'application/xml' } });
};
