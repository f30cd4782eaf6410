import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex, type PagefindServiceConfig } from 'pagefind';
import { words } from '../../arabic/normalize.ts';
import { term } from '../../arabic/term.ts';
import type { Tag } from '../../schema/vocabulary.ts';
import { checkVersion, changeFragments, unknownFormat, type Fragment } from './fragment.ts';
import { dateless } from './dates.ts';
import { PARTS } from './ranges.ts';
import { allText, bodyText, fields, fieldText, hasWords, type SearchRecord } from './record.ts';
import { chooseReadings } from './readings.ts';
import { stream, tokens, type Terms } from './stream.ts';
import { namesFile, wordsFile } from './words.ts';

/** Records on their way to the indexer at one time. */
const inFlight = 100;

/**
 * Words and their places in one file of the word index, by Pagefind's count (its own: 20,000). A query loads the files of
 * its words whole: smaller ones save a fifth of a first query and cost a hundredth of the index.
 */
const chunk = '12000';

/** Files of the bundle that a reader's browser asks for; the ready-made interfaces stay out. */
const needed = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\..+|.+\.pf_(?:meta|index|filter|fragment))$/;

/**
 * Write the search index of some articles into the folder `out`, which is emptied first. The same articles give the
 * same bytes. Returns the number of records (an article without a single word is none) and of bytes. Throws if
 * Pagefind's files are not as we know them.
 */
export async function indexArticles({ articles, out, vocabulary = [] }: {
  articles: Iterable<SearchRecord>;
  out: string;
  vocabulary?: readonly Tag[];
}): Promise<{
  records: number;
  bytes: number;
}> {
  const records = findable(articles);
  const files = [...await makeIndex(records), { path: PARTS, content: new TextEncoder().encode('[]') }, wordsFile(), namesFile(vocabulary)];
  rmSync(out, { recursive: true, force: true });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  }
  return { records: records.length, bytes: files.reduce((sum, { content }) => sum + content.length, 0) };
}

/** Give the articles in which something can be found: those with a word. */
export function findable(articles: Iterable<SearchRecord>): SearchRecord[] {
  return [...articles].filter((record) => hasWords(bodyText(record)));
}

/**
 * Make the files of an index, by path. `together` puts so many articles' texts into one file, as far as Pagefind can
 * share them out evenly; without it each has its own.
 */
export async function makeIndex(records: readonly SearchRecord[], together?: number): Promise<IndexFile[]> {
  const terms = termsOf(records);
  try {
    const index = await start(together ? { maxFragments: Math.ceil(records.length / together) } : {});
    for (let i = 0; i < records.length; i += inFlight) {
      await Promise.all(records.slice(i, i + inFlight).map((record) => add(index, record, terms)));
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`Pagefind wrote no index: ${failures.join('; ')}`);
    return restoreText(files.filter(({ path }) => needed.test(path.split('/').at(-1) ?? '')), records, terms);
  } finally {
    // The indexer is a process of its own, which would keep the command from ending and what it holds from being freed.
    await close();
  }
}

/** Start Pagefind's indexer, which learns the length of its files from its environment alone. */
async function start(options: PagefindServiceConfig): Promise<PagefindIndex> {
  const before = process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunk;
  const { index, errors } = await createIndex(options);
  if (before === undefined) delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  else process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = before;
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return index;
}

function termsOf(records: readonly SearchRecord[]): Terms {
  return new Map([...chooseReadings(countWords(records))].map(([word, reading]) => [word, term(reading)]));
}

function countWords(records: readonly SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const word of tokens(allText(record)).flatMap(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

async function add(index: PagefindIndex, record: SearchRecord, terms: Terms): Promise<void> {
  const { section, tags, outlet, year, date } = record;
  const meta = Object.entries(indexedFields(record, terms)).filter(([, text]) => text !== '');
  const filters = Object.entries({ section: [section], tag: tags, outlet: [outlet], year: [year] })
    .map(([name, values]) => [name, values.filter((value) => value !== undefined)] as const)
    .filter(([, values]) => values.length > 0);
  const { errors } = await index.addCustomRecord({
    url: versionedUrl(record),
    // No stemmer knows this language, so our stems are indexed as they stand.
    language: 'und',
    content: stream(bodyText(record), terms),
    meta: Object.fromEntries(meta),
    filters: Object.fromEntries(filters),
    sort: { date: date ?? dateless },
  });
  if (errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${errors.join('; ')}`);
}

function indexedFields(record: SearchRecord, terms: Terms): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, stream(fieldText(record, field), terms)]));
}

/**
 * A fragment's file is named after what was indexed. A change that leaves all stems as they were would keep the name,
 * and browsers would keep the old text; so what was indexed holds a hash of all that is shown.
 */
function versionedUrl(record: SearchRecord): string {
  return `${record.url}?${createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 12)}`;
}

/** Put the articles' own words back into the fragments, in which Pagefind wrote our stems. */
function restoreText(files: readonly IndexFile[], records: readonly SearchRecord[], terms: Terms): IndexFile[] {
  checkVersion(textOf(files, 'pagefind-entry.json'));
  const byUrl = new Map(records.map((record) => [versionedUrl(record), record]));
  let restored = 0;
  const result = files.map(({ path, content }) => {
    if (!path.endsWith('.pf_fragment')) return { path, content };
    const changed = changeFragments(content, path, (fragment) => {
      const record = byUrl.get(fragment.url);
      if (!record || fragment.content !== stream(bodyText(record), terms)) {
        throw unknownFormat(path, 'its text is not what was indexed');
      }
      restored += 1;
      return restore(fragment, record);
    });
    return { path, content: changed };
  });
  if (restored !== records.length) {
    throw unknownFormat('fragment/', `${restored} fragments for ${records.length} articles`);
  }
  return result.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Give a fragment the text of its article. Throws if the positions of words would shift. */
export function restore(fragment: Fragment, record: SearchRecord): Fragment {
  const shown = tokens(bodyText(record));
  const indexed = fragment.content.split(' ').length;
  if (shown.length !== indexed) {
    throw unknownFormat(record.url, `${shown.length} words stand in the text and ${indexed} in the index`);
  }
  const { url, title, caption, section, outlet, tags, date, dateWords } = record;
  const meta = { title, caption, section, outlet, date, dateWords, tags: tags.join('\n') };
  const known = Object.entries(meta).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return { ...fragment, url, content: shown.join(' '), meta: Object.fromEntries(known) };
}

function textOf(files: readonly IndexFile[], path: string): string {
  const file = files.find((each) => each.path === path);
  if (!file) throw unknownFormat(path, 'it is missing');
  return new TextDecoder().decode(file.content);
}
