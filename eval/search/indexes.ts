import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { build } from 'vite';
import { indexArticles } from '../../src/search/index/index.ts';

/** A document of a corpus, as its line holds it. */
export type Doc = { id: string; title: string; body: string; tags?: string[]; date?: string; source?: string };

/** Write both indexes and the page that asks them into a folder: `warraq/` and
 * `warraq.js`, `stock/` and `stock.js`. */
export async function writeIndexes(docs: readonly Doc[], folder: string): Promise<void> {
  const articles = docs.map(({ id, title, body, tags = [], date, source }) =>
    ({ url: `/${id}/`, title, text: body, tags, date, year: date?.slice(0, 4), outlet: source }));
  await indexArticles({ articles, out: join(folder, 'warraq') });
  await writeStock(docs, join(folder, 'stock'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: { warraq: entry('warraq.ts'), stock: entry('stock.ts') },
        formats: ['es'],
        fileName: (_format, name) => `${name}.js`,
      },
    },
  });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="ar"><title>Search</title></html>');
}

function entry(name: string): string {
  return join(import.meta.dirname, name);
}

/** Pagefind as it comes, with the same texts and fields. */
async function writeStock(docs: readonly Doc[], outputPath: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const { id, title, body, tags = [] } of docs) {
      const meta = { title, ...(tags.length > 0 && { tags: tags.join(' · ') }) };
      const added = await index.addCustomRecord({ url: `/${id}/`, language: 'ar', content: body || title, meta });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${id}: ${added.errors.join('; ')}`);
    }
    await index.writeFiles({ outputPath });
  } finally {
    await close();
  }
}

/** Count the bytes of the word index, the part that grows with the archive's text. */
export function wordIndexBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pf_index'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
