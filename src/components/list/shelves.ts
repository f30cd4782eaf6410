import { listAddress, type ListRef } from '../../archive/address.ts';
import type { Catalog } from '../../archive/catalog.ts';
import { allYears, termOf } from '../../archive/questions.ts';
import { strings } from '../../strings/index.ts';
import { listStrings } from '../../strings/lists.ts';
import type { Config } from '../../schema/config.ts';
import { digitWords } from '../../arabic/calendar.ts';

type Language = 'ar' | 'en';
type Kind = 'section' | 'tag' | 'outlet' | 'author';

/** A list with the name that pages give it; `other` is its name in the other language, where that is another one. */
export type NamedList = { list: ListRef; name: string; other: string | undefined; over: string };

/** The folders of lists in the site: `/tags/…`. */
export const shelves = {
  sections: 'section',
  tags: 'tag',
  outlets: 'outlet',
  authors: 'author',
} as const satisfies Record<string, Kind>;
const folders = {
  section: 'sections',
  tag: 'tags',
  outlet: 'outlets',
  author: 'authors',
} as const satisfies Record<Kind, Shelf>;

export type Shelf = keyof typeof shelves;

/** Give every year of every list that has a page (an open year is 'undated'), with the shelf it stands on. */
export function shelvedYears(c: Catalog): { shelf: Shelf; list: ListRef; year: string; pages: number }[] {
  return allYears(c).map(({ list, year, pages }) => ({ shelf: folders[list.kind], list, year: year || 'undated', pages }));
}

/** Give a list its name in the interface's language. Throws where the vocabulary does not know it. */
export function nameList(c: Catalog, shelf: Shelf, key: string, language: Language): NamedList {
  const kind = shelves[shelf];
  const found = termOf(c, kind, key);
  if (!found) throw new Error(`There is no ${kind} "${key}" in the archive.`);
  const name = found.label[language];
  const other = found.label[language === 'ar' ? 'en' : 'ar'];
  return { list: { kind, key }, name, other: other === name ? undefined : other, over: overOf(kind, found, language) };
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
