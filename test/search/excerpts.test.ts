import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { demoCorpus } from '../../eval/search/corpus.ts';
import { words } from '../../src/arabic/normalize.ts';
import { excerpt, matcher } from '../../src/search/engine/excerpt.ts';
import { openPagefind } from '../../src/search/engine/pagefind.ts';
import { createEngine, type Engine } from '../../src/search/engine/search.ts';
import { indexArticles } from '../../src/search/index/index.ts';
import { chooseReadings } from '../../src/search/index/readings.ts';
import { allText } from '../../src/search/index/record.ts';
import { tokens } from '../../src/search/index/stream.ts';

const records = demoCorpus().map(({ record }) => record);
const counts = new Map<string, number>();
for (const word of records.flatMap((record) => tokens(allText(record)).flatMap(words))) counts.set(word, (counts.get(word) ?? 0) + 1);
/** What the index made of each word: the judge of the marks, who asks no index. */
const chosen = chooseReadings(counts);
/** Every so many words of the demo, in the forms in which they stand there, and pairs of them. */
const single = [...chosen.keys()].filter((_, i) => i % 23 === 0);
const queries = [...single, ...single.slice(0, 40).map((word, i) => `${word} ${single[i + 40]}`), '«مجلس الأمن»', 'القمر الصناعي'];

const out = mkdtempSync(join(tmpdir(), 'warraq-excerpts-'));
let engine: Engine;
beforeAll(async () => {
  await indexArticles({ articles: records, out });
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(readFileSync(fileURLToPath(address.split('?')[0] ?? '')))));
  engine = createEngine(await openPagefind(pathToFileURL(`${out}/`).href));
}, 60_000);
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(out, { recursive: true });
});

test('a thousand excerpts mark no wrong word, and the word that was asked for wherever it was found', async () => {
  const wrong: string[] = [];
  const bare: string[] = [];
  let shown = 0;
  for (const text of queries) {
    const { hits, terms } = await engine.search({ text, typing: false, filters: {}, sort: 'relevance' });
    const matches = matcher(terms, engine.attest);
    const asked = (word: string) => terms.some(({ stem, open }) => {
      const own = chosen.get(word)?.stem ?? '';
      return open ? own.startsWith(stem) : own === stem;
    });
    for (const hit of hits.slice(0, 20)) {
      const { content, url } = await hit.data();
      const runs = await excerpt(content, hit.words, matches);
      shown += 1;
      const marks = runs.filter(({ marked }) => marked).map(({ text: mark }) => mark);
      wrong.push(...marks.filter((mark) => !words(mark).some(asked)).map((mark) => `${text} marks ${mark} in ${url}`));
      if (hit.words.length > 0 && marks.length === 0) bare.push(`${text} marks nothing in ${url}`);
    }
  }
  expect(shown).toBeGreaterThanOrEqual(1000);
  expect([...wrong, ...bare]).toEqual([]);
}, 120_000);
