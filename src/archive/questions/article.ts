import type { Article, Brief, Whole } from '../article.ts';
import type { Catalog, Row } from '../catalog.ts';
import { articles, listed, newestFirst, oldestFirst, toArticle, toWhole, whole } from './rows.ts';

/** Give an article that has a page: published, withdrawn or a duplicate. */
export function article(c: Catalog, id: string): Article | undefined {
  return one(c, id, 'b.data, a.status, a.access', toArticle);
}

/** Give an article that has a page, with its text. */
export function wholeArticle(c: Catalog, id: string): Whole | undefined {
  return one(c, id, whole, toWhole);
}

/** Give what the page of an article shows: the article, and the finished HTML of its body as far as it may be shown. */
export function shownArticle(c: Catalog, id: string): { article: Article; html: string } | undefined {
  return one(c, id, 'b.data, a.status, a.access, b.html, b.excerpt', (row) => ({ article: toArticle(row), html: htmlOf(row) }));
}

/** Give the finished HTML of an article's body, as far as it may be shown. */
export function bodyHtml(c: Catalog, id: string): string {
  return one(c, id, 'b.html, b.excerpt, a.status, a.access', htmlOf) ?? '';
}

function one<Result>(c: Catalog, id: string, columns: string, toResult: (row: Row) => Result): Result | undefined {
  const row = c.get(`SELECT ${columns} FROM articles a JOIN bodies b USING (id) WHERE id = ? AND a.status <> 'hidden'`, id);
  return row && toResult(row);
}

function htmlOf({ html, excerpt, status, access }: Row): string {
  if (status === 'withdrawn') return '';
  return access === 'full' ? String(html) : access === 'excerpt' ? String(excerpt) : '';
}

/** Give every id that gets a page, sorted: published, withdrawn (as a tombstone) and duplicates. */
export function articleIds(c: Catalog): string[] {
  return c.all("SELECT id FROM articles WHERE status <> 'hidden' ORDER BY id").map((row) => String(row['id']));
}

/** Give the articles before and after one, among those with a year. */
export function neighbours(c: Catalog, { id, year, sortDate, withdrawn, duplicateOf }: Brief): { older?: Brief; newer?: Brief } {
  if (year === undefined || withdrawn || duplicateOf) return {};
  const rank = [year, sortDate, id];
  const beside = (side: string): Brief | undefined => articles(c, `${listed} AND ${side} LIMIT 1`, 'all', ...rank)[0];
  const older = beside(`(m.year, m.sortDate, m.id) < (?, ?, ?) AND m.year <> '' ${newestFirst}`);
  const newer = beside(`(m.year, m.sortDate, m.id) > (?, ?, ?) ${oldestFirst}`);
  return { ...(older && { older }), ...(newer && { newer }) };
}
