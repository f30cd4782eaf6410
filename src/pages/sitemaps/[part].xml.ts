import type { APIRoute } from 'astro';
import { catalog } from '../../archive/catalog.ts';
import { settings } from '../../archive/questions.ts';
import { sitemapPart, sitemaps, urlSet } from '../../components/machine/sitemap.ts';

export function getStaticPaths() {
  const parts = sitemaps(catalog()).map(({ address }) => address.slice('/sitemaps/'.length, -'.xml'.length));
  return parts.map((part) => ({ params: { part } }));
}

/** A sitemap: that of lists, or that of a year's articles. */
export const GET: APIRoute = ({ params }) => {
  const c = catalog();
  const pages = sitemapPart(c, params['part'] ?? '');
  return new Response(urlSet(pages, settings(c)), { headers: { 'Content-Type': 'application/xml' } });
};
