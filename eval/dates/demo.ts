import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { House } from '../../src/ingest/house.ts';
import { readSeed } from '../../src/ingest/read.ts';
import type { Seed } from '../../src/ingest/seeds.ts';
import { nameOf } from '../../src/ingest/sources/source.ts';
import { seedsOf, type Place } from '../seeds.ts';
import type { Counts, Verdict } from './score.ts';

type Mark = Place & { datePublished?: string | null; dateEdtf?: string | null };
export type DemoScore = { rows: number; total: Counts; misses: { file: string; wanted: string; found: string; verdict: Verdict }[] };

/** The archive of the demo. */
export const DEMO = fileURLToPath(new URL('../../examples/demo', import.meta.url));
const MARKS = new URL('../demo.jsonl', import.meta.url);

/** Date each dump of the demo by itself, and compare with its marks: the day, or what is known where the day is open. */
export async function scoreDemo(house: House): Promise<DemoScore> {
  const marks = readFileSync(MARKS, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Mark);
  const seeds = await seedsOf(DEMO, marks);
  const results = marks.map((mark) => judge(mark, seeds.get(nameOf(mark))!, house));
  const of = (verdict: Verdict) => results.filter((one) => one.verdict === verdict).length;
  return {
    rows: results.length,
    total: { right: of('right'), open: of('open'), wrong: of('wrong') },
    misses: results.filter(({ verdict }) => verdict !== 'right'),
  };
}

function judge(mark: Mark, seed: Seed, house: House): DemoScore['misses'][number] {
  const { entry } = readSeed(seed, house);
  const wanted = day(mark.datePublished) ?? mark.dateEdtf ?? 'open';
  const found = day(entry.datePublished) ?? entry.dateEdtf ?? 'open';
  const verdict = wanted === found ? 'right' : entry.datePublished ? 'wrong' : 'open';
  return { file: nameOf(mark), wanted, found, verdict };
}

function day(written: string | null | undefined): string | undefined {
  return written?.slice(0, 10);
}
