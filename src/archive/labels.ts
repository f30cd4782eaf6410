import type { z } from 'zod';
import type { label, Section } from '../schema/vocabulary.ts';
import type { Catalog, Row } from './catalog.ts';
import { parsed } from './parsed.ts';

/** What terms have a label. */
export type Kind = 'section' | 'tag' | 'outlet';
export type Label = z.infer<typeof label>;

/*
 * A term changes with each article that joins it, since it is stored with its count. Who wants a name alone asks here,
 * and need not be told of that.
 */

/** Give the name of a term, in both languages. */
export function labelOf(c: Catalog, kind: Kind, id: string): Label | undefined {
  const row = c.get("SELECT data ->> 'label' AS data FROM terms WHERE kind = ? AND id = ?", kind, id);
  return row && toLabel(row);
}

/** Give the names of the terms that hold at least so many articles, in the publisher's order, then by id. */
export function labelsOf(c: Catalog, kind: Kind, atLeast: number): { id: string; label: Label }[] {
  const sql = "SELECT id, data ->> 'label' AS data FROM terms WHERE kind = ? AND count >= ? ORDER BY pos, id";
  return c.all(sql, kind, atLeast).map((row) => ({ id: String(row['id']), label: toLabel(row) }));
}

/** Give the sections that hold an article, in the publisher's order. */
export function sectionsInUse(c: Catalog): Section[] {
  const rows = c.all("SELECT data FROM terms WHERE kind = 'section' AND count > 0 ORDER BY pos, id");
  return rows.map((row) => parsed<Section>(row));
}

function toLabel(row: Row): Label {
  return parsed<Label>(row);
}
