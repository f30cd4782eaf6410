import type { Article } from '../article.ts';
import type { Catalog } from '../catalog.ts';
import { articles, columns, listed, newestFirst, oldestFirst, toArticle } from './rows.ts';

/** Give an article that has a page: published, withdrawn or a duplicate. */
export function article(c: Catalog, id: string): Article | undefined {
  const sql = `SELECT ${columns} FROM articles a JOIN bodies b USING (id) WHERE id = ? AND a.status <> 'hidden'`;
  const row = c.get(sql, id);
  return row && toArticle(row);
}

/** Give the finished HTML of an article's body, as far as it may be shown. */
export function bodyHtml(c: Catalog, id: string): string {
  const row = c.get(
    'SELECT b.html, b.excerpt, a.status, a.access FROM articles a JOIN bodies b USING (id) WHERE id = ?',
    id,
  );
  if (!row || row['status'] === 'withdrawn' || row['status'] === 'hidden') return '';
  if (row['access'] === 'full') return String(row['html']);
  return row['access'] === 'excerpt' ? String(row['excerpt']) : '';
}

/** Give every id that gets a page, sorted: published, withdrawn (as a tombstone) and duplicates. */
export function articleIds(c: Catalog): string[] {
  return c.all("SELECT id FROM articles WHERE status <> 'hidden' ORDER BY id").map((row) => String(row['id']));
}

/** Give the articles before and after one, among those with a year. */
export function neighbours(c: Catalog, id: string): { older?: Article; newer?: Article } {
  const here = c.get("SELECT year, sortDate FROM articles WHERE id = ? AND status = 'listed' AND year <> ''", id);
  if (!here) return {};
  const rank = [String(here['year']), String(here['sortDate']), id];
  const beside = (side: string): Article | undefined => articles(c, `${listed} AND ${side} LIMIT 1`, 'all', ...rank)[0];
  const older = beside(`(m.year, m.sortDate, m.id) < (?, ?, ?) AND m.year <> '' ${newestFirst}`);
  const newer = beside(`(m.year, m.sortDate, m.id) > (?, ?, ?) ${oldestFirst}`);
  return { ...(older && { older }), ...(newer && { newer }) };
}
