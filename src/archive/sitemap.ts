import type { ListRef } from './address.ts';
import type { Catalog } from './catalog.ts';

/** A page in a sitemap, and when it last changed as far as that is known: a day or a moment. */
export type Listed = { address: string; changed: string };
/** A year of articles (empty where it is open): how many there are, and when the last of them changed. */
export type ListedYear = { year: string; count: number; changed: string };

// A corrected article changed with its last note; else it is as it was when it appeared.
const changed = `coalesce(
  nullif((SELECT max(l.date) FROM log l WHERE l.id = m.id), ''), b.data ->> 'dateModified', m.sortDate
)`;

// What search engines may keep: not what forbids it, and not what they shall find at its own outlet.
const indexed = `FROM members m CROSS JOIN articles a ON a.id = m.id CROSS JOIN bodies b ON b.id = m.id
  WHERE m.kind = 'all' AND m.key = '' AND m.year = ? AND a.status = 'listed' AND NOT coalesce(b.data ->> 'noindex', 0)
  AND coalesce(a.publisher, '') NOT IN (
    SELECT id FROM terms WHERE kind = 'outlet' AND data ->> 'canonical' = 'original'
  )`;

/** Tell of a year how many articles it holds for search engines, and when the last of them changed. */
export function listedYear(c: Catalog, year: string): ListedYear {
  const row = c.get(`SELECT count(*) AS count, max(${changed}) AS changed ${indexed}`, year);
  return { year, count: Number(row?.['count']), changed: String(row?.['changed'] ?? '') };
}

/** Give the articles of a year for search engines, oldest first. */
export function listedIn(c: Catalog, year: string, limit: number, offset: number): Listed[] {
  const sql = `SELECT b.data ->> 'address' AS address, ${changed} AS changed ${indexed}
    ORDER BY m.sortDate, m.id LIMIT ? OFFSET ?`;
  return c.all(sql, year, limit, offset).map((row) => ({
    address: String(row['address']),
    changed: String(row['changed']),
  }));
}

/** Give every section, tag, outlet and author that holds articles, with the date of its newest one. */
export function listedTerms(c: Catalog): { kind: ListRef['kind']; key: string; changed: string }[] {
  const sql = `SELECT t.kind, t.id, max(m.sortDate) AS changed
    FROM terms t CROSS JOIN members m ON m.kind = t.kind AND m.key = t.id CROSS JOIN articles a ON a.id = m.id
    WHERE t.kind IN ('section', 'tag', 'outlet', 'author') AND a.status = 'listed' GROUP BY t.kind, t.id ORDER BY t.kind, t.id`;
  return c.all(sql).map((row) => ({
    kind: String(row['kind']) as ListRef['kind'],
    key: String(row['id']),
    changed: String(row['changed']),
  }));
}
