import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import config from '../../examples/demo/archive.config.ts';
import { openCatalog } from '../../src/archive/catalog.ts';
import { catalogPath, fillCatalog } from '../../src/archive/fill.ts';
import { readTerms } from '../../src/content/terms.ts';
import { configSchema } from '../../src/schema/config.ts';
import type { Tag } from '../../src/schema/vocabulary.ts';
import { recordsOf } from '../../src/search/index/records.ts';
import type { SearchRecord } from '../../src/search/index/index.ts';

/** A document of a corpus, as its line holds it. */
export type Doc = { id: string; title: string; body: string; tags?: string[]; date?: string; source?: string };
/** A document as search sees it. Filler has no id: nobody asks for it. */
export type Document = { id?: string; record: SearchRecord };

/** Read the documents of a file, one a line. */
export function readCorpus(file: string): Document[] {
  return readLines<Doc>(file).map((doc, i) => ({ id: doc.id, record: { ...recordOf(doc), url: `/corpus/${i}/` } }));
}

/** Read documents that stand beside the corpus, whatever their ids. */
export function readFiller(file: string): Document[] {
  return readLines<Doc>(file).map((doc, i) => ({ record: { ...recordOf(doc), url: `/filler/${i}/` } }));
}

/** Give the articles of the demo as its own site indexes them. */
export function demoCorpus(): Document[] {
  const root = mkdtempSync(join(tmpdir(), 'warraq-eval-'));
  try {
    // A copy, since another process may be building the demo.
    cpSync(join(import.meta.dirname, '../../examples/demo/content'), join(root, 'content'), { recursive: true });
    const { problems } = fillCatalog({ root, config: configSchema.parse(config) });
    if (problems.length > 0) throw new Error(`The demo cannot be judged:\n${problems.join('\n')}`);
    const catalog = openCatalog(catalogPath(root));
    const documents = [...recordsOf(catalog)].map((record) => ({ id: record.url.split('/').at(-2)!, record }));
    catalog.close();
    return documents;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function recordOf({ title, body, tags = [], date, source }: Doc): Omit<SearchRecord, 'url'> {
  return { title, text: body, tags, date, year: date?.slice(0, 4), outlet: source };
}

/** Give the vocabulary that comes with the program. */
export function vocabulary(): Tag[] {
  return readTerms(join(import.meta.dirname, '../..')).tags;
}

/** Read the objects of a file, one a line. */
export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}
