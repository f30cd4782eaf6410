import type { DatabaseSync } from 'node:sqlite';
import type { EntryRows } from './entry-rows.ts';
import { locate } from './locate.ts';
import { readEntries } from './readers.ts';
import type { House } from './reading.ts';
import type { Scan } from './scan.ts';

/** What storing found: with problems the rows are not those of the files. */
export type Stored = { changed: number; removed: number; problems: string[] };
/** `touch` is told of each article's file before its rows go and when they came; `show` how many entries were read. */
export type Watch = { touch: (file: string) => void; show?: ((done: number, total: number) => void) | undefined };

/** Take entries into the catalog: those whose bytes changed are read and rendered, those without a file go. */
export function storeEntries(db: DatabaseSync, house: House, { changed, gone }: Scan, { touch, show }: Watch): Stored {
  const holder = db.prepare('SELECT file FROM articles WHERE id = ?');
  const stamp = db.prepare('INSERT OR REPLACE INTO stamps (file, size, mtime, inode, hash) VALUES (?, ?, ?, ?, ?)');
  const [remove, insert] = [remover(db), inserter(db)];
  const problems: string[] = [];
  let done = 0;
  const take = (file: string): void => {
    touch(file);
    remove(file);
  };
  const put = (file: string, rows: EntryRows): void => {
    const id = String(rows.articles[0]![0]);
    const other = holder.get(id)?.['file'];
    if (other) problems.push(locate(house.root, file, { name: 'id' }, `id "${id}" is that of ${String(other)} already. Delete one of the two files.`));
    else insert(rows);
    touch(file);
  };

  // First, since a file that was moved goes in one place and comes in another.
  gone.forEach(take);
  forget(db, gone);
  for (const readings of readEntries(house, changed)) {
    for (const { file, hash, rows, problems: wrong = [] } of readings) {
      const { stamp: now, isKnown } = changed[done++]!;
      stamp.run(file, ...now, hash);
      problems.push(...wrong);
      if (isKnown) take(file);
      if (rows) put(file, rows);
    }
    show?.(done, changed.length);
  }
  return { changed: changed.length, removed: gone.length, problems };
}

function forget(db: DatabaseSync, files: readonly string[]): void {
  const statement = db.prepare('DELETE FROM stamps WHERE file = ?');
  for (const file of files) statement.run(file);
}

function remover(db: DatabaseSync): (file: string) => void {
  const tables = ['members', 'relations', 'names', 'log', 'bodies', 'articles'];
  const statements = tables.map((table) => db.prepare(`DELETE FROM ${table} WHERE id = (SELECT id FROM articles WHERE file = ?)`));
  return (file) => statements.forEach((statement) => statement.run(file));
}

function inserter(db: DatabaseSync): (rows: EntryRows) => void {
  const statements = Object.entries({
    articles: 'INSERT INTO articles (id, file, hash, year, month, sortDate, publisher, ownAccess, ownStatus) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    bodies: 'INSERT INTO bodies (id, data, html, excerpt, text) VALUES (?, ?, ?, ?, ?)',
    members: 'INSERT OR IGNORE INTO members (kind, key, year, sortDate, id) VALUES (?, ?, ?, ?, ?)',
    relations: 'INSERT OR IGNORE INTO relations (kind, id, other) VALUES (?, ?, ?)',
    names: 'INSERT OR IGNORE INTO names (kind, key, id, name, detail) VALUES (?, ?, ?, ?, ?)',
    log: 'INSERT INTO log (id, pos, kind, date, note) VALUES (?, ?, ?, ?, ?)',
  } satisfies Record<keyof EntryRows, string>).map(([table, sql]) => [table as keyof EntryRows, db.prepare(sql)] as const);
  return (rows) => {
    for (const [table, statement] of statements) for (const row of rows[table]) statement.run(...row);
  };
}
