/*
 * The catalog's tables. `articles` is slim: what is asked of many rows at once. `members` is in the order of lists, so
 * that the year stands before the date; a missing year is an empty text. `relations` says what entries say of others:
 * `id` is a 'copy' of `other`, or tells the same 'story'. `names` says what an entry calls a list that no vocabulary
 * names: its authors and its printed issue. `log` holds the notes and the withdrawal of an entry. `stamps` says how each
 * entry's file stood on the disk when it was read.
 */
export const tables = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE articles (
    id TEXT PRIMARY KEY, file TEXT NOT NULL UNIQUE, hash TEXT NOT NULL,
    year TEXT NOT NULL, month TEXT NOT NULL, sortDate TEXT NOT NULL,
    publisher TEXT, ownAccess TEXT, ownStatus TEXT NOT NULL,
    access TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT ''
  ) WITHOUT ROWID;
  CREATE INDEX articlesByMonth ON articles (month, sortDate, id);
  CREATE TABLE bodies (
    id TEXT PRIMARY KEY, data TEXT NOT NULL, html TEXT NOT NULL, excerpt TEXT NOT NULL, text TEXT NOT NULL
  );
  CREATE TABLE members (
    kind TEXT, key TEXT, year TEXT, sortDate TEXT, id TEXT, PRIMARY KEY (kind, key, year, sortDate, id)
  ) WITHOUT ROWID;
  CREATE INDEX membersById ON members (id);
  CREATE TABLE relations (kind TEXT, id TEXT, other TEXT, PRIMARY KEY (kind, other, id)) WITHOUT ROWID;
  CREATE INDEX relationsById ON relations (id);
  CREATE TABLE names (
    kind TEXT, key TEXT, id TEXT, name TEXT NOT NULL, detail TEXT NOT NULL, PRIMARY KEY (kind, key, id)
  ) WITHOUT ROWID;
  CREATE INDEX namesById ON names (id);
  CREATE TABLE log (
    id TEXT, pos INTEGER, kind TEXT NOT NULL, date TEXT NOT NULL, note TEXT NOT NULL, PRIMARY KEY (id, pos)
  ) WITHOUT ROWID;
  CREATE TABLE broader (id TEXT, other TEXT, PRIMARY KEY (other, id)) WITHOUT ROWID;
  CREATE TABLE terms (
    kind TEXT, id TEXT, pos INTEGER NOT NULL, data TEXT NOT NULL, count INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (kind, id)
  ) WITHOUT ROWID;
  CREATE TABLE pages (slug TEXT PRIMARY KEY, title TEXT NOT NULL, html TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE stamps (
    file TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime REAL NOT NULL, inode INTEGER NOT NULL, hash TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE pictures (file TEXT PRIMARY KEY, data TEXT NOT NULL) WITHOUT ROWID;
`;

/**
 * Statements that follow from the rows: what may be shown, what authors and issues are called, and how many articles
 * each term has. A row that stays as it is is not written, since each that is counts as news. A copy of what has no page of its own is shown itself; a copy of what was withdrawn keeps its text.
 */
export const consequences = `
  UPDATE articles SET access = shown.access FROM (
    SELECT a.id, coalesce(a.ownAccess, t.data ->> 'access', 'full') AS access
    FROM articles a LEFT JOIN terms t ON t.kind = 'outlet' AND t.id = a.publisher
  ) AS shown WHERE shown.id = articles.id AND articles.access <> shown.access;
  UPDATE articles SET status = iif(access = 'closed', 'hidden', ownStatus)
    WHERE status <> iif(access = 'closed', 'hidden', ownStatus);
  UPDATE articles SET status = 'listed' WHERE status = 'duplicate' AND NOT EXISTS (
    SELECT 1 FROM relations r JOIN articles other ON other.id = r.other
    WHERE r.kind = 'copy' AND r.id = articles.id AND other.status <> 'hidden'
  );
  WITH RECURSIVE gone (id) AS (
    SELECT id FROM articles WHERE status = 'withdrawn'
    UNION SELECT r.id FROM gone JOIN relations r ON r.kind = 'copy' AND r.other = gone.id
      JOIN articles copy ON copy.id = r.id AND copy.status = 'duplicate'
  )
  UPDATE articles SET access = 'metadata' WHERE status = 'duplicate' AND id IN gone;
  DELETE FROM broader WHERE NOT EXISTS (
    SELECT 1 FROM terms t, json_each(t.data, '$.broader') up WHERE t.kind = 'tag' AND t.id = broader.id AND up.value = broader.other
  );
  INSERT OR IGNORE INTO broader
    SELECT t.id, up.value FROM terms t, json_each(t.data, '$.broader') up WHERE t.kind = 'tag';
  DROP TABLE IF EXISTS temp.called;
  CREATE TEMP TABLE called AS SELECT kind, key, iif(
      kind = 'author',
      json_object('id', key, 'label', json_object('ar', name, 'en', name), 'type', detail),
      json_object('id', key, 'outlet', detail, 'name', name)
    ) AS data
    FROM (
      SELECT kind, key, name, detail,
        row_number() OVER (PARTITION BY kind, key ORDER BY count(*) DESC, name, detail) AS rank
      FROM names JOIN articles a USING (id) WHERE a.status = 'listed' GROUP BY kind, key, name, detail
    ) WHERE rank = 1;
  DELETE FROM terms WHERE kind IN ('author', 'issue') AND (kind, id) NOT IN (SELECT kind, key FROM temp.called);
  INSERT INTO terms (kind, id, pos, data) SELECT kind, key, 0, data FROM temp.called WHERE true
    ON CONFLICT DO UPDATE SET data = excluded.data WHERE data <> excluded.data;
  UPDATE terms SET count = (
    SELECT count(*) FROM members m JOIN articles a USING (id)
    WHERE m.kind = terms.kind AND m.key = terms.id AND a.status = 'listed'
  );
`;
