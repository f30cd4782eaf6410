import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../test/browser.ts';
import { wordIndexBytes, writeIndexes, type Doc } from './search/indexes.ts';
import type { Open } from './search/addresses.ts';
import { score, type Answer, type Query, type Score } from './search/score.ts';
import { serve, type Server } from './search/serve.ts';

/**
 * Judge search by queries whose answers are known, through the files that a reader loads and in a browser, beside
 * Pagefind as it comes:
 * `npm run eval:search -- --corpus FILE.jsonl --queries FILE.jsonl [--filler FILE.jsonl] [--json] [--misses]`.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    queries: { type: 'string' },
    filler: { type: 'string' },
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
});
const { corpus, queries: questions, filler } = values;
if (corpus === undefined || questions === undefined) {
  console.error('Name a corpus and its queries: npm run eval:search -- --corpus FILE.jsonl --queries FILE.jsonl');
  process.exit(2);
}

type Report = Score & { indexBytes: number; firstQueryBytes: number };
/** Queries with which a first visit is measured. */
const firstVisits = 9;
const engines = ['warraq', 'stock'] as const;

const docs = [...readLines<Doc>(corpus), ...(filler === undefined ? [] : readLines<Doc>(filler))];
const queries = readLines<Query>(questions);
const folder = mkdtempSync(join(tmpdir(), 'warraq-eval-'));
try {
  await writeIndexes(docs, folder);
  const server = await serve(folder);
  const browser = await launchBrowser();
  const reports: Partial<Record<(typeof engines)[number], Report>> = {};
  for (const which of engines) reports[which] = await judge(which, browser, server);
  await browser.close();
  server.close();
  console.log(values.json ? JSON.stringify(reports) : table(reports));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function judge(which: (typeof engines)[number], browser: Browser, server: Server): Promise<Report> {
  const answers = await ask(which, queries, 50, { browser, server });
  if (values.misses) printMisses(which, answers);
  const step = Math.max(1, Math.floor(queries.length / firstVisits));
  const bytes: number[] = [];
  for (const query of queries.filter((_, i) => i % step === 0).slice(0, firstVisits)) {
    const before = server.sent();
    await ask(which, [query], 10, { browser, server });
    bytes.push(server.sent() - before);
  }
  return {
    ...score(queries, answers),
    indexBytes: wordIndexBytes(join(folder, which)),
    firstQueryBytes: bytes.toSorted((a, b) => a - b)[bytes.length >> 1] ?? 0,
  };
}

/** Ask queries on one visit to the page, and give the documents found for each. */
async function ask(
  which: (typeof engines)[number],
  asked: readonly Query[],
  most: number,
  { browser, server }: { browser: Browser; server: Server },
): Promise<Answer[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.url);
  const found = await page.evaluate(async ({ asked, most, address }) => {
    const { open } = (await import(address)) as { open: Open };
    const engine = await open();
    const results: string[][] = [];
    for (const query of asked) results.push(await engine(query, most));
    return results;
  }, { asked: [...asked], most, address: `/${which}.js` });
  await context.close();
  return found.map((urls) => urls.map((url) => url.replaceAll('/', '')));
}

function printMisses(which: string, answers: readonly Answer[]): void {
  queries.forEach(({ q, cat, rel, not = [] }, i) => {
    const lacking = Object.keys(rel).filter((id) => !answers[i]?.includes(id));
    const wrong = not.filter((id) => answers[i]?.slice(0, 10).includes(id));
    if (lacking.length + wrong.length > 0) console.error([which, cat, q, `-${lacking}`, `+${wrong}`].join('\t'));
  });
}

function table(reports: Partial<Record<string, Report>>): string {
  const rows = Object.entries(reports).map(([name, { categories, ...figures } = {} as Report]) => ({ name, ...figures, categories }));
  const figures = Object.keys(rows[0] ?? {}).filter((key) => key !== 'name' && key !== 'categories');
  const line = (label: string, cells: unknown[]) => [label.padEnd(18), ...cells.map((cell) => String(cell).padStart(10))].join('');
  const cats = [...new Set(rows.flatMap(({ categories }) => Object.keys(categories)))].sort();
  return [
    line('', rows.map(({ name }) => name)),
    ...figures.map((key) => line(key, rows.map((row) => (row as Record<string, unknown>)[key]))),
    ...cats.map((cat) => line(cat, rows.map(({ categories }) => `${categories[cat]?.complete}/${categories[cat]?.queries}`))),
  ].join('\n');
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}
