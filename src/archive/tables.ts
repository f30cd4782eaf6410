/*
 * The catalog's tables. `articles` is slim: what is asked of many rows at once. `members` is in the order of lists, so
 * that the year stands before the date; a missing year is an empty text. `relations` says what entries say of others:
 * `id` is a 'copy' of `other`, or tells the same 'story'.
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
  CREATE TABLE terms (
    kind TEXT, id TEXT, pos INTEGER NOT NULL, data TEXT NOT NULL, count INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (kind, id)
  ) WITHOUT ROWID;
  CREATE TABLE pages (slug TEXT PRIMARY KEY, title TEXT NOT NULL, html TEXT NOT NULL) WITHOUT ROWID;
`;

/**
 * Statements that follow from the rows: what may be shown, and how many articles each term has. A copy of what has no
 * page of its own is shown itself.
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
  UPDATE terms SET count = (
    SELECT count(*) FROM members m JOIN articles a USING (id)
    WHERE m.kind = terms.kind AND m.key = terms.id AND a.status = 'listed'
  );
`;
