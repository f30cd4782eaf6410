import type { Brief } from './article.ts';
import type { Catalog } from './catalog.ts';
import { brief, toBrief } from './questions.ts';

/** Give the ids of what an article names as another version of its story, or what so names it. */
export function told(c: Catalog, id: string): string[] {
  const sql = 'SELECT other AS id FROM relations WHERE id = ? UNION SELECT id FROM relations WHERE other = ?';
  return c.all(sql, id, id).map((row) => String(row['id']));
}

/** Give the article that is shown in the place of a copy, at the end of all that it is a copy of. */
export function shownInstead(c: Catalog, id: string): Brief | undefined {
  const sql = `WITH RECURSIVE chain (id) AS (
      SELECT id FROM articles WHERE id = ? AND status = 'duplicate'
      UNION SELECT r.other FROM chain JOIN articles USING (id) JOIN relations r ON r.id = chain.id AND r.kind = 'copy'
        WHERE status = 'duplicate'
    )
    SELECT ${brief} FROM chain JOIN articles a USING (id) JOIN bodies b USING (id) WHERE a.status IN ('listed', 'withdrawn')`;
  const row = isAlone(c, id) ? undefined : c.get(sql, id);
  return row && toBrief(row);
}

/** Give the copies and other versions in whose place an article is shown, oldest first. */
export function copies(c: Catalog, id: string): Brief[] {
  const sql = `WITH RECURSIVE copy (id) AS (
      SELECT id FROM articles WHERE id = ? AND status <> 'duplicate'
      UNION SELECT r.id FROM copy JOIN relations r ON r.kind = 'copy' AND r.other = copy.id
        JOIN articles a ON a.id = r.id AND a.status = 'duplicate'
    )
    SELECT ${brief} FROM copy JOIN articles a USING (id) JOIN bodies b USING (id)
      WHERE a.status = 'duplicate' ORDER BY a.sortDate, a.id`;
  return isAlone(c, id) ? [] : c.all(sql, id).map(toBrief);
}

/** Give the articles that tell the same story as one, as it says or as they say, oldest first. */
export function sameStory(c: Catalog, id: string): Brief[] {
  const sql = `SELECT ${brief} FROM (
      SELECT other AS id FROM relations WHERE kind = 'story' AND id = ?
      UNION SELECT id FROM relations WHERE kind = 'story' AND other = ?
    ) JOIN articles a USING (id) JOIN bodies b USING (id) WHERE a.status = 'listed' ORDER BY a.sortDate, a.id`;
  return isAlone(c, id) ? [] : c.all(sql, id, id).map(toBrief);
}

// So are nearly all: then one question stands for three.
function isAlone(c: Catalog, id: string): boolean {
  return told(c, id).length === 0;
}
