import type { APIRoute } from 'astro';
import { icons } from '../components/machine/icons/icons.ts';

export function getStaticPaths() {
  return Object.keys(icons).map((icon) => ({ params: { icon } }));
}

/** The mark of the archive for systems that take no SVG. */
export const GET: APIRoute = ({ params }) => {
  const data = icons[params['icon'] as keyof typeof icons];
  const bytes = Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
  return new Response(bytes, { headers: { 'Content-Type': 'image/png' } });
};
