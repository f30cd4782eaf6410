import type { Filters, Counts } from './pagefind.ts';
import type { Request } from './search.ts';

/**
 * What the reader has set; it stands in the page's address, so that a search can be shared and the back button works.
 */
export type Wish = { text: string; filters: Record<string, string>; sort: Request['sort'] };

/** Filters in the order in which they are shown. */
export const filterNames = ['section', 'tag', 'outlet', 'year'] as const;

/** Read a wish from the query part of an address: `?q=الرقة&year=2016&sort=newest`. Unknown values fall away. */
export function readWish(query: string): Wish {
  const given = new URLSearchParams(query);
  const sort = given.get('sort');
  const filters = filterNames.map((name) => [name, given.get(name) ?? ''] as const).filter(([, value]) => value !== '');
  return {
    text: given.get('q') ?? '',
    filters: Object.fromEntries(filters),
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
  };
}

/** Write a wish as the query part of an address; empty where nothing is asked. */
export function writeWish({ text, filters, sort }: Wish): string {
  const given = new URLSearchParams();
  if (text.trim() !== '') given.set('q', text.trim());
  for (const name of filterNames) if (filters[name]) given.set(name, filters[name]);
  if (sort !== 'relevance') given.set('sort', sort);
  return given.size > 0 ? `?${given}` : '';
}

/** Give the filters of a wish as the engine takes them. */
export function engineFilters({ filters }: Wish): Filters {
  return Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, { any: [value] }]));
}

/** Give the values of a filter that are worth choosing from, most frequent first, years newest first. */
export function choices(counts: Counts, name: string): [value: string, count: number][] {
  const all = Object.entries(counts[name] ?? {}).filter(([, count]) => count > 0);
  const order = name === 'year'
    ? (a: [string, number], b: [string, number]) => (a[0] < b[0] ? 1 : -1)
    : (a: [string, number], b: [string, number]) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
  return all.length > 1 ? all.toSorted(order) : [];
}
