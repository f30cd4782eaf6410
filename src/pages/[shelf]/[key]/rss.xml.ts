import type { APIRoute } from 'astro';
import { catalog } from '../../../archive/catalog.ts';
import { settings } from '../../../archive/questions.ts';
import { allLists, nameList, type Shelf } from '../../../components/list/shelves.ts';
import { feed } from '../../../components/machine/feed.ts';
import { fill, strings } from '../../../strings/index.ts';

export function getStaticPaths() {
  return allLists(catalog()).map(({ shelf, list }) => ({ params: { shelf, key: list.key } }));
}

/** The feed of a section, a tag or an outlet. */
export const GET: APIRoute = ({ params }) => {
  const c = catalog();
  const { language, name: archive } = settings(c);
  const { list, name } = nameList(c, params['shelf'] as Shelf, params['key'] ?? '', language);
  const words = strings(language);
  return feed({
    list,
    title: fill(words.feedsPage.of, { archive, name }),
    description: fill(words.list.description, { name }),
  });
};
