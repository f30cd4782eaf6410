import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { build } from 'vite';
import { indexArticles, type SearchRecord } from '../../src/search/index/index.ts';
import { bodyText, fields, fieldText } from '../../src/search/index/record.ts';
import { vocabulary } from './corpus.ts';
import type { Engine } from './run.ts';

/** How the index of an engine is written into a folder. */
export const writers = {
  warraq: (articles: readonly SearchRecord[], out: string): Promise<unknown> => indexArticles({ articles, out, vocabulary: vocabulary() }),
  stock: writeStock,
};

/** Write indexes and the pages that ask them into a folder: `warraq/` and `warraq.html`, `stock/` and `stock.html`. */
export async function writeIndexes(records: readonly SearchRecord[], folder: string, engines: readonly Engine[]): Promise<void> {
  for (const engine of engines) await writers[engine](records, join(folder, engine));
  await writePages(folder, Object.fromEntries(engines.map((engine) => [engine, join(import.meta.dirname, `${engine}.ts`)])));
}

/** Write for each engine, a module of `entry`, a page that opens it. */
export async function writePages(folder: string, entry: Readonly<Record<string, string>>): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: false, lib: { entry: { ...entry }, formats: ['es'], fileName: (_format, name) => `${name}.js` } },
  });
  for (const name of Object.keys(entry)) writeFileSync(join(folder, `${name}.html`), pageOf(name));
}

function pageOf(name: string): string {
  const script = `import { open } from './${name}.js'; globalThis.asking = open();`;
  return `<!doctype html><html lang="ar"><title>Search</title><script type="module">${script}</script></html>`;
}

/** Write an index of Pagefind as it comes, of the same texts and fields. */
export async function writeStock(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const record of records) {
      const meta = Object.fromEntries(fields.map((field) => [field, fieldText(record, field)]).filter(([, text]) => text));
      const added = await index.addCustomRecord({ url: record.url, language: 'ar', content: bodyText(record), meta });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${added.errors.join('; ')}`);
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
