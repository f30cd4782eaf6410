import type { DatabaseSync } from 'node:sqlite';

/**
 * What follows for rows from other rows: what may be shown, what authors and issues are called, and how many articles each
 * term has. It is drawn for the articles that were touched and for the copies of these, and comes to the same as if it were
 * drawn for all. A row that stays as it is is not written, since each that is counts as news.
 */
export type Consequences = { touch: (file: string) => void; draw: (scope: 'touched' | 'all') => void };

const begin = `
  CREATE TEMP TABLE touched (id TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TEMP TABLE was (kind TEXT, key TEXT, id TEXT, PRIMARY KEY (kind, key, id)) WITHOUT ROWID;
`;
// CROSS JOIN holds SQLite to the order written: what is touched is little, mostly.
const listed = (from: string) => `SELECT m.kind, m.key, m.id FROM ${from} CROSS JOIN members m USING (id) WHERE a.status = 'listed'`;
const listedNow = listed('touched CROSS JOIN articles a USING (id)');

const copiesToo = `
  WITH RECURSIVE near (id) AS (
    SELECT id FROM touched UNION SELECT r.id FROM near CROSS JOIN relations r ON r.kind = 'copy' AND r.other = near.id
  ) INSERT OR IGNORE INTO touched SELECT id FROM near;
  INSERT OR IGNORE INTO was ${listedNow};
`;

// What an entry says of itself, and its outlet of it.
const ownAccess = (a: string) => `coalesce(${a}.ownAccess, (SELECT access FROM outlets WHERE id = ${a}.publisher), 'full')`;
const ownStatus = (a: string) => `iif(${ownAccess(a)} = 'closed', 'hidden', ${a}.ownStatus)`;

/** A copy of what has no page of its own is shown itself; a copy of what was withdrawn keeps its text. */
const status = `iif(${ownStatus('a')} = 'duplicate' AND NOT EXISTS (
  SELECT 1 FROM relations r CROSS JOIN articles o ON o.id = r.other WHERE r.kind = 'copy' AND r.id = a.id AND ${ownStatus('o')} <> 'hidden'
), 'listed', ${ownStatus('a')})`;
const access = `iif(a.id IN gone, 'metadata', ${ownAccess('a')})`;
const whatIsShown = `
  CREATE TEMP TABLE outlets (id TEXT PRIMARY KEY, access TEXT) WITHOUT ROWID;
  INSERT INTO outlets SELECT id, data ->> 'access' FROM terms WHERE kind = 'outlet';
  UPDATE articles AS a SET status = ${status} WHERE a.id IN touched AND a.status <> ${status};
  CREATE TEMP TABLE gone (id TEXT PRIMARY KEY) WITHOUT ROWID;
  WITH RECURSIVE up (id, at) AS (
    SELECT id, id FROM touched CROSS JOIN articles USING (id) WHERE status = 'duplicate'
    UNION SELECT up.id, r.other FROM up CROSS JOIN articles a ON a.id = up.at AND a.status = 'duplicate'
      CROSS JOIN relations r ON r.kind = 'copy' AND r.id = up.at
  ) INSERT INTO gone SELECT DISTINCT up.id FROM up CROSS JOIN articles a ON a.id = up.at WHERE a.status = 'withdrawn';
  UPDATE articles AS a SET access = ${access} WHERE a.id IN touched AND a.access <> ${access};
`;

const broader = `
  DELETE FROM broader WHERE NOT EXISTS (
    SELECT 1 FROM terms t, json_each(t.data, '$.broader') up WHERE t.kind = 'tag' AND t.id = broader.id AND up.value = broader.other
  );
  INSERT OR IGNORE INTO broader SELECT t.id, up.value FROM terms t, json_each(t.data, '$.broader') up WHERE t.kind = 'tag';
`;

/** Authors and issues go by the name that most of their articles give them; one without a listed article has none. */
const whatNamesAre = (keys: string): string => `
  CREATE TEMP TABLE named AS ${keys};
  CREATE TEMP TABLE called AS SELECT kind, key, iif(
      kind = 'author',
      json_object('id', key, 'label', json_object('ar', name, 'en', name), 'type', detail),
      json_object('id', key, 'outlet', detail, 'name', name)
    ) AS data
    FROM (
      SELECT n.kind, n.key, n.name, n.detail,
        row_number() OVER (PARTITION BY n.kind, n.key ORDER BY count(*) DESC, n.name, n.detail) AS rank
      FROM named CROSS JOIN names n USING (kind, key) CROSS JOIN articles a ON a.id = n.id WHERE a.status = 'listed'
      GROUP BY n.kind, n.key, n.name, n.detail
    ) WHERE rank = 1;
  DELETE FROM terms WHERE (kind, id) IN (SELECT kind, key FROM named EXCEPT SELECT kind, key FROM called);
  INSERT INTO terms (kind, id, pos, data) SELECT kind, key, 0, data FROM called WHERE true
    ON CONFLICT DO UPDATE SET data = excluded.data WHERE data <> excluded.data;
`;
const namesOfTouched = `SELECT kind, key FROM was WHERE kind IN ('author', 'issue')
  UNION SELECT kind, key FROM touched CROSS JOIN names USING (id)`;
const allNames = `SELECT kind, key FROM names UNION SELECT kind, id AS key FROM terms WHERE kind IN ('author', 'issue')`;

const countTouched = `
  UPDATE terms SET count = count + news.more FROM (
    SELECT kind, key, sum(more) AS more FROM (
      SELECT kind, key, 1 AS more FROM (${listedNow}) UNION ALL SELECT kind, key, -1 FROM was
    ) GROUP BY kind, key
  ) AS news WHERE news.kind = terms.kind AND news.key = terms.id AND news.more <> 0;
`;
const countAll = `
  UPDATE terms SET count = found.count FROM (
    SELECT t.kind, t.id, (
      SELECT count(*) FROM members m JOIN articles a USING (id) WHERE m.kind = t.kind AND m.key = t.id AND a.status = 'listed'
    ) AS count FROM terms t
  ) AS found WHERE found.kind = terms.kind AND found.id = terms.id AND found.count <> terms.count;
`;

/** Take note, on one connection, of what is touched, and draw the consequences once all is stored. */
export function consequencesIn(db: DatabaseSync): Consequences {
  db.exec(begin);
  const places = db.prepare(`INSERT OR IGNORE INTO was ${listed('articles a')} AND a.file = ?`);
  const id = db.prepare('INSERT OR IGNORE INTO touched SELECT id FROM articles WHERE file = ?');
  return {
    touch: (file) => {
      places.run(file);
      id.run(file);
    },
    draw: (scope) => {
      const isAll = scope === 'all';
      db.exec(isAll ? 'INSERT OR IGNORE INTO touched SELECT id FROM articles' : copiesToo);
      db.exec(whatIsShown + (isAll ? broader : '') + whatNamesAre(isAll ? allNames : namesOfTouched) + (isAll ? countAll : countTouched));
    },
  };
}
