import type { Outlet } from '../schema/outlet.ts';
import type { Section, Tag } from '../schema/vocabulary.ts';
import type { Catalog } from './catalog.ts';
import { parsed } from './parsed.ts';

/*
 * What an article's page says of its outlet, section and tags, without their counts: those change with every article that joins.
 */

/** A tag as an article's page shows it. */
export type Bearing = Pick<Tag, 'id' | 'kind' | 'label'> & { hasPage: boolean };

/** Give the section of an article, and whether it has a page. */
export function sectionOf(c: Catalog, id: string): (Section & { hasPage: boolean }) | undefined {
  const row = c.get("SELECT data, count > 0 AS filled FROM terms WHERE kind = 'section' AND id = ?", id);
  return row && { ...parsed<Section>(row), hasPage: row['filled'] === 1 };
}

/** Give the outlet of an article. */
export function publisherOf(c: Catalog, { publisher }: { publisher?: string | undefined }): Outlet | undefined {
  if (publisher === undefined) return undefined;
  const row = c.get("SELECT data FROM terms WHERE kind = 'outlet' AND id = ?", publisher);
  return row && parsed<Outlet>(row);
}

/** Give the tags of an article in its own order. */
export function tagsOf(c: Catalog, { keywords }: { keywords: readonly string[] }): Bearing[] {
  const sql = `SELECT t.id, t.data ->> 'kind' AS kind, t.data ->> 'label' AS label, t.count > 0 AS filled
    FROM json_each(?) k CROSS JOIN terms t ON t.kind = 'tag' AND t.id = k.value ORDER BY k.key`;
  if (keywords.length === 0) return [];
  return c.all(sql, JSON.stringify(keywords)).map(({ id, kind, label, filled }) => ({
    id: String(id),
    kind: kind as Tag['kind'],
    label: JSON.parse(String(label)) as Tag['label'],
    hasPage: filled === 1,
  }));
}

/** Tell whether a list has a page: one without an article that lists show has none. */
export function hasPage(c: Catalog, kind: 'section' | 'outlet' | 'author' | 'issue', id: string): boolean {
  return c.get('SELECT 1 FROM terms WHERE kind = ? AND id = ? AND count > 0', kind, id) !== undefined;
}
