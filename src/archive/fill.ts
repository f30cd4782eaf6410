import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { filesIn, sha256, type SourceFile } from '../content/files.ts';
import { vocabularyFiles } from '../content/vocabulary-files.ts';
import type { Archive } from '../schema/config.ts';
import { watchChanges } from './changes.ts';
import type * as Taking from './news.ts';
import { pipelineHash } from './pipeline.ts';
import { scanEntries } from './scan.ts';
import { tables } from './tables.ts';

/** What filling found. With problems the catalog stayed as it was. */
export type CatalogReport = { articles: number; changed: number; removed: number; problems: string[] };
/** Is told how many of the changed entries were read. */
export type Show = (done: number, total: number) => void;

/** An archive; where its site goes does not matter. */
type Home = Omit<Archive, 'out'> & Partial<Archive>;
/** SQLite's words for a file that is no whole database: SQLITE_CORRUPT, SQLITE_NOTADB. */
const TORN = new Set([11, 26]);
const require = createRequire(import.meta.url);

/** Give the path of an archive's catalog. */
export function catalogPath(root: string): string {
  return join(root, '.warraq/catalog.db');
}

/**
 * Bring the catalog up to date with `content/`. Only entries whose file changed are read again, all of them when the
 * program did. Everything happens in one transaction: with any problem the catalog stays as it was. One that a power cut
 * tore is made anew.
 */
export function fillCatalog(archive: Home, show?: Show): CatalogReport {
  const path = catalogPath(archive.root);
  mkdirSync(dirname(path), { recursive: true });
  try {
    return fillFile(path, archive, show);
  } catch (error) {
    if (!TORN.has(Number((error as { errcode?: number }).errcode))) throw error;
    rmSync(path);
    return fillFile(path, archive, show);
  }
}

function fillFile(path: string, archive: Home, show?: Show): CatalogReport {
  const existed = existsSync(path);
  const db = new DatabaseSync(path, { timeout: 10_000 });
  try {
    // A new catalog need not wait for the disk: it is made of files that are there.
    db.exec(`PRAGMA journal_mode = DELETE; PRAGMA page_size = 8192; PRAGMA cache_size = -16000; PRAGMA synchronous = ${existed ? 'FULL' : 'OFF'}`);
    db.exec('BEGIN IMMEDIATE');
    const report = fill(db, archive, show);
    db.exec(report.problems.length > 0 ? 'ROLLBACK' : 'COMMIT');
    if (!existed && report.problems.length > 0) rmSync(path);
    return report;
  } finally {
    db.close();
  }
}

function fill(db: DatabaseSync, { root, config }: Home, show?: Show): CatalogReport {
  const pipeline = sha256(JSON.stringify([pipelineHash(), tables, config.articleFolders]));
  const isFresh = meta(db, 'pipeline') !== pipeline;
  if (isFresh) startAfresh(db);
  note(db, 'pipeline', pipeline);
  note(db, 'config', JSON.stringify(config));

  // What stands in the catalog was without fault, and its consequences were drawn.
  const vocabulary = unlessKnown(db, 'vocabulary', vocabularyFiles(root));
  const pages = unlessKnown(db, 'pages', filesIn(root, 'content/pages/*.md'));
  const entries = scanEntries(db, root);
  const isNews = isFresh || vocabulary || pages || entries.changed.length + entries.gone.length > 0;
  const news: Taking.News = { house: { root, folders: config.articleFolders }, vocabulary, pages, entries, isFresh };
  const found = isNews ? heavy().takeNews(db, news, show) : { changed: 0, removed: 0, problems: [] };
  watchChanges(db);
  return { articles: entries.folders.reduce((sum, { names }) => sum + names.length, 0), ...found };
}

// Loaded only where there is something to read: the schema alone takes longer than all the rest.
function heavy(): typeof Taking {
  return require('./news.ts') as typeof Taking;
}

/** Some files of the archive, unless the catalog was made of these. */
function unlessKnown(db: DatabaseSync, key: string, files: SourceFile[]): SourceFile[] | undefined {
  return note(db, key, sha256(JSON.stringify(files.map(({ file, hash }) => [file, hash])))) ? files : undefined;
}

/** Note what the catalog is made of; false where it was made of that already. */
function note(db: DatabaseSync, key: string, value: string): boolean {
  const isOther = meta(db, key) !== value;
  if (isOther) db.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(key, value);
  return isOther;
}

// A catalog without tables knows nothing.
function meta(db: DatabaseSync, key: string): unknown {
  const known = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'meta'").get();
  return known && db.prepare('SELECT value FROM meta WHERE key = ?').get(key)?.['value'];
}

function startAfresh(db: DatabaseSync): void {
  const old = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  for (const { name } of old) db.exec(`DROP TABLE "${String(name)}"`);
  db.exec(tables);
}
