import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { catalogPath } from '../../src/archive/fill.ts';
import { configSchema, type Archive, type ArchiveConfig } from '../../src/schema/config.ts';

/** Copy the small archive of the tests into a new temporary folder. */
export function fixtureArchive(settings: Partial<ArchiveConfig> = {}): Archive {
  const root = mkdtempSync(join(tmpdir(), 'warraq-archive-'));
  cpSync(join(import.meta.dirname, '../fixtures/archive'), root, { recursive: true });
  const config = configSchema.parse({
    name: 'تجربة',
    description: 'أرشيف للتجربة',
    site: 'https://example.org',
    ...settings,
  });
  return { root, out: join(root, 'dist'), config };
}

/** Give every row of every table, in order. */
export function rowsOf(root: string): Record<string, string[]> {
  const db = new DatabaseSync(catalogPath(root), { readOnly: true });
  // How files stood on the disk, and how the catalog came to be what it is, are not what it says.
  const tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('stamps', 'folders', 'changes') ORDER BY name";
  const names = db.prepare(tables).all().map(({ name }) => String(name));
  // Which catalog this is, and of which program, it says by numbers of its own: what was published from another must not be trusted.
  const rows = names.map((name) => {
    const all = db.prepare(`SELECT * FROM ${name} ${name === 'meta' ? "WHERE key NOT IN ('generation', 'pipeline')" : ''}`).all();
    return [name, all.map((row) => JSON.stringify(row)).sort()];
  });
  db.close();
  return Object.fromEntries(rows);
}

/** Name the rows that are changed while something is done, each once. */
export function changesSince(root: string, act: () => void): string[] {
  const db = new DatabaseSync(catalogPath(root), { readOnly: true });
  const { last } = db.prepare('SELECT coalesce(max(seq), 0) AS last FROM changes').get() as { last: number };
  act();
  const rows = db.prepare('SELECT DISTINCT tbl, a, b FROM changes WHERE seq > ?').all(last);
  db.close();
  return rows.map(({ tbl, a, b }) => `${String(tbl)} ${String(a)}${b === '' && a !== 'all' ? '' : ` ${String(b)}`}`).sort();
}
