import type { APIRoute } from 'astro';
import { absolute } from '../archive/address.ts';
import { catalog } from '../archive/catalog.ts';
import { settings } from '../archive/questions.ts';

/** What robots may read: everything. Pages that must not be indexed say so themselves. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml', settings(catalog()))}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
