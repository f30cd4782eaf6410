import type { ListRef } from '../address.ts';
import type { Article } from '../article.ts';
import type { Catalog, Row } from '../catalog.ts';

/** One list, or the archive as a whole. */
export type List = ListRef | 'all';

/** The columns that make an article of a row, from `articles` as a and `bodies` as b. */
export const columns = 'b.data, a.status, a.access, b.text';

// CROSS JOIN holds SQLite to the order written: a list is walked along its index.
export const inList = `FROM members m CROSS JOIN articles a ON a.id = m.id CROSS JOIN bodies b ON b.id = m.id
  WHERE m.kind = ? AND m.key = ?`;
export const listed = `SELECT ${columns} ${inList} AND a.status = 'listed'`;
export const oldestFirst = 'ORDER BY m.year, m.sortDate, m.id';
export const newestFirst = 'ORDER BY m.year DESC, m.sortDate DESC, m.id DESC';

/** Ask for the articles of a list by a statement whose first two values are the list's kind and key. */
export function articles(c: Catalog, sql: string, list: List, ...values: (string | number)[]): Article[] {
  return c.all(sql, ...place(list), ...values).map(toArticle);
}

/** Give the kind and key under which `members` holds a list. */
export function place(list: List): [kind: string, key: string] {
  return list === 'all' ? ['all', ''] : [list.kind, list.key];
}

/** Make an article of a row. A withdrawn text is gone from every page, so it is withheld here, where all of them come by. */
export function toArticle(row: Row): Article {
  const data = JSON.parse(String(row['data'])) as Article;
  const access = row['access'] as Article['access'];
  const shown = row['status'] === 'withdrawn' ? 'metadata' : access;
  const lead = shown === 'full' || shown === 'excerpt' ? data.lead : '';
  // A copy of what has no page is shown itself: then it is no copy to a reader.
  if (row['status'] !== 'duplicate') delete data.duplicateOf;
  return { ...data, access, lead, text: shown === 'full' ? String(row['text']) : lead };
}
