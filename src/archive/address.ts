import { createHash } from 'node:crypto';

/** A list of articles: all with one tag, in one section, of one outlet or by one author. */
export type ListRef = { kind: 'section' | 'tag' | 'outlet' | 'author'; key: string };

const folders = { section: 'sections', tag: 'tags', outlet: 'outlets', author: 'authors' } as const;

/*
 * An address is relative to the site: it starts and ends with a slash (files, such as feeds, have no slash at the end)
 * and never holds the base path. Only `href` and `absolute` add that.
 */

/** Give the address of an article's page. It holds neither date nor headline, so that correcting them moves nothing. */
export function articleAddress(id: string, style: 'flat' | 'hashed'): string {
  if (style === 'flat') return `/articles/${id}/`;
  const folder = createHash('sha256').update(id).digest('hex').slice(0, 2);
  return `/articles/${folder}/${id}/`;
}

/** Give the address of a list's landing page, of one of its years, or of a permanent page of that year. */
export function listAddress(list: ListRef, year?: string, page?: number): string {
  return path(folders[list.kind], list.key, year, page?.toString());
}

/** Give the address of the archive by date: the whole, a year, a month (`2016`, `05`). */
export function archiveAddress(year?: string, month?: string): string {
  return path('archive', year, month);
}

/** Give the address of all printed issues, of those of an outlet, or of one by its key, `sijill/4127`. */
export function issueAddress(key?: string): string {
  return path('issues', ...(key?.split('/') ?? []));
}

/** Give the address of the feed of all articles or of one list. */
export function feedAddress(list?: ListRef): string {
  return list ? `${listAddress(list)}rss.xml` : '/rss.xml';
}

/** Turn an address into what stands in a link: `/articles/x/` under `/warraq/` → `/warraq/articles/x/`. */
export function href(address: string, base: string): string {
  return base + address.slice(1);
}

/** Turn an address into a full web address, for feeds, canonical links and shared cards. */
export function absolute(address: string, { site, base }: { site: string; base: string }): string {
  return site + href(address, base);
}

function path(...steps: (string | undefined)[]): string {
  const known = steps.filter((step) => step !== undefined).map((step) => encodeURIComponent(step));
  return `/${known.join('/')}/`;
}
