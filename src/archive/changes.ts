import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Point } from './scope.ts';

/** The state of a catalog that a site was made of: a catalog that was made afresh begins another generation. */
export type Moment = { generation: string; change: number };

/** What a log entry names: two keys of the row and, in a list, its place. */
const watched: Record<string, [a: string, b: string, c: string]> = {
  articles: ['id', "''", "''"],
  bodies: ['id', "''", "''"],
  members: ['kind', 'key', 'sortDate'],
  relations: ['id', 'other', "''"],
  terms: ['kind', 'id', "''"],
  names: ["''", "''", "''"],
  log: ['id', "''", "''"],
  broader: ["''", "''", "''"],
  pages: ["''", "''", "''"],
  pictures: ["''", "''", "''"],
};
/** With more entries than this the log is no shorter way than to make the site anew. */
const MOST = 500_000;

/**
 * Let the catalog itself note each row that changes from now on, so that nothing that writes into it can forget to. A
 * catalog that has just been made, or whose log has grown too long, begins a new generation.
 */
export function watchChanges(db: DatabaseSync): void {
  const isWatched = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'changes'").get();
  if (isWatched && Number(db.prepare('SELECT count(*) AS count FROM changes').get()?.['count']) <= MOST) return;
  db.exec('DROP TABLE IF EXISTS changes; CREATE TABLE changes (seq INTEGER PRIMARY KEY, tbl TEXT, a TEXT, b TEXT, c TEXT)');
  db.prepare("INSERT OR REPLACE INTO meta VALUES ('generation', ?)").run(randomUUID());
  if (isWatched) return;
  for (const [table, keys] of Object.entries(watched)) {
    for (const [event, side] of [['INSERT', 'NEW'], ['DELETE', 'OLD'], ['UPDATE', 'NEW'], ['UPDATE', 'OLD']] as const) {
      const values = keys.map((key) => (key === "''" ? key : `${side}.${key}`)).join(', ');
      db.exec(`CREATE TRIGGER ${table}${event}${side} AFTER ${event} ON ${table} ${event === 'UPDATE' ? differs(db, table) : ''} BEGIN
        INSERT INTO changes (tbl, a, b, c) VALUES ('${table}', ${values}); END`);
    }
  }
  // Of a term's count only this matters to most: whether it holds anything.
  const label = (side: string) => `BEGIN INSERT INTO changes (tbl, a, b, c) VALUES ('labels', ${side}.kind, ${side}.id, ''); END`;
  db.exec(`CREATE TRIGGER labelsINSERT AFTER INSERT ON terms ${label('NEW')};
    CREATE TRIGGER labelsDELETE AFTER DELETE ON terms ${label('OLD')};
    CREATE TRIGGER labelsUPDATE AFTER UPDATE ON terms
      WHEN OLD.data <> NEW.data OR OLD.pos <> NEW.pos OR (OLD.count > 0) <> (NEW.count > 0) ${label('NEW')};`);
  db.exec(`CREATE TRIGGER metaUPDATE AFTER INSERT ON meta WHEN NEW.key = 'config' BEGIN
    INSERT INTO changes (tbl, a, b, c) VALUES ('meta', '', '', ''); END`);
}

/** Where a catalog stands now. */
export function momentOf(db: DatabaseSync): Moment {
  return {
    generation: String(db.prepare("SELECT value FROM meta WHERE key = 'generation'").get()?.['value']),
    change: Number(db.prepare('SELECT coalesce(max(seq), 0) AS change FROM changes').get()?.['change']),
  };
}

/** Give every point that was touched since, on its old side and on its new one. */
export function touchedSince(db: DatabaseSync, change: number): Point[] {
  const rows = db.prepare('SELECT DISTINCT tbl, a, b, c FROM changes WHERE seq > ?').all(change) as Record<'tbl' | 'a' | 'b' | 'c', string>[];
  const of = (...names: string[]) => rows.filter(({ tbl }) => names.includes(tbl));
  const ids = new Set(of('articles', 'bodies', 'log').map(({ a }) => a));
  const edges = of('relations').map(({ a, b }): [string, string] => [a, b]);
  const places = db.prepare('SELECT kind, key, sortDate FROM members WHERE id = ?');
  return [
    ...[...new Set(rows.map(({ tbl }) => tbl))].map((table) => ({ space: `table ${table}`, at: '' })),
    ...[...ids].map((id) => ({ space: 'article', at: id })),
    ...of('members').map(({ a, b, c }) => ({ space: `list ${a} ${b}`, at: c })),
    ...[...ids].flatMap((id) => places.all(id).map((row) => ({ space: `list ${row['kind']} ${row['key']}`, at: String(row['sortDate']) }))),
    ...of('terms').map(({ a, b }) => ({ space: `term ${a}`, at: b })),
    ...of('labels').map(({ a, b }) => ({ space: `label ${a}`, at: b })),
    ...together(db, [...ids, ...edges.flat()], edges).map((id) => ({ space: 'story', at: id })),
  ];
}

/** All articles that a chain of relations, old or new, joins to some. */
function together(db: DatabaseSync, ids: string[], edges: [string, string][]): string[] {
  const near = db.prepare('SELECT other AS id FROM relations WHERE id = ?1 UNION SELECT id FROM relations WHERE other = ?1');
  const old = new Map<string, string[]>();
  for (const [a, b] of edges) for (const [from, to] of [[a, b], [b, a]] as const) old.set(from, [...(old.get(from) ?? []), to]);
  const found = new Set(ids);
  for (const id of found) {
    for (const row of near.all(id)) found.add(String(row['id']));
    for (const other of old.get(id) ?? []) found.add(other);
  }
  return [...found];
}

function differs(db: DatabaseSync, table: string): string {
  const columns = db.prepare(`SELECT name FROM pragma_table_info('${table}')`).all().map(({ name }) => String(name));
  return `WHEN ${columns.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ')}`;
}
