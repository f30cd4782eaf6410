import type { Filters, Counts } from './pagefind.ts';
import type { Request } from './search.ts';

/**
 * What the reader has set; it stands in the page's address, so that a search can be shared and the back button works.
 */
export type Wish = { text: string; filters: Record<string, string>; sort: Request['sort'] };

/** Filters in the order in which they are shown; the last two are the ends of a range of years. */
export const filterNames = ['section', 'tag', 'outlet', 'from', 'to'] as const;

/** Read a wish from the query part of an address: `?q=الرقة&from=2015&sort=newest`. Unknown values fall away. */
export function readWish(query: string | URLSearchParams): Wish {
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

/** Give the filters of a wish as the engine takes them; a range of years is all years of the archive in it. */
export function engineFilters({ filters: { from, to, ...others } }: Wish, { year = {} }: Counts): Filters {
  const [first = '', last = '9'] = from && to && from > to ? [to, from] : [from, to];
  const within = Object.keys(year).filter((each) => each >= first && each <= last);
  return Object.fromEntries([
    ...Object.entries(others).map(([name, value]) => [name, { any: [value] }]),
    ...(from || to ? [['year', { any: within.length > 0 ? within : ['-'] }]] : []),
  ]) as Filters;
}

/** Give the values of a filter that are worth choosing from, most frequent first, years newest first. */
export function choices(counts: Counts, name: string): [value: string, count: number][] {
  const years = name === 'from' || name === 'to';
  const all = Object.entries(counts[years ? 'year' : name] ?? {}).filter(([, count]) => count > 0);
  const byName = (a: string, b: string) => (a < b ? -1 : 1);
  return all.length < 2 ? [] : all.toSorted((a, b) => (years ? byName(b[0], a[0]) : b[1] - a[1] || byName(a[0], b[0])));
}
