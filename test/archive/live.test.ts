import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { catalogPath, fillCatalog } from '../../src/archive/fill.ts';
import { collections } from '../../src/live.config.ts';
import { fixtureArchive } from './fixture.ts';

beforeEach(() => {
  const archive = fixtureArchive();
  fillCatalog(archive);
  vi.stubEnv('WARRAQ_CATALOG', catalogPath(archive.root));
});
afterEach(() => vi.unstubAllEnvs());

const { articles, tags, pages } = collections;

test('an article comes with its HTML and passes the schema', async () => {
  const entry = await articles.loader.loadEntry({ collection: 'articles', filter: { id: 'mirsad-square' } });
  if (!entry || 'error' in entry) throw new Error('no entry');
  expect(entry.rendered?.html).toContain('<bdi dir="ltr">@mirsad</bdi>');
  expect(articles.schema?.safeParse(entry.data).error).toBeUndefined();
});

test.each([
  [undefined, 9],
  [{ list: 'all', limit: 2 }, 2],
  [{ list: { kind: 'tag', key: 'space' } }, 3],
  [{ list: 'all', year: '2011', page: 1 }, 2],
  [{ month: '2004-01' }, 1],
  [{ yearOnly: '1994' }, 1],
  [{ undated: 'all' }, 2],
] as const)('the filter %j finds its articles', async (filter, count) => {
  const found = await articles.loader.loadCollection({ collection: 'articles', ...(filter && { filter }) } as never);
  expect('entries' in found && found.entries).toHaveLength(count);
  for (const { data } of 'entries' in found ? found.entries : []) expect(articles.schema?.parse(data)).toEqual(data);
});

test('tags and standing pages are collections too', async () => {
  const found = await tags.loader.loadCollection({ collection: 'tags' } as never);
  expect('entries' in found && found.entries.map(({ id }) => id)).toContain('egypt');
  const about = await pages.loader.loadEntry({ collection: 'pages', filter: { id: 'about' } });
  expect(about).toMatchObject({ id: 'about', data: { title: 'عن الأرشيف' } });
});

test('what is not there is undefined, and what fails is returned as an error', async () => {
  const lookup = { collection: 'articles', filter: { id: 'nobody' } };
  expect(await articles.loader.loadEntry(lookup)).toBeUndefined();
  vi.stubEnv('WARRAQ_CATALOG', '');
  expect(await articles.loader.loadEntry(lookup)).toEqual({
    error: expect.objectContaining({ message: expect.stringContaining('WARRAQ_CATALOG') }),
  });
});
