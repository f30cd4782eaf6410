import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sha256 } from '../content/files.ts';
import { readVocabulary, vocabularyFiles, type Term } from '../content/vocabulary.ts';
import type { Archive } from '../schema/config.ts';
import { watchChanges } from './changes.ts';
import { readPages, storePages } from './page.ts';
import { pipelineHash } from './pipeline.ts';
import { faultyReferences } from './references.ts';
import { scanEntries } from './scan.ts';
import { storeEntries } from './store.ts';
import { consequences, tables } from './tables.ts';

/** What filling found. With problems the catalog stayed as it was. */
export type CatalogReport = { articles: number; changed: number; removed: number; problems: string[] };

/** Give the path of an archive's catalog. */
export function catalogPath(root: string): string {
  return join(root, '.warraq/catalog.db');
}

/**
 * Bring the catalog up to date with `content/`. Only entries whose file changed are read again, all of them when the
 * program did. Everything happens in one transaction: with any problem the catalog stays as it was.
 */
export function fillCatalog({ root, config }: Archive): CatalogReport {
  const path = catalogPath(root);
  const existed = existsSync(path);
  mkdirSync(join(root, '.warraq'), { recursive: true });
  const db = new DatabaseSync(path, { timeout: 10_000 });
  try {
    db.exec('PRAGMA journal_mode = DELETE; BEGIN IMMEDIATE');
    const report = fill(db, { root, config });
    db.exec(report.problems.length > 0 ? 'ROLLBACK' : 'COMMIT');
    if (!existed && report.problems.length > 0) rmSync(path);
    return report;
  } finally {
    db.close();
  }
}

function fill(db: DatabaseSync, { root, config }: Pick<Archive, 'root' | 'config'>): CatalogReport {
  const pipeline = sha256(JSON.stringify([pipelineHash(), tables, config.articleFolders]));
  if (meta(db, 'pipeline') !== pipeline) startAfresh(db);
  setMeta(db, 'pipeline', pipeline);
  const settings = JSON.stringify(config);
  if (meta(db, 'config') !== settings) setMeta(db, 'config', settings);

  const vocabulary = fillVocabulary(db, root);
  const pages = readPages(root);
  storePages(db, pages.pages);
  const files = scanEntries(db, root);
  const entries = storeEntries(db, files, config.articleFolders);
  // What stands in the catalog was without fault, and its consequences were drawn.
  const isNews = vocabulary.isNews || entries.changed + entries.removed > 0;
  if (isNews) db.exec(consequences);
  watchChanges(db);

  const problems = [...vocabulary.problems, ...pages.problems, ...entries.problems, ...(isNews ? faultyReferences(db, files) : [])];
  return { ...entries, problems: problems.sort(byPlace) };
}

// A vocabulary that stands in the catalog was without fault, so one that has not changed need not be read.
function fillVocabulary(db: DatabaseSync, root: string): { isNews: boolean; problems: string[] } {
  const files = vocabularyFiles(root);
  const hash = sha256(JSON.stringify(files.map((source) => [source.file, source.hash])));
  if (meta(db, 'vocabulary') === hash) return { isNews: false, problems: [] };
  const { terms, problems } = readVocabulary(files);
  storeTerms(db, terms);
  setMeta(db, 'vocabulary', hash);
  return { isNews: true, problems };
}

function meta(db: DatabaseSync, key: string): unknown {
  const known = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'meta'").get();
  return known && db.prepare('SELECT value FROM meta WHERE key = ?').get(key)?.['value'];
}

function startAfresh(db: DatabaseSync): void {
  const old = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  for (const { name } of old) db.exec(`DROP TABLE "${String(name)}"`);
  db.exec(tables);
}

function setMeta(db: DatabaseSync, key: string, value: string): void {
  db.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(key, value);
}

function storeTerms(db: DatabaseSync, terms: Term[]): void {
  db.exec('DELETE FROM terms');
  const insert = db.prepare('INSERT OR IGNORE INTO terms (kind, id, pos, data) VALUES (?, ?, ?, ?)');
  for (const { kind, id, data } of terms) {
    const pos = data && 'order' in data ? data.order : 0;
    insert.run(kind, id, pos, JSON.stringify(data ?? null));
  }
}

// By file, then by line as a number.
function byPlace(a: string, b: string): number {
  const [fileA = '', lineA] = a.split(':', 2);
  const [fileB = '', lineB] = b.split(':', 2);
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return Number(lineA) - Number(lineB) || (a < b ? -1 : 1);
}
