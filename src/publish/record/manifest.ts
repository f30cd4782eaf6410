import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Catalog } from '../../archive/catalog.ts';
import type { Moment } from '../../archive/changes.ts';
import type { Point } from '../../archive/scope.ts';
import { sha256 } from '../../content/files.ts';
import { openNotes, type Notes } from './notes.ts';
import { isAnsweredOtherwise, type Question } from './recorder.ts';

/** A file of a published site, as it stood on the disk. */
export type Published = { file: string; bytes: number; changed: number; inode: number; hash: string };
/** What is known of the site that stands in a folder: its files, and what was asked for each. */
export type Manifest = {
  theme: () => string;
  /** The publisher's own files, which stand before pages. */
  own: () => string;
  owns: (files: string) => void;
  moment: () => Moment;
  files: () => Map<string, Published>;
  /** All makings (a page's file, or a part of the site) for which something was asked. */
  makings: () => Set<string>;
  /** Those of which an answer is another one now. */
  outdated: (points: Point[], c: Catalog) => Set<string>;
  listen: Notes['listen'];
  forget: Notes['forget'];
  forgetAll: Notes['forgetAll'];
  /** Everything noted counts from here on; without it nothing does. */
  keep: (files: Iterable<Published>, theme: string, moment: Moment) => void;
  close: () => void;
};

const VERSION = 3;
const tables = `
  CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS files (
    file TEXT PRIMARY KEY, bytes INTEGER NOT NULL, changed REAL NOT NULL, inode INTEGER NOT NULL, hash TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS statements (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS spaces (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS makings (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS questions (
    id INTEGER PRIMARY KEY, statement INTEGER, vals TEXT, answer TEXT NOT NULL, size INTEGER NOT NULL, UNIQUE (statement, vals)
  );
  CREATE TABLE IF NOT EXISTS scopes (space INTEGER, high TEXT, low TEXT, question INTEGER, PRIMARY KEY (space, high, low, question)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS scopesByQuestion ON scopes (question);
  CREATE TABLE IF NOT EXISTS asked (making INTEGER, question INTEGER, PRIMARY KEY (making, question)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS askedByQuestion ON asked (question);
`;

/** Give the path of what is known of the site in a folder. An archive may be published into several. */
export function manifestPath(root: string, out: string): string {
  return join(root, '.warraq/published', `${sha256(out).slice(0, 12)}.db`);
}

/** Open the manifest of a site. It may be deleted at any time: then the whole site is made again. */
export function openManifest(path: string): Manifest {
  const db = openDatabase(path);
  const state = db.prepare('SELECT value FROM state WHERE key = ?');
  const set = db.prepare('INSERT OR REPLACE INTO state VALUES (?, ?)');
  const read = (key: string) => String(state.get(key)?.['value'] ?? '');
  const notes = openNotes(db);
  let files: Map<string, Published> | undefined;
  return {
    theme: () => read('theme'),
    own: () => read('own'),
    owns: (own) => void set.run('own', own),
    moment: () => ({ generation: read('generation'), change: Number(read('change')) }),
    files: () => (files ??= new Map(db.prepare('SELECT * FROM files').all().map((row) => [String(row['file']), row as Published]))),
    outdated: (points, c) => outdated(db, points, c),
    ...notes,
    keep(now, theme, { generation, change }) {
      replaceFiles(db, files ?? this.files(), now);
      notes.tidy();
      for (const [key, value] of Object.entries({ theme, generation, change: String(change) })) set.run(key, value);
      db.exec('COMMIT; BEGIN IMMEDIATE');
    },
    close: () => {
      db.exec('ROLLBACK');
      db.close();
    },
  };
}

function openDatabase(path: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path, { timeout: 10_000 });
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  const isOther = version !== VERSION && db.prepare('SELECT 1 FROM sqlite_schema').get() !== undefined;
  if (isOther) {
    db.close();
    rmSync(path);
    return openDatabase(path);
  }
  db.exec(`PRAGMA journal_mode = DELETE; PRAGMA synchronous = NORMAL; PRAGMA user_version = ${VERSION}; ${tables} BEGIN IMMEDIATE`);
  return db;
}

function replaceFiles(db: DatabaseSync, before: ReadonlyMap<string, Published>, files: Iterable<Published>): void {
  const insert = db.prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?)');
  const rest = new Set(before.keys());
  for (const { file, bytes, changed, inode, hash } of files) {
    const last = before.get(file);
    rest.delete(file);
    if (last?.hash !== hash || last.changed !== changed || last.inode !== inode) insert.run(file, bytes, changed, inode, hash);
  }
  const remove = db.prepare('DELETE FROM files WHERE file = ?');
  for (const file of rest) remove.run(file);
}

function outdated(db: DatabaseSync, points: Point[], c: Catalog): Set<string> {
  const reached = db.prepare(`SELECT s.question FROM scopes s JOIN spaces ON spaces.id = s.space
    WHERE spaces.name = ? AND s.high >= ? AND s.low <= ?`);
  const questions = new Set<number>();
  for (const { space, at } of points) for (const row of reached.all(space, at, at)) questions.add(Number(row['question']));
  const read = db.prepare('SELECT st.name AS sql, q.vals AS "values", q.answer FROM questions q JOIN statements st ON st.id = q.statement WHERE q.id = ?');
  const makers = db.prepare('SELECT name AS making FROM asked JOIN makings ON makings.id = asked.making WHERE question = ?');
  const found = new Set<string>();
  // Short answers first, since they cost least: what they give away need not be asked of long ones.
  for (const { id } of db.prepare('SELECT id FROM questions WHERE id IN (SELECT value FROM json_each(?)) ORDER BY size, id').all(JSON.stringify([...questions]))) {
    const makings = makers.all(id!).map(({ making }) => String(making)).filter((making) => !found.has(making));
    if (makings.length === 0 || !isAnsweredOtherwise(c, read.get(id!) as Pick<Question, 'sql' | 'values' | 'answer'>)) continue;
    for (const making of makings) found.add(making);
  }
  return found;
}
