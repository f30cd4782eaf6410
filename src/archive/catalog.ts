import { statSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** A row as SQLite gives it; the questions know its columns. */
export type Row = Record<string, string | number | null>;

/** An open catalog: prepared statements over one database. */
export type Catalog = {
  path: string;
  all(sql: string, ...values: SQLInputValue[]): Row[];
  get(sql: string, ...values: SQLInputValue[]): Row | undefined;
  close(): void;
};

const shared = globalThis as { warraqCatalog?: { catalog: Catalog; file: string }; warraqLent?: Catalog | undefined };

/**
 * Give the catalog that `WARRAQ_CATALOG` names, opened once per process. It hangs on `globalThis` because Astro bundles
 * pages and collections apart, each with its own copy of this module.
 */
export function catalog(): Catalog {
  if (shared.warraqLent) return shared.warraqLent;
  const path = process.env['WARRAQ_CATALOG'];
  if (!path) throw new Error('WARRAQ_CATALOG is not set. Run the site with "warraq build" or "warraq dev".');
  // The folder `.warraq` may be deleted at any time, also under a running `warraq dev`: then this is another file.
  const file = `${path} ${statSync(path).ino}`;
  if (shared.warraqCatalog?.file !== file) {
    shared.warraqCatalog?.catalog.close();
    shared.warraqCatalog = { catalog: openCatalog(path), file };
  }
  return shared.warraqCatalog.catalog;
}

/** Let all pages of this process ask this catalog, as the publisher does that takes note of their questions. */
export function lendCatalog(lent: Catalog | undefined): void {
  shared.warraqLent = lent;
}

/** Open a catalog for reading. */
export function openCatalog(path: string): Catalog {
  const db = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const statement = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    path,
    all: (sql, ...values) => prepare(sql).all(...values) as Row[],
    get: (sql, ...values) => prepare(sql).get(...values) as Row | undefined,
    close: () => db.close(),
  };
}
