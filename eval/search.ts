/**
 * Judge search by queries whose answers are known, through the files that a reader loads and in a browser, beside
 * Pagefind as it comes: `npm run eval:search -- [--corpus FILE.jsonl --queries FILE.jsonl] [--filler FILE.jsonl] [--json] [--misses] [--pin]`.
 *
 * Without files it judges the demo, and fails (exit 1) where a figure falls below `search/floors.json`; `--pin` keeps the
 * figures of the run there.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { demoCorpus, readCorpus, readFiller, readLines } from './search/corpus.ts';
import { belowFloors, figuresOf, pin } from './search/floors.ts';
import { misses, table } from './search/print.ts';
import { engines, judge } from './search/run.ts';
import type { Query } from './search/score.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    queries: { type: 'string' },
    filler: { type: 'string' },
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    pin: { type: 'boolean', default: false },
  },
});
if ((values.corpus === undefined) !== (values.queries === undefined)) {
  console.error('A corpus and its queries go together: npm run eval:search -- --corpus FILE.jsonl --queries FILE.jsonl');
  process.exit(2);
}

const isOwn = values.corpus === undefined && values.filler === undefined;
const corpus = values.corpus === undefined ? demoCorpus() : readCorpus(values.corpus);
const filler = values.filler === undefined ? [] : readFiller(values.filler);
const queries = readLines<Query>(values.queries ?? join(import.meta.dirname, 'search/queries.jsonl'));
sayUnknown();

const judged = await judge([...corpus, ...filler], queries, engines);
if (values.misses) for (const engine of engines) for (const line of misses(engine, queries, judged[engine])) console.error(line);
console.log(values.json ? JSON.stringify({ warraq: judged.warraq.report, stock: judged.stock.report }) : table(judged));
if (isOwn && values.pin) pin(queries, judged);
else if (isOwn) failBelowFloors();

function sayUnknown(): void {
  const known = new Set(corpus.map(({ id }) => id));
  const unknown = queries.flatMap(({ rel, not = [] }) => [...Object.keys(rel), ...not]).filter((id) => !known.has(id));
  if (unknown.length > 0) console.error(`No document of the corpus is called ${[...new Set(unknown)].join(', ')}.`);
}

function failBelowFloors(): void {
  const below = belowFloors(figuresOf(queries, judged.warraq));
  for (const line of below) console.error(line);
  process.exitCode = below.length > 0 ? 1 : 0;
}
