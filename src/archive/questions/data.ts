import type { Whole } from '../article.ts';
import type { Catalog } from '../catalog.ts';
import { inList, oldestFirst, toWhole, whole } from './rows.ts';

const given = "a.status IN ('listed', 'duplicate')";

/** Give the years (empty for an open one) of the articles that are given away as data, with their number, oldest first. */
export function dataYears(c: Catalog): { year: string; count: number }[] {
  const sql = `SELECT year, count(*) AS count FROM articles a WHERE ${given} GROUP BY year ORDER BY year = '', year`;
  return c.all(sql).map((row) => ({ year: String(row['year']), count: Number(row['count']) }));
}

/** Give the articles of a year that are given away as data, copies too; nothing withdrawn. Oldest first. */
export function dataOf(c: Catalog, year: string): Whole[] {
  const sql = `SELECT ${whole} ${inList} AND m.year = ? AND ${given} ${oldestFirst}`;
  return c.all(sql, 'all', '', year).map(toWhole);
}
