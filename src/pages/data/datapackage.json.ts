import type { APIRoute } from 'astro';
import { catalog } from '../../archive/catalog.ts';
import { settings } from '../../archive/questions.ts';
import { dataPackage } from '../../components/data/package.ts';
import { dataParts } from '../../components/data/parts.ts';

/** What the downloads hold, for programs that read Data Packages. */
export const GET: APIRoute = () => {
  const c = catalog();
  const body = `${JSON.stringify(dataPackage(dataParts(c), settings(c)), null, 2)}\n`;
  return new Response(body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
