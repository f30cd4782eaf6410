import type { DatabaseSync } from 'node:sqlite';
import type { Term } from '../content/vocabulary.ts';

/** Put the terms of the vocabulary in the place of those that the catalog holds. What stays as it is is not written. */
export function storeTerms(db: DatabaseSync, terms: readonly Term[]): void {
  const kept = JSON.stringify(terms.map(({ kind, id }) => `${kind} ${id}`));
  db.prepare(`DELETE FROM terms WHERE kind NOT IN ('author', 'issue') AND kind || ' ' || id NOT IN (SELECT value FROM json_each(?))`).run(kept);
  const insert = db.prepare(`INSERT INTO terms (kind, id, pos, data) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE
    SET pos = excluded.pos, data = excluded.data WHERE pos <> excluded.pos OR data <> excluded.data`);
  const seen = new Set<string>();
  for (const { kind, id, data } of terms) {
    // Of two that have the same id the first is meant; the other is reported.
    if (seen.has(`${kind} ${id}`)) continue;
    seen.add(`${kind} ${id}`);
    insert.run(kind, id, data && 'order' in data ? data.order : 0, JSON.stringify(data ?? null));
  }
}
