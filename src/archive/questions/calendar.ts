import type { Brief } from '../article.ts';
import type { Catalog } from '../catalog.ts';
import { articles, listedInYear, oldestFirst } from './rows.ts';

/** Give the months (`2016-05`) in which articles appeared, with their number, newest first. */
export function months(c: Catalog): { month: string; count: number }[] {
  const rows = c.all(
    `SELECT month, count(*) AS count FROM articles
     WHERE status = 'listed' AND month <> '' GROUP BY month ORDER BY month DESC`,
  );
  return rows.map((row) => ({ month: String(row['month']), count: Number(row['count']) }));
}

/** Give the months in which articles appeared without their numbers, which change with every article: newest first. */
export function monthNames(c: Catalog): string[] {
  const sql = "SELECT DISTINCT month FROM articles WHERE status = 'listed' AND month <> '' ORDER BY month DESC";
  return c.all(sql).map((row) => String(row['month']));
}

/** Give the months of a year in which articles appeared, with their number, oldest first. */
export function monthsIn(c: Catalog, year: string): { month: string; count: number }[] {
  const sql = `SELECT a.month, count(*) AS count FROM members m CROSS JOIN articles a ON a.id = m.id
    WHERE m.kind = 'all' AND m.key = '' AND m.year = ? AND a.status = 'listed' AND a.month <> '' GROUP BY a.month ORDER BY a.month`;
  return c.all(sql, year).map((row) => ({ month: String(row['month']), count: Number(row['count']) }));
}

/** Give the articles of a month, oldest first. */
export function inMonth(c: Catalog, month: string): Brief[] {
  const sql = `${listedInYear()} AND a.month = ? ${oldestFirst}`;
  return articles(c, sql, 'all', month.slice(0, 4), month);
}

/** Give the articles of which the year is known and the month is open, by id. */
export function inYearOnly(c: Catalog, year: string): Brief[] {
  return articles(c, `${listedInYear()} AND a.month = '' ${oldestFirst}`, 'all', year);
}
