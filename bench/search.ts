/**
 * What search costs: `npm run bench:search -- [--size 1000,10000] [--engines warraq,stock,minisearch] [--json FILE]`.
 *
 * Each engine indexes the same articles in a process of its own, one after another, and is then asked the same
 * questions in Chromium. Bytes are exact; times and memory are those of one run, so compare them within it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { writePages } from '../eval/search/indexes.ts';
import { serve } from '../eval/search/serve.ts';
import { launchBrowser } from '../test/browser.ts';
import { quantile } from './ingest/measure.ts';
import { engines } from './search/engines.ts';
import { questions, textOf } from './search/text.ts';
import { runTree } from './search/tree.ts';
import { visit } from './search/visit.ts';

type Figures = Record<string, number>;

/** First visits, each with a question of its own, and questions of one visit. */
const [visits, asked] = [9, 40];

const { values: options } = parseArgs({
  options: { size: { type: 'string', default: '1000,10000' }, engines: { type: 'string' }, json: { type: 'string' } },
});
const names = options.engines?.split(',') ?? Object.keys(engines);
const browser = await launchBrowser();
const versions = { node: process.version, chromium: browser.version(), pagefind: manifest.dependencies.pagefind, minisearch: manifest.devDependencies.minisearch };
const machine = { cpu: cpus()[0]?.model.trim(), cores: cpus().length, memoryGB: Math.round(totalmem() / 2 ** 30), system: `${type()} ${release()} ${arch()}` };
const sizes: Record<string, Record<string, Figures>> = {};
try {
  for (const size of options.size.split(',').map(Number)) {
    sizes[size] = await measure(size);
    console.log(`${size} articles`);
    console.table(transposed(sizes[size]));
    if (options.json) writeFileSync(options.json, `${JSON.stringify({ machine, versions, sizes }, null, 2)}\n`);
  }
} finally {
  await browser.close();
}
console.log({ machine, versions });

async function measure(size: number): Promise<Record<string, Figures>> {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-bench-'));
  try {
    const corpus = join(folder, 'corpus.jsonl');
    writeFileSync(corpus, Array.from({ length: size }, (_, i) => `${JSON.stringify(textOf(i))}\n`).join(''));
    await writePages(folder, Object.fromEntries(names.map((name) => [name, engines[name]!.page])));
    const figures: Record<string, Figures> = {};
    for (const name of names) {
      const { seconds, cpu, rss } = await runTree({ args: [join(import.meta.dirname, 'search/build.ts'), name, corpus, join(folder, name)] });
      const build = { 'build, s by the clock': seconds, 'build, s of the processor': cpu, 'build, MB at most': rss };
      figures[name] = rounded({ 'index, kB': engines[name]!.bytes(join(folder, name)) / 1000, ...(await reading(name, size, folder)), ...build });
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function reading(name: string, size: number, folder: string): Promise<Figures> {
  const all = questions(size, asked);
  const bytes: { first: number; second: number }[] = [];
  for (let i = 0; i < visits; i += 1) bytes.push(await visiting(name, folder, [all[i]!, all[visits + i]!]));
  const { times, again } = await visiting(name, folder, all);
  return {
    'first query, kB': quantile(bytes.map(({ first }) => first), 0.5) / 1000,
    'second query, kB': quantile(bytes.map(({ second }) => second), 0.5) / 1000,
    'query, ms, median': quantile(times.slice(1), 0.5),
    'query, ms, p95': quantile(times.slice(1), 0.95),
    'query again, ms, median': quantile(again, 0.5),
    'query again, ms, p95': quantile(again, 0.95),
  };
}

async function visiting(name: string, folder: string, asking: readonly string[]): ReturnType<typeof visit> {
  const server = await serve(folder);
  try {
    return await visit(name, asking, { browser, server });
  } finally {
    server.close();
  }
}

function transposed(figures: Record<string, Figures>): Record<string, Figures> {
  const rows = Object.keys(Object.values(figures)[0] ?? {});
  return Object.fromEntries(rows.map((row) => [row, Object.fromEntries(Object.entries(figures).map(([name, of]) => [name, of[row]!]))]));
}

function rounded(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(4))]));
}
