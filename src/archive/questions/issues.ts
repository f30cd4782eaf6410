import type { Brief } from '../article.ts';
import type { Catalog, Row } from '../catalog.ts';
import { brief, toBrief } from './rows.ts';

/** A printed issue of an outlet: as the outlet counts it, and the first day of its articles (empty where open). */
export type Issue = { id: string; outlet: string; name: string; date: string; count: number };

const known = `SELECT t.data, t.count, min(m.sortDate) AS date FROM terms t
  CROSS JOIN members m ON m.kind = 'issue' AND m.key = t.id CROSS JOIN articles a ON a.id = m.id AND a.status = 'listed'`;

/** Give the printed issues of which the archive holds an article, outlet by outlet, the newest first. */
export function issues(c: Catalog): Issue[] {
  const sql = `${known} WHERE t.kind = 'issue' GROUP BY t.id ORDER BY t.data ->> 'outlet', date DESC, t.id`;
  return c.all(sql).map(toIssue);
}

/** Give one printed issue by its key, `sijill/4127`. */
export function issue(c: Catalog, id: string): Issue | undefined {
  const row = c.get(`${known} WHERE t.kind = 'issue' AND t.id = ? GROUP BY t.id`, id);
  return row && toIssue(row);
}

/** Give the printed issues of an outlet, the newest first. */
export function issuesOf(c: Catalog, outlet: string): Issue[] {
  // Keys begin with their outlet; '0' is the character after '/'.
  const sql = `${known} WHERE t.kind = 'issue' AND t.id > ? AND t.id < ? GROUP BY t.id ORDER BY date DESC, t.id`;
  return c.all(sql, `${outlet}/`, `${outlet}0`).map(toIssue);
}

/** Give the articles of a printed issue in the order of its pages; those without a page come last. */
export function inIssue(c: Catalog, id: string): Brief[] {
  const sql = `SELECT ${brief} FROM members m CROSS JOIN articles a ON a.id = m.id CROSS JOIN bodies b ON b.id = m.id
    WHERE m.kind = 'issue' AND m.key = ? AND a.status = 'listed' ORDER BY m.id`;
  return c.all(sql, id).map(toBrief).sort(byPage);
}

/** Compare articles by the page on which they were printed, the main paper before its supplements. */
export function byPage(a: Pick<Brief, 'id' | 'print'>, b: Pick<Brief, 'id' | 'print'>): number {
  const [one, other] = [a.print?.supplement ?? '', b.print?.supplement ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return pageNumber(a) - pageNumber(b) || (a.id < b.id ? -1 : 1);
}

// «12», «ص ٣», «1 و8»: the first figure; a page without any stands behind all others.
function pageNumber({ print }: Pick<Brief, 'print'>): number {
  const figures = /[0-9\u0660-\u0669]+/.exec(print?.page ?? '')?.[0];
  return figures ? Number(figures.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 15))) : 1e9;
}

function toIssue(row: Row): Issue {
  return { ...(JSON.parse(String(row['data'])) as Omit<Issue, 'date' | 'count'>), date: String(row['date']), count: Number(row['count']) };
}
