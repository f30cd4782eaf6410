/*
 * The catalog's tables. `articles` is slim: what is asked of many rows at once; `brief` is what lists ask. `members` is in the order of lists, so
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
  CREATE TABLE bodies (
    id TEXT PRIMARY KEY, brief TEXT GENERATED ALWAYS AS (json_remove(data, '$.ingest', '$.keywordProvenance')) STORED,
    data TEXT NOT NULL, html TEXT NOT NULL, excerpt TEXT NOT NULL, text TEXT NOT NULL
  );
  CREATE INDEX moved ON bodies (id) WHERE data ->> 'withdrawn' IS NOT NULL OR json_array_length(data, '$.redirectFrom') > 0;
  CREATE TABLE members (
    kind TEXT, key TEXT, year TEXT, sortDate TEXT, id TEXT, PRIMARY KEY (kind, key, year, sortDate, id)
  ) WITHOUT ROWID;
  CREATE TABLE relations (kind TEXT, id TEXT, other TEXT, PRIMARY KEY (kind, other, id)) WITHOUT ROWID;
  CREATE TABLE names (
    kind TEXT, key TEXT, id TEXT, name TEXT NOT NULL, detail TEXT NOT NULL, PRIMARY KEY (kind, key, id)
  ) WITHOUT ROWID;
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
  CREATE TABLE folders (folder TEXT PRIMARY KEY, hash TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE pictures (file TEXT PRIMARY KEY, data TEXT NOT NULL) WITHOUT ROWID;
`;

/** Their indexes, which a new catalog is given when its rows stand: so it is made faster. */
export const indexes = `
  CREATE INDEX articlesByMonth ON articles (month, sortDate, id);
  CREATE INDEX membersById ON members (id);
  CREATE INDEX relationsById ON relations (id);
  CREATE INDEX namesById ON names (id);
`;
