/**
 * Score tags on sentences whose names are marked: `npm run eval:tags -- --entities FILE.jsonl [--root ARCHIVE] [--misses] [--json]`.
 *
 * A record is `{"id","text","entities":[{"type","text"}]}`. Each entity of type LOC that names a country, as `countries.ts`
 * knows it, has to stand among the candidates of `explain`, automatic or not.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadArchive } from '../src/cli/archive.ts';
import { sha256 } from '../src/ingest/hash.ts';
import { loadHouse, type House } from '../src/ingest/house.ts';
import { readSeed } from '../src/ingest/read.ts';
import { countryOf } from './countries.ts';

type Sentence = { id: string; text: string; entities: { type: string; text: string }[] };
/** A country that a sentence names: is it a candidate, and is it an automatic tag? */
type Named = { sentence: Sentence; name: string; country: string; candidate: boolean; automatic: boolean };

const { values: options } = parseArgs({
  options: {
    entities: { type: 'string' },
    root: { type: 'string', default: '.' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
if (options.entities === undefined) {
  console.error('Name a file of sentences with entities: npm run eval:tags -- --entities FILE.jsonl');
  process.exit(2);
}
const { house } = loadHouse(await loadArchive({ root: resolve(options.root) }));
const sentences = readFileSync(options.entities, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Sentence);
const named = sentences.flatMap((sentence) => countriesIn(sentence, house));
const share = (many: readonly Named[]) => Math.round((1000 * many.length) / (named.length || 1)) / 1000;
const table = {
  sentences: sentences.length,
  countries: named.length,
  candidates: share(named.filter(({ candidate }) => candidate)),
  automatic: share(named.filter(({ automatic }) => automatic)),
};
if (options.misses) {
  for (const { sentence, name, country, candidate } of named.filter(({ automatic }) => !automatic)) {
    console.error([candidate ? 'candidate only' : 'missed', sentence.id, name, country, sentence.text].join('\t'));
  }
}
if (options.json) console.log(JSON.stringify({ entities: options.entities, ...table }));
else console.table(Object.fromEntries(Object.entries(table).map(([name, value]) => [name, { value }])));

/** The countries that a sentence names, each once. */
function countriesIn(sentence: Sentence, by: House): Named[] {
  const places = sentence.entities.filter(({ type }) => type === 'LOC');
  const countries = new Map(places.flatMap(({ text: name }) => {
    const country = countryOf(name);
    return country === undefined ? [] : [[country, name] as const];
  }));
  if (countries.size === 0) return [];
  const { tags } = readSeed({ text: sentence.text, encoding: 'utf-8', damaged: 0, file: sentence.id, sha256: sha256(sentence.text) }, by);
  return [...countries].map(([country, name]) => {
    const found = tags.find(({ id }) => id === country);
    return { sentence, name, country, candidate: found !== undefined, automatic: found?.automatic ?? false };
  });
}
