import type { Catalog } from './catalog.ts';

/** Give the first paragraph of an article's finished HTML, where any of its text may be shown. */
export function excerptHtml(c: Catalog, id: string): string {
  const sql = `SELECT b.excerpt FROM articles a JOIN bodies b USING (id)
    WHERE id = ? AND a.status IN ('listed', 'duplicate') AND a.access IN ('full', 'excerpt')`;
  return String(c.get(sql, id)?.['excerpt'] ?? '');
}
