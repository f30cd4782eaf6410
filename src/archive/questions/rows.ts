import type { ListRef } from '../address.ts';
import type { Article, Brief, Whole } from '../article.ts';
import type { Catalog, Row } from '../catalog.ts';

/** One list, or the archive as a whole. */
export type List = ListRef | 'all';

/** The columns that make an article of a row, from `articles` as a and `bodies` as b: as lists show it, and with its text. */
export const brief = 'b.brief AS data, a.status, a.access';
export const whole = 'b.data, a.status, a.access, b.text';

// CROSS JOIN holds SQLite to the order written: a list is walked along its index.
export const inList = `FROM members m CROSS JOIN articles a ON a.id = m.id CROSS JOIN bodies b ON b.id = m.id
  WHERE m.kind = ? AND m.key = ?`;
export const listed = `SELECT ${brief} ${inList} AND a.status = 'listed'`;
/** Of one year of a list, which stands third among the values: that of no other can change the answer. */
export const listedInYear = (year = '?') => `SELECT ${brief} ${inList} AND m.year = ${year} AND a.status = 'listed'`;
export const oldestFirst = 'ORDER BY m.year, m.sortDate, m.id';
export const newestFirst = 'ORDER BY m.year DESC, m.sortDate DESC, m.id DESC';

/** Ask for the articles of a list by a statement whose first two values are the list's kind and key. */
export function articles(c: Catalog, sql: string, list: List, ...values: (string | number)[]): Brief[] {
  return c.all(sql, ...place(list), ...values).map(toBrief);
}

/** Give the kind and key under which `members` holds a list. */
export function place(list: List): [kind: string, key: string] {
  return list === 'all' ? ['all', ''] : [list.kind, list.key];
}

/** Make an article of a row. A withdrawn text is gone from every page, so it is withheld here, where all of them come by. */
export function toArticle(row: Row): Article {
  const data = JSON.parse(String(row['data'])) as Article;
  data.access = row['access'] as Article['access'];
  const shown = row['status'] === 'withdrawn' ? 'metadata' : data.access;
  if (shown !== 'full' && shown !== 'excerpt') data.lead = '';
  // A copy of what has no page is shown itself: then it is no copy to a reader.
  if (row['status'] !== 'duplicate') delete data.duplicateOf;
  return data;
}

/** Make an article of a row as lists show it. */
export const toBrief: (row: Row) => Brief = toArticle;

/** Make an article with its text of a row. */
export function toWhole(row: Row): Whole {
  const article = toArticle(row);
  const isWhole = article.access === 'full' && row['status'] !== 'withdrawn';
  return { ...article, text: isWhole ? String(row['text']) : article.lead };
}
