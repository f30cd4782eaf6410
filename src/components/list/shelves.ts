import { listAddress, type ListRef } from '../../archive/address.ts';
import type { Catalog } from '../../archive/catalog.ts';
import { outlet, outlets, section, sections, tag, tags } from '../../archive/questions.ts';
import { strings } from '../../strings/index.ts';

type Language = 'ar' | 'en';
type Kind = 'section' | 'tag' | 'outlet';

/** A list with the name that pages give it. */
export type NamedList = { list: ListRef; name: string; over: string; count: number };

/** The folders of lists in the site: `/tags/…`, each with all its lists and a way to find one. */
export const shelves = {
  sections: { kind: 'section', all: sections, one: section },
  tags: { kind: 'tag', all: tags, one: tag },
  outlets: { kind: 'outlet', all: outlets, one: outlet },
} as const satisfies Record<string, { kind: Kind; all: unknown; one: unknown }>;

export type Shelf = keyof typeof shelves;

/** Give all lists of a shelf that hold an article: empty ones get no page. */
export function filledLists(c: Catalog, shelf: Shelf): ListRef[] {
  const { kind, all } = shelves[shelf];
  return all(c).filter(({ count }) => count > 0).map(({ id }) => ({ kind, key: id }));
}

/** Give every list that has a page, with the shelf it stands on. */
export function allLists(c: Catalog): { shelf: Shelf; list: ListRef }[] {
  const names = Object.keys(shelves) as Shelf[];
  return names.flatMap((shelf) => filledLists(c, shelf).map((list) => ({ shelf, list })));
}

/** Give a list its name in the interface's language. Throws where the vocabulary does not know it. */
export function nameList(c: Catalog, shelf: Shelf, key: string, language: Language): NamedList {
  const { kind, one } = shelves[shelf];
  const found = one(c, key);
  if (!found) throw new Error(`There is no ${kind} "${key}" in the archive.`);
  const words = strings(language).list;
  const over = 'kind' in found ? words.kind[found.kind] : words[kind];
  return { list: { kind, key }, name: found.label[language], over, count: found.count };
}

/** Give the links to the years of a list. */
export function yearLinks(list: ListRef, years: readonly { year: string; count: number }[], here?: string) {
  return years.map(({ year, count }) => ({ label: year, to: listAddress(list, year), count, here: year === here }));
}
