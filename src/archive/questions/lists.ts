import type { ListRef } from '../address.ts';
import type { Brief } from '../article.ts';
import type { Catalog } from '../catalog.ts';
import { articles, brief, inList, listed, listedInYear, newestFirst, oldestFirst, place, toBrief, type List } from './rows.ts';
import { settings } from './site.ts';

/** Give the newest articles of a list, newest first; those without a year come last. */
export function newest(c: Catalog, list: List, limit = -1): Brief[] {
  return articles(c, `${listed} ${newestFirst} LIMIT ?`, list, limit);
}

/** Give the years of a list and how many articles each holds, newest year first. */
export function listYears(c: Catalog, list: List): { year: string; count: number }[] {
  const rows = c.all(
    `SELECT m.year, count(*) AS count FROM members m CROSS JOIN articles a USING (id)
     WHERE m.kind = ? AND m.key = ? AND m.year <> '' AND a.status = 'listed' GROUP BY m.year ORDER BY m.year DESC`,
    ...place(list),
  );
  return rows.map((row) => ({ year: String(row['year']), count: Number(row['count']) }));
}

/** Give the years of a list without their numbers, which change with every article: newest year first. */
export function yearsOf(c: Catalog, list: List): string[] {
  const rows = c.all(
    `SELECT DISTINCT m.year FROM members m CROSS JOIN articles a USING (id)
     WHERE m.kind = ? AND m.key = ? AND m.year <> '' AND a.status = 'listed' ORDER BY m.year DESC`,
    ...place(list),
  );
  return rows.map((row) => String(row['year']));
}

/** Count the articles of a year of a list. */
export function countIn(c: Catalog, list: List, year: string): number {
  const sql = `SELECT count(*) AS count FROM members m CROSS JOIN articles a USING (id)
    WHERE m.kind = ? AND m.key = ? AND m.year = ? AND a.status = 'listed'`;
  return Number(c.get(sql, ...place(list), year)?.['count']);
}

/**
 * Give every year (empty for an open one) of every section, tag, outlet and author that lists show, with the number of its
 * permanent pages, in order of name: one question for what would be thousands.
 */
export function allYears(c: Catalog): { list: ListRef; year: string; pages: number }[] {
  const sql = `SELECT m.kind, m.key, m.year, sum(a.status IN ('listed', 'withdrawn')) AS ranks, sum(a.status = 'listed') AS shown
    FROM members m CROSS JOIN articles a ON a.id = m.id WHERE m.kind IN ('section', 'tag', 'outlet', 'author')
    GROUP BY m.kind, m.key, m.year HAVING shown > 0 ORDER BY m.kind, m.key, m.year`;
  const { list: size } = settings(c).pageSize;
  return c.all(sql).map(({ kind, key, year, ranks }) => ({
    list: { kind: kind as ListRef['kind'], key: String(key) },
    year: String(year),
    pages: Math.ceil(Number(ranks) / size),
  }));
}

/** Count the permanent pages of a year of a list. */
export function pageCount(c: Catalog, list: List, year: string): number {
  const row = c.get(
    `SELECT count(*) AS count FROM members m CROSS JOIN articles a USING (id)
     WHERE m.kind = ? AND m.key = ? AND m.year = ? AND a.status IN ('listed', 'withdrawn')`,
    ...place(list),
    year,
  );
  return Math.ceil(Number(row?.['count']) / settings(c).pageSize.list);
}

/**
 * Give permanent page `k` (from 1) of a year of a list, oldest first. Pages are cut before the withdrawn articles are
 * taken out: their ranks stay empty, so that a withdrawal moves no other article to another page.
 */
export function listPage(c: Catalog, list: List, year: string, k: number): Brief[] {
  const size = settings(c).pageSize.list;
  const sql = `SELECT ${brief} ${inList} AND m.year = ? AND a.status IN ('listed', 'withdrawn')
    ${oldestFirst} LIMIT ? OFFSET ?`;
  const rows = c.all(sql, ...place(list), year, size, (k - 1) * size);
  return rows.filter((row) => row['status'] === 'listed').map(toBrief);
}

/** Give the articles of a list whose year is open, by id. */
export function undatedIn(c: Catalog, list: List): Brief[] {
  return articles(c, `${listedInYear("''")} ${oldestFirst}`, list);
}

/** Give the first and last year of each list of a kind. Lists of undated articles alone are not there. */
export function spans(c: Catalog, kind: 'outlet' | 'author'): Map<string, { first: string; last: string }> {
  const rows = c.all(
    `SELECT m.key, min(m.year) AS first, max(m.year) AS last FROM members m CROSS JOIN articles a USING (id)
     WHERE m.kind = ? AND m.year <> '' AND a.status = 'listed' GROUP BY m.key ORDER BY m.key`,
    kind,
  );
  return new Map(rows.map(({ key, first, last }) => [String(key), { first: String(first), last: String(last) }]));
}
