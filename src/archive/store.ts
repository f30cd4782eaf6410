import type { DatabaseSync } from 'node:sqlite';
import type { SourceFile } from '../content/files.ts';
import type { Config } from '../schema/config.ts';
import type { Entry } from '../schema/entry.ts';
import type { Status } from './article.ts';
import { derive } from './derive.ts';
import { readEntryFile } from './entry.ts';
import { logOf, namesIn } from './named.ts';
import { excerptOf, render } from './render.ts';

export type Stored = { articles: number; changed: number; removed: number; problems: string[] };

/** Take entries into the catalog: those whose file changed are read and rendered, those without a file go. */
export function storeEntries(db: DatabaseSync, files: SourceFile[], folders: Config['articleFolders']): Stored {
  const known = new Map(db.prepare('SELECT file, hash FROM articles').all().map((row) => [row['file'], row['hash']]));
  const changed = files.filter(({ file, hash }) => known.get(file) !== hash);
  const present = new Set(files.map(({ file }) => file));
  const gone = [...known.keys()].filter((file) => !present.has(String(file))).map(String);

  const remove = remover(db);
  for (const file of [...gone, ...changed.map(({ file }) => file)]) remove(file);
  const store = storer(db, folders);
  const problems = changed.flatMap(store);
  return { articles: files.length, changed: changed.length, removed: gone.length, problems };
}

function remover(db: DatabaseSync): (file: string) => void {
  const statements = [
    'DELETE FROM members WHERE id IN (SELECT id FROM articles WHERE file = ?)',
    'DELETE FROM relations WHERE id IN (SELECT id FROM articles WHERE file = ?)',
    'DELETE FROM names WHERE id IN (SELECT id FROM articles WHERE file = ?)',
    'DELETE FROM log WHERE id IN (SELECT id FROM articles WHERE file = ?)',
    'DELETE FROM bodies WHERE id IN (SELECT id FROM articles WHERE file = ?)',
    'DELETE FROM articles WHERE file = ?',
  ].map((sql) => db.prepare(sql));
  return (file) => statements.forEach((statement) => statement.run(file));
}

function storer(db: DatabaseSync, folders: Config['articleFolders']): (source: SourceFile) => string[] {
  const holder = db.prepare('SELECT file FROM articles WHERE id = ?');
  const intoArticles = db.prepare(
    `INSERT INTO articles (id, file, hash, year, month, sortDate, publisher, ownAccess, ownStatus)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const intoBodies = db.prepare('INSERT INTO bodies VALUES (?, ?, ?, ?, ?)');
  const intoMembers = db.prepare('INSERT OR IGNORE INTO members VALUES (?, ?, ?, ?, ?)');
  const intoRelations = db.prepare('INSERT OR IGNORE INTO relations VALUES (?, ?, ?)');
  const intoNames = db.prepare('INSERT OR IGNORE INTO names VALUES (?, ?, ?, ?, ?)');
  const intoLog = db.prepare('INSERT INTO log VALUES (?, ?, ?, ?, ?)');

  return (source) => {
    const { file, hash } = source;
    const read = readEntryFile(source);
    if ('problems' in read) return read.problems;
    const { entry, body } = read.data;
    const { id } = entry;
    const other = holder.get(id)?.['file'];
    if (other) return [read.at(['id'], `id "${id}" is that of ${String(other)} already. Delete one of the two files.`)];

    const { article, text } = derive(entry, body, folders);
    const { year = '', month = '', sortDate, publisher = null } = article;
    intoArticles.run(id, file, hash, year, month, sortDate, publisher, entry.access ?? null, statusOf(entry));
    const html = render(body);
    intoBodies.run(id, JSON.stringify(article), html, excerptOf(html), text);
    for (const [kind, key] of placesOf(entry)) intoMembers.run(kind, key, year, sortDate, id);
    if (entry.duplicateOf) intoRelations.run('copy', id, entry.duplicateOf);
    for (const other of entry.sameStory) intoRelations.run('story', id, other);
    for (const { kind, key, name, detail } of namesIn(entry)) intoNames.run(kind, key, id, name, detail);
    logOf(entry).forEach(({ kind, date, text }, pos) => intoLog.run(id, pos, kind, date, text));
    return [];
  };
}

// An embargo hides an entry for as long as the line is there: the output knows no clock.
function statusOf(entry: Entry): Status {
  if (entry.draft || entry.embargo) return 'hidden';
  if (entry.withdrawn) return 'withdrawn';
  return entry.duplicateOf ? 'duplicate' : 'listed';
}

function placesOf(entry: Entry): [kind: string, key: string][] {
  return [
    ['all', ''],
    ...(entry.articleSection ? [['section', entry.articleSection] as [string, string]] : []),
    ...(entry.publisher ? [['outlet', entry.publisher] as [string, string]] : []),
    ...(entry.batch ? [['batch', entry.batch] as [string, string]] : []),
    ...entry.keywords.map((key): [string, string] => ['tag', key]),
    ...namesIn(entry).map(({ kind, key }): [string, string] => [kind, key]),
    ...entry.image.flatMap(({ url }): [string, string][] => (url && !/^https?:/i.test(url) ? [['picture', url]] : [])),
  ];
}
