import type { APIRoute } from 'astro';
import { catalog } from '../archive/catalog.ts';
import { settings } from '../archive/questions.ts';
import { feed } from '../components/machine/feed.ts';

/** The feed of the whole archive. */
export const GET: APIRoute = () => {
  const { name, description } = settings(catalog());
  return feed({ list: 'all', title: name, description });
};
