import type { Article } from './article.ts';
import type { Catalog } from './catalog.ts';
import { columns, toArticle } from './questions.ts';

/** Give the article that is shown in the place of a copy, at the end of all that it is a copy of. */
export function shownInstead(c: Catalog, id: string): Article | undefined {
  const sql = `WITH RECURSIVE chain (id) AS (
      SELECT id FROM articles WHERE id = ? AND status = 'duplicate'
      UNION SELECT r.other FROM chain JOIN articles USING (id) JOIN relations r ON r.id = chain.id AND r.kind = 'copy'
        WHERE status = 'duplicate'
    )
    SELECT ${columns} FROM chain JOIN articles a USING (id) JOIN bodies b USING (id) WHERE a.status IN ('listed', 'withdrawn')`;
  const row = c.get(sql, id);
  return row && toArticle(row);
}

/** Give the copies and other versions in whose place an article is shown, oldest first. */
export function copies(c: Catalog, id: string): Article[] {
  const sql = `WITH RECURSIVE copy (id) AS (
      SELECT id FROM articles WHERE id = ? AND status <> 'duplicate'
      UNION SELECT r.id FROM copy JOIN relations r ON r.kind = 'copy' AND r.other = copy.id
        JOIN articles a ON a.id = r.id AND a.status = 'duplicate'
    )
    SELECT ${columns} FROM copy JOIN articles a USING (id) JOIN bodies b USING (id)
      WHERE a.status = 'duplicate' ORDER BY a.sortDate, a.id`;
  return c.all(sql, id).map(toArticle);
}

/** Give the articles that tell the same story as one, as it says or as they say, oldest first. */
export function sameStory(c: Catalog, id: string): Article[] {
  const sql = `SELECT ${columns} FROM (
      SELECT other AS id FROM relations WHERE kind = 'story' AND id = ?
      UNION SELECT id FROM relations WHERE kind = 'story' AND other = ?
    ) JOIN articles a USING (id) JOIN bodies b USING (id) WHERE a.status = 'listed' ORDER BY a.sortDate, a.id`;
  return c.all(sql, id, id).map(toArticle);
}
