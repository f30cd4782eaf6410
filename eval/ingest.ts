/**
 * Score ingest against marks: `npm run eval:ingest -- [--gold FILE.jsonl] [--root ARCHIVE] [--with-title] [--misses] [--json]`.
 *
 * Without a file it scores the demo, and fails where a role is found less well than `floors.json` says.
 * A record holds `text` (or `page_text`, or `file`, relative to the archive), and what a careful reader found there, in
 * `gold` or beside it: see `marks.ts`. What a record does not say is not scored. A title that stands nowhere in the text
 * is scored only with `--with-title`, which puts it above the text first.
 */
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadArchive } from '../src/cli/archive.ts';
import { sha256 } from '../src/ingest/hash.ts';
import { loadHouse, type House } from '../src/ingest/house.ts';
import { normalLine } from '../src/ingest/shape.ts';
import { readSeed, type Reading } from '../src/ingest/read.ts';
import type { Seed } from '../src/ingest/seeds.ts';
import { nameOf } from '../src/ingest/sources/source.ts';
import { marksOf, type Marks, type Raw } from './marks.ts';
import { seedsOf, type Place } from './seeds.ts';
import { mean, normalTitle, quantile, shingleScore } from './measures.ts';
import floors from './floors.json' with { type: 'json' };
import { belowFloors, rolesFound, rolesMarked, roleScores, type ByRole } from './roles.ts';

/** What one record gives: a measure that does not apply is missing. */
export type Score = {
  id: string;
  title?: boolean; f1?: number; precision?: number; recall?: number; keptOut?: number; bodySize?: number;
  captions?: boolean; byline?: boolean; section?: boolean; day?: 'right' | 'open' | 'wrong';
  tiling: boolean; roundtrip: boolean; outside: number; unclassified: boolean; ms: number;
};

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string' },
    root: { type: 'string' },
    'with-title': { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const gold = options.gold ?? join(import.meta.dirname, 'demo.jsonl');
const isDemo = basename(gold) === 'demo.jsonl';
const archive = await loadArchive({ root: resolve(options.root ?? (isDemo ? join(import.meta.dirname, '../examples/demo') : '.')) });
const { house } = loadHouse(archive);
const records = readFileSync(gold, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Raw);
const pairs: { found: ByRole; marked: ByRole }[] = [];
const seeds = await seedsOf(archive.root, records.filter(isInFile));
const scores = records.map((record) => score(record, house));
const table = summary(scores);
const roles = roleScores(pairs);
const below = belowFloors(roles, pairs.length === 0 ? {} : ((floors as Record<string, Record<string, number>>)[basename(gold)] ?? {}));
if (options.json) console.log(JSON.stringify({ gold, ...table, roles, below }));
else {
  console.table(Object.fromEntries(Object.entries(table).map(([name, value]) => [name, { value }])));
  if (pairs.length > 0) console.table(Object.fromEntries(Object.entries(roles).map(([name, f1]) => [name, { f1 }])));
  for (const line of below) console.error(line);
}
process.exitCode = below.length > 0 ? 1 : 0;

function score(record: Raw, by: House): Score {
  const seed = seedFor(record);
  const given = marksOf(record, seed.text);
  const lift = options['with-title'] && given.title !== undefined && !given.titleInText;
  const text = lift ? `${given.title}\n\n${seed.text}` : seed.text;
  const before = performance.now();
  const reading = readSeed({ ...seed, text }, by);
  const ms = performance.now() - before;
  const result = { ...against(reading, { ...given, titleInText: given.titleInText || lift }, by), ...soundness(reading), ms };
  const marked = rolesMarked(record);
  if (marked) pairs.push({ found: rolesFound(reading), marked });
  if (options.misses) {
    complain(record, reading, given, result);
    if (marked) complainOfRoles(String(record['file'] ?? record['id']), rolesFound(reading), marked);
  }
  return { id: String(record['id']), ...result };
}

/** Records hold their text, or say in which file of the archive it lies. */
function isInFile(record: Raw): record is Raw & Place {
  return typeof (record['text'] ?? record['page_text']) !== 'string';
}

function seedFor(record: Raw): Seed {
  if (isInFile(record)) return seeds.get(nameOf(record))!;
  const text = String(record['text'] ?? record['page_text']);
  return { text, encoding: 'utf-8', damaged: 0, file: String(record['file'] ?? record['id']), sha256: sha256(text) };
}

function against(reading: Reading, marks: Marks, { sections }: House): Partial<Score> {
  const { entry, body, spans, text } = reading;
  const ours = body.map((block) => block.text).join('\n');
  const theirs = marks.body?.join('\n');
  return {
    ...(marks.title !== undefined && marks.titleInText && { title: normalTitle(entry.headline) === normalTitle(marks.title) }),
    ...(theirs !== undefined && { ...shingleScore(ours, theirs), ...keptOut(marks.body!, text, spans) }),
    ...(marks.captions && { captions: same(entry.image.flatMap(({ caption }) => caption ?? []), marks.captions) }),
    ...(marks.byline !== undefined && { byline: sameByline(reading, marks.byline) }),
    ...(marks.section !== undefined && { section: (entry.articleSection ?? null) === (marks.section && (sections.get(normalLine(marks.section)) ?? marks.section)) }),
    ...(marks.day !== undefined && { day: sameDay(entry.datePublished?.slice(0, 10) ?? null, marks.day) }),
  };
}

/** The names and agencies of a byline stand in it as the source spells them: «هسبريس - فلان» and «فلان» say the same. */
function sameByline({ entry, spans, text }: Reading, wanted: string | null): boolean {
  if (wanted === null) return entry.author.length === 0;
  const plain = (value: string) => value.replace(/[^\p{L}]/gu, '');
  const found = spans.filter(({ to }) => /^author|^creditText/.test(to ?? '')).map((span) => text.slice(span.start, span.end));
  return [...found, ...entry.author.map(({ name }) => name), entry.creditText ?? ''].some((one) => plain(one) !== '' && plain(wanted).includes(plain(one)));
}

function sameDay(found: string | null, wanted: string | null): 'right' | 'open' | 'wrong' {
  if (found === wanted) return 'right';
  return found === null ? 'open' : 'wrong';
}

function same(found: readonly string[], wanted: readonly string[]): boolean {
  return JSON.stringify(found.map(normalTitle)) === JSON.stringify(wanted.map(normalTitle));
}

/** Characters of the true body that stand in spans which go elsewhere. */
function keptOut(body: readonly string[], text: string, spans: Reading['spans']): { keptOut: number; bodySize: number } {
  let [at, out, size] = [0, 0, 0];
  for (const block of body) {
    const start = text.indexOf(block, at);
    size += solid(block);
    if (start < 0) continue;
    at = start + block.length;
    for (const span of spans) {
      if (!span.to?.startsWith('body[')) out += solid(text.slice(Math.max(span.start, start), Math.min(span.end, at)));
    }
  }
  return { keptOut: out, bodySize: size };
}

function soundness({ text, spans, proofs, entry }: Reading): Pick<Score, 'tiling' | 'roundtrip' | 'outside' | 'unclassified'> {
  let [at, outside] = [0, 0];
  for (const { start, end } of [...spans, { start: text.length, end: text.length }]) {
    outside += solid(text.slice(at, start));
    at = end;
  }
  return { ...proofs, outside, unclassified: entry.review.some((line) => line.startsWith('unclassified')) };
}

function solid(text: string): number {
  return text.replace(/\s+/gu, '').length;
}

function summary(all: readonly Score[]): Record<string, number | string> {
  const share = (name: keyof Score, wanted: unknown = true) => {
    const values = all.flatMap((one) => (one[name] === undefined ? [] : [one[name] === wanted]));
    return values.length === 0 ? '–' : `${values.filter(Boolean).length} of ${values.length}`;
  };
  const numbers = (name: 'f1' | 'precision' | 'recall' | 'keptOut' | 'bodySize' | 'ms') => all.flatMap((one) => one[name] ?? []);
  const sum = (values: number[]) => values.reduce((one, other) => one + other, 0);
  const round = (value: number, digits: number) => Number(value.toFixed(digits));
  return {
    records: all.length,
    title: share('title'),
    bodyF1: round(mean(numbers('f1')), 4),
    bodyPrecision: round(mean(numbers('precision')), 4),
    bodyRecall: round(mean(numbers('recall')), 4),
    bodyKeptOut: `${round((100 * sum(numbers('keptOut'))) / sum(numbers('bodySize')), 3)} %`,
    captions: share('captions'),
    byline: share('byline'),
    section: share('section'),
    dayRight: share('day', 'right'),
    dayOpen: share('day', 'open'),
    dayWrong: share('day', 'wrong'),
    tiling: share('tiling'),
    roundtrip: share('roundtrip'),
    outside: sum(all.map(({ outside }) => outside)),
    withUnclassified: share('unclassified'),
    msMedian: round(quantile(numbers('ms'), 0.5), 2),
    msP99: round(quantile(numbers('ms'), 0.99), 2),
  };
}

function complain(record: Raw, { entry, spans, text }: Reading, marks: Marks, result: Partial<Score>): void {
  const say = (what: string, found: unknown, wanted: unknown) =>
    console.error(`${String(record['id'] ?? record['file'])} ${what}:\n  found  ${JSON.stringify(found)}\n  wanted ${JSON.stringify(wanted)}`);
  if (result.title === false) say('title', entry.headline, marks.title);
  if (result.captions === false) say('captions', entry.image, marks.captions);
  if (result.byline === false) say('byline', [entry.author, entry.creditText], marks.byline);
  if (result.section === false) say('section', entry.articleSection, marks.section);
  if (result.day === 'wrong') say('day', entry.datePublished, marks.day);
  if ((result.keptOut ?? 0) > 0 || (result.f1 ?? 1) < 0.95) {
    const out = spans.filter(({ to }) => !to?.startsWith('body['));
    say(`body ${result.f1?.toFixed(3)}`, out.map((span) => `${span.rule}: ${text.slice(span.start, span.start + 70)}`), result.keptOut);
  }
}

function complainOfRoles(name: string, found: ByRole, marked: ByRole): void {
  for (const [role, wanted] of Object.entries(marked)) {
    const [more, less] = [found[role]!.filter((one) => !wanted.includes(one)), wanted.filter((one) => !found[role]!.includes(one))];
    if (more.length + less.length > 0) console.error(`${name} ${role}:\n  found  ${JSON.stringify(more)}\n  wanted ${JSON.stringify(less)}`);
  }
}
