import { basename } from 'node:path/posix';
import type { DatabaseSync } from 'node:sqlite';
import { unknownId } from '../content/vocabulary.ts';
import type { Entry } from '../schema/entry.ts';
import { locate } from './locate.ts';
import type { Scan } from './scan.ts';

type Kind = 'tag' | 'section' | 'outlet' | 'batch' | 'copy' | 'story';
type Row = Record<'file' | 'kind' | 'key', string>;

const places: Record<Kind, { name: keyof Entry; where: string }> = {
  tag: { name: 'keywords', where: 'content/tags/' },
  section: { name: 'articleSection', where: 'content/sections.yaml' },
  outlet: { name: 'publisher', where: 'content/outlets/' },
  batch: { name: 'batch', where: 'content/batches.yaml' },
  copy: { name: 'duplicateOf', where: 'content/articles/' },
  story: { name: 'sameStory', where: 'content/articles/' },
};

const unknown = (members: string, relations: string) => `
  SELECT a.file, m.kind, m.key FROM (
      SELECT DISTINCT kind, key FROM ${members} WHERE kind IN ('tag', 'section', 'outlet', 'batch') EXCEPT SELECT kind, id FROM terms
    ) CROSS JOIN members m USING (kind, key) CROSS JOIN articles a USING (id)
  UNION ALL SELECT a.file, r.kind, r.other AS key FROM ${relations} r CROSS JOIN articles a USING (id)
    WHERE r.other NOT IN (SELECT id FROM articles)`;

const circular = (relations: string) => `
  WITH RECURSIVE chain (id, other) AS (
    SELECT id, other FROM ${relations} WHERE kind = 'copy'
    UNION SELECT chain.id, r.other FROM chain JOIN relations r ON r.id = chain.other AND r.kind = 'copy'
  )
  SELECT a.file, 'copy' AS kind, r.other AS key FROM chain JOIN articles a USING (id) JOIN relations r ON r.id = a.id AND r.kind = 'copy'
    WHERE chain.other = chain.id`;

// CROSS JOIN holds SQLite to the order written: what is touched is little. Of a circle of copies at least one, and what names an article that is gone, which was touched as well.
const ofTouched = (table: string, ...conditions: string[]) =>
  `(${conditions.map((condition) => `SELECT t.* FROM touched CROSS JOIN ${table} t ON ${condition}`).join(' UNION ')})`;

/** Tell whether, of the articles that were touched, one names or is named by what is not there. */
export function hasFaults(db: DatabaseSync): boolean {
  const relations = ofTouched('relations', 't.id = touched.id', "t.kind IN ('copy', 'story') AND t.other = touched.id");
  return [unknown(ofTouched('members', 't.id = touched.id'), relations), circular(relations)].some((sql) => db.prepare(`${sql} LIMIT 1`).get() !== undefined);
}

/**
 * Find all entries that name a tag, section, outlet or other article which is not there, and copies of which none is shown.
 * An entry with a fault of its own is not in the catalog; that it is missing is not another's fault.
 */
export function faultyReferences(db: DatabaseSync, root: string, { folders }: Pick<Scan, 'folders'>): string[] {
  const ids = new Set(folders.flatMap(({ names }) => names.map((name) => basename(name, '.md'))));
  const asked = (sql: string) => db.prepare(sql).all() as Row[];
  const unknowns = (asked(unknown('members', 'relations')) as (Row & { kind: Kind })[])
    .filter(({ kind, key }) => !ofArticles(kind) || !ids.has(key))
    .map(({ file, kind, key }) => {
      const { name, where } = places[kind];
      return locate(root, file, { name, key }, unknownId(name, key, ofArticles(kind) ? [...ids] : termIds(db, kind), where));
    });
  const circles = asked(circular('relations')).map(({ file, key }) =>
    locate(root, file, { name: 'duplicateOf', key }, `duplicateOf "${key}" leads back to this article, so that none is shown. Remove the line from the one to show.`),
  );
  return [...unknowns, ...circles];
}

function ofArticles(kind: Kind): boolean {
  return kind === 'copy' || kind === 'story';
}

function termIds(db: DatabaseSync, kind: Kind): string[] {
  return db.prepare('SELECT id FROM terms WHERE kind = ? ORDER BY id').all(kind).map(({ id }) => String(id));
}
