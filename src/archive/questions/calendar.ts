import type { Article } from '../article.ts';
import type { Catalog } from '../catalog.ts';
import { articles, listed, oldestFirst } from './rows.ts';

/** Give the months (`2016-05`) in which articles appeared, with their number, newest first. */
export function months(c: Catalog): { month: string; count: number }[] {
  const rows = c.all(
    `SELECT month, count(*) AS count FROM articles
     WHERE status = 'listed' AND month <> '' GROUP BY month ORDER BY month DESC`,
  );
  return rows.map((row) => ({ month: String(row['month']), count: Number(row['count']) }));
}

/** Give the articles of a month, oldest first. */
export function inMonth(c: Catalog, month: string): Article[] {
  const sql = `${listed} AND m.year = ? AND a.month = ? ${oldestFirst}`;
  return articles(c, sql, 'all', month.slice(0, 4), month);
}

/** Give the articles of which the year is known and the month is open, by id. */
export function inYearOnly(c: Catalog, year: string): Article[] {
  return articles(c, `${listed} AND m.year = ? AND a.month = '' ${oldestFirst}`, 'all', year);
}
