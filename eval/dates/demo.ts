import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { decode } from '../../src/ingest/decode.ts';
import { sha256 } from '../../src/ingest/hash.ts';
import type { House } from '../../src/ingest/house.ts';
import { readSeed } from '../../src/ingest/read.ts';
import type { Counts, Verdict } from './score.ts';

type Mark = { file: string; datePublished?: string | null; dateEdtf?: string | null };
export type DemoScore = { rows: number; total: Counts; misses: { file: string; wanted: string; found: string; verdict: Verdict }[] };

/** The archive of the demo. */
export const DEMO = fileURLToPath(new URL('../../examples/demo', import.meta.url));
const MARKS = new URL('../demo.jsonl', import.meta.url);

/** Date each dump of the demo by itself, and compare with its marks: the day, or what is known where the day is open. */
export function scoreDemo(house: House): DemoScore {
  const marks = readFileSync(MARKS, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Mark);
  const results = marks.flatMap((mark) => judge(mark, house) ?? []);
  const of = (verdict: Verdict) => results.filter((one) => one.verdict === verdict).length;
  return {
    rows: results.length,
    total: { right: of('right'), open: of('open'), wrong: of('wrong') },
    misses: results.filter(({ verdict }) => verdict !== 'right'),
  };
}

function judge({ file, datePublished, dateEdtf }: Mark, house: House): DemoScore['misses'][number] | undefined {
  const bytes = readFileSync(join(DEMO, file));
  const decoded = decode(bytes);
  if (!('text' in decoded)) return undefined;
  const { entry } = readSeed({ ...decoded, file, sha256: sha256(bytes) }, house);
  const wanted = day(datePublished) ?? dateEdtf ?? 'open';
  const found = day(entry.datePublished) ?? entry.dateEdtf ?? 'open';
  const verdict = wanted === found ? 'right' : entry.datePublished ? 'wrong' : 'open';
  return { file, wanted, found, verdict };
}

function day(written: string | null | undefined): string | undefined {
  return written?.slice(0, 10);
}
