import { listAddress, type ListRef } from '../../archive/address.ts';
import type { Catalog } from '../../archive/catalog.ts';
import { author, authors, outlet, outlets, section, sections, tag, tags } from '../../archive/questions.ts';
import { strings } from '../../strings/index.ts';
import { listStrings } from '../../strings/lists.ts';
import type { Config } from '../../schema/config.ts';
import { digitWords } from '../../arabic/calendar.ts';

type Language = 'ar' | 'en';
type Kind = 'section' | 'tag' | 'outlet' | 'author';

/** A list with the name that pages give it; `other` is its name in the other language, where that is another one. */
export type NamedList = { list: ListRef; name: string; other: string | undefined; over: string; count: number };

/** The folders of lists in the site: `/tags/…`, each with all its lists and a way to find one. */
export const shelves = {
  sections: { kind: 'section', all: sections, one: section },
  tags: { kind: 'tag', all: tags, one: tag },
  outlets: { kind: 'outlet', all: outlets, one: outlet },
  authors: { kind: 'author', all: authors, one: author },
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
  const name = found.label[language];
  const other = found.label[language === 'ar' ? 'en' : 'ar'];
  return { list: { kind, key }, name, other: other === name ? undefined : other, over: overOf(kind, found, language), count: found.count };
}

/** Name a shelf: «الوسوم». */
export function shelfName(shelf: Shelf, language: Language): string {
  return shelf === 'authors' ? listStrings(language).authors.title : strings(language)[shelf];
}

/** Give the links to the years of a list. */
export function yearLinks(list: ListRef, years: readonly { year: string; count?: number }[], config: Config, here?: string) {
  return years.map(({ year, count }) => ({
    label: digitWords(year, config),
    to: listAddress(list, year),
    ...(count !== undefined && { count }),
    here: year === here,
  }));
}

// What stands above the name: «مكان», «قسم», «كاتب».
function overOf(kind: Kind, found: object, language: Language): string {
  const words = strings(language).list;
  const { person, desk } = listStrings(language).authors;
  if (kind === 'author') return 'type' in found && found.type === 'Organization' ? desk : person;
  return 'kind' in found ? words.kind[found.kind as keyof typeof words.kind] : words[kind];
}
