/**
 * Hide the year of articles that have one, let ingest find it, and print how often it is right, by confidence:
 * `npm run eval:calibrate -- --gold FILE.jsonl [--root ARCHIVE] [--every K] [--json]`.
 *
 * A record is one of `eval:ingest`. Its day is the marked one, or the one in its own dateline. Each article is read again
 * with «الجمعة 27 مايو» above its text in place of its dateline. Articles whose address holds the outlet's number have
 * each K-th of the others as dated neighbours.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadArchive } from '../src/cli/archive.ts';
import type { Anchor } from '../src/ingest/context.ts';
import { decode } from '../src/ingest/decode.ts';
import { isAnchor } from '../src/ingest/dates/neighbours.ts';
import { loadHouse } from '../src/ingest/house.ts';
import { identify } from '../src/ingest/identify.ts';
import { readSeed } from '../src/ingest/read.ts';
import { bandsOf, guess, type Case } from './dates/hidden.ts';
import { marksOf, type Raw } from './marks.ts';

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true },
    root: { type: 'string', default: '.' },
    every: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
if (options.gold === undefined) {
  console.error('Name a file of articles: npm run eval:calibrate -- --gold FILE.jsonl');
  process.exit(2);
}
const { house } = loadHouse(await loadArchive({ root: resolve(options.root) }));
const lines = options.gold.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'));
const cases = lines.flatMap((line) => caseOf(JSON.parse(line) as Raw) ?? []);
const numbered = Map.groupBy(cases.filter(({ number }) => number !== undefined), ({ outlet }) => outlet?.id ?? '');
const guesses = cases.map((one) => guess(one, house, anchorsBeside(one)));
const bands = bandsOf(guesses);
if (options.json) console.log(JSON.stringify({ articles: cases.length, bands }));
else console.table(Object.fromEntries(bands.map(({ band, ...rest }) => [band, rest])));

function caseOf(record: Raw): Case | undefined {
  const raw = textOf(record);
  const marks = marksOf(record, raw);
  const text = marks.title !== undefined && !marks.titleInText ? `${marks.title}\n\n${raw}` : raw;
  const url = typeof record['url'] === 'string' ? record['url'] : undefined;
  const seed = { text, encoding: 'utf-8', damaged: 0, file: String(record['file'] ?? record['id']), sha256: '0'.repeat(64) };
  const { outlet, number } = identify({ ...seed, ...(url !== undefined && { meta: { url } }) }, house);
  const { entry, body } = readSeed(seed, house);
  const day = marks.day ?? (isAnchor(entry, 0) ? entry.datePublished?.slice(0, 10) : undefined);
  if (!day) return undefined;
  const blocks = body.map((block) => block.text).filter((block) => block !== entry.headline);
  return { day, headline: entry.headline, blocks, ...(outlet && { outlet: outlet.outlet }), ...(number && { number: number.value }) };
}

function textOf(record: Raw): string {
  const text = record['text'] ?? record['page_text'];
  if (typeof text === 'string') return text;
  const decoded = decode(readFileSync(join(resolve(options.root), String(record['file']))));
  return 'text' in decoded ? decoded.text : '';
}

function anchorsBeside({ outlet, number }: Case): Anchor[] {
  const others = (numbered.get(outlet?.id ?? '') ?? []).filter((other) => other.number !== number);
  return others.map((other) => ({ number: other.number!, date: other.day })).sort((one, other) => one.number - other.number)
    .filter((_, index) => index % Number(options.every) === 0);
}
