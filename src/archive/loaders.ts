import type { LiveDataEntry } from 'astro';
import type { LiveLoader } from 'astro/loaders';
import type { Brief } from './article.ts';
import { catalog, type Catalog } from './catalog.ts';
import * as ask from './questions.ts';

/** Which articles a page wants: a list, a page of one of its years, a month, a year's rest, or what has no year. */
export type ArticleFilter =
  | { list: ask.List; limit?: number }
  | { list: ask.List; year: string; page: number }
  | { month: string }
  | { yearOnly: string }
  | { undated: ask.List };

type ById = { id: string };

/** Articles; an entry carries its finished HTML, a collection does not. */
export const articles = loader<Brief, ArticleFilter>('articles', {
  one: (c, id) => {
    const found = ask.shownArticle(c, id);
    return found && { id, data: found.article, rendered: { html: found.html } };
  },
  many: (c, filter) => selected(c, filter ?? { list: 'all' }).map(withId),
});

export const tags = loader('tags', { one: (c, id) => entry(id, ask.tag(c, id)), many: (c) => ask.tags(c).map(withId) });

export const sections = loader('sections', {
  one: (c, id) => entry(id, ask.section(c, id)),
  many: (c) => ask.sections(c).map(withId),
});

export const outlets = loader('outlets', {
  one: (c, id) => entry(id, ask.outlet(c, id)),
  many: (c) => ask.outlets(c).map(withId),
});

/** Standing pages, by their slug. */
export const pages = loader('pages', {
  one: pageEntry,
  many: (c) => ask.pageSlugs(c).flatMap((slug) => pageEntry(c, slug) ?? []),
});

function selected(c: Catalog, filter: ArticleFilter): Brief[] {
  if ('month' in filter) return ask.inMonth(c, filter.month);
  if ('yearOnly' in filter) return ask.inYearOnly(c, filter.yearOnly);
  if ('undated' in filter) return ask.undatedIn(c, filter.undated);
  if ('page' in filter) return ask.listPage(c, filter.list, filter.year, filter.page);
  return ask.newest(c, filter.list, filter.limit);
}

function pageEntry(c: Catalog, slug: string): LiveDataEntry<{ title: string }> | undefined {
  const page = ask.pageText(c, slug);
  return page && { id: slug, data: { title: page.title }, rendered: { html: page.html } };
}

function entry<Data extends object>(id: string, data: Data | undefined): LiveDataEntry<Data> | undefined {
  return data && { id, data };
}

function withId<Data extends ById>(data: Data): LiveDataEntry<Data> {
  return { id: data.id, data };
}

// Astro expects errors as values: what is thrown here would lose its message on the way to the page.
function loader<Data extends object, Filter extends object = never>(
  name: string,
  { one, many }: {
    one: (c: Catalog, id: string) => LiveDataEntry<Data> | undefined;
    many: (c: Catalog, filter?: Filter) => LiveDataEntry<Data>[];
  },
): LiveLoader<Data, ById, Filter> {
  return {
    name: `warraq-${name}`,
    loadEntry: async ({ filter }) => attempt(() => one(catalog(), filter.id)),
    loadCollection: async ({ filter }) => attempt(() => ({ entries: many(catalog(), filter) })),
  };
}

function attempt<Result>(ask: () => Result): Result | { error: Error } {
  try {
    return ask();
  } catch (cause) {
    return { error: cause instanceof Error ? cause : new Error(String(cause)) };
  }
}
