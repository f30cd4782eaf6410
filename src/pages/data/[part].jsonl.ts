import type { APIRoute } from 'astro';
import { catalog } from '../../archive/catalog.ts';
import { settings, termsOf } from '../../archive/questions.ts';
import type { Outlet } from '../../schema/outlet.ts';
import { articlesOf, dataParts } from '../../components/data/parts.ts';
import { record, rightsBy } from '../../components/data/record.ts';

export function getStaticPaths() {
  return dataParts(catalog()).map(({ name }) => ({ params: { part: name } }));
}

/** The articles with their texts, one a line. */
export const GET: APIRoute = ({ params }) => {
  const c = catalog();
  const config = settings(c);
  const rights = rightsBy(termsOf<Outlet>(c, 'outlet'), config);
  const lines = articlesOf(c, params['part'] ?? '').map((article) => `${JSON.stringify(record(article, rights, config))}\n`);
  return new Response(lines.join(''), { headers: { 'Content-Type': 'application/jsonl; charset=utf-8' } });
};
