import type { APIRoute } from 'astro';
import { catalog } from '../../archive/catalog.ts';
import { settings, termsOf } from '../../archive/questions.ts';
import type { Outlet } from '../../schema/outlet.ts';
import { articlesOf, dataParts } from '../../components/data/parts.ts';
import { rightsBy } from '../../components/data/record.ts';
import { csv } from '../../components/data/table.ts';

export function getStaticPaths() {
  return dataParts(catalog()).map(({ name }) => ({ params: { part: name } }));
}

/** The data of articles without their texts, as a table. */
export const GET: APIRoute = ({ params }) => {
  const c = catalog();
  const config = settings(c);
  const body = csv(articlesOf(c, params['part'] ?? ''), { rights: rightsBy(termsOf<Outlet>(c, 'outlet'), config), config });
  return new Response(body, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
