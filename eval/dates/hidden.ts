import { weekdayOf } from '../../src/arabic/dates/civil.ts';
import { findDates } from '../../src/arabic/dates/grammar.ts';
import { monthNames, weekdayNames } from '../../src/arabic/months.ts';
import type { Anchor } from '../../src/ingest/context.ts';
import { eraEvidence, yearEvidence } from '../../src/ingest/dates/evidence.ts';
import { dateArticle } from '../../src/ingest/dates/infer.ts';
import { neighboursOf } from '../../src/ingest/dates/neighbours.ts';
import { sequenceEvidence } from '../../src/ingest/dates/sequence.ts';
import { windowOf } from '../../src/ingest/dates/window.ts';
import type { House } from '../../src/ingest/house.ts';
import type { Piece } from '../../src/ingest/piece.ts';
import { readSeed } from '../../src/ingest/read.ts';
import type { Outlet } from '../../src/schema/outlet.ts';

/** An article whose day is known. */
export type Case = { day: string; headline: string; blocks: string[]; outlet?: Outlet; number?: number };
/** What ingest makes of it without its year: how sure it is, the share of the best candidate, and whether that is right. */
export type Guess = { confidence: string; p: number; right: boolean };
export type Band = { band: string; articles: number; right: number; share: string; meanP: string };

/** Let ingest find the year of an article which names its day as «الجمعة 27 مايو». */
export function guess({ day, headline, blocks, outlet, number }: Case, house: House, anchors: readonly Anchor[]): Guess {
  const line = `${weekdayNames[weekdayOf(day)]![0]} ${Number(day.slice(8))} ${monthNames[Number(day.slice(5, 7)) - 1]![0]}`;
  const text = [headline, '', line, '', ...blocks].join('\n');
  const { tags } = readSeed({ text, encoding: 'utf-8', damaged: 0, file: 'x', sha256: '0'.repeat(64) }, house);
  const window = windowOf(outlet?.window ?? house.config.window, undefined);
  const neighbours = number === undefined ? {} : neighboursOf(number, anchors);
  const { dateProvenance: found } = dateArticle({ basis: 'head-line', mention: findDates(line)[0]!, piece: {} as Piece }, {
    window,
    evidence: [
      eraEvidence(tags.flatMap((tag) => (tag.automatic ? (house.vocabulary.get(tag.id) ?? []) : []))),
      sequenceEvidence({ number, sequence: outlet?.sequence, neighbours }),
      yearEvidence([headline, ...blocks].join('\n'), window.last),
    ],
  });
  const best = [...(found?.candidates ?? [])].sort((one, other) => other.p - one.p)[0];
  return { confidence: found?.confidence ?? 'none', p: best?.p ?? 0, right: best?.date === day };
}

/** Count guesses by confidence, and those that were too unsure to be chosen by the share of their best candidate. */
export function bandsOf(guesses: readonly Guess[]): Band[] {
  const groups: [string, (one: Guess) => boolean][] = [
    ['high', ({ confidence }) => confidence === 'high'],
    ['medium', ({ confidence }) => confidence === 'medium'],
    ['open, best ≥ 50 %', ({ confidence, p }) => confidence === 'none' && p >= 0.5],
    ['open, best < 50 %', ({ confidence, p }) => confidence === 'none' && p < 0.5],
  ];
  return groups.map(([band, belongs]) => {
    const own = guesses.filter(belongs);
    const right = own.filter((one) => one.right).length;
    const meanP = own.reduce((sum, { p }) => sum + p, 0) / (own.length || 1);
    return { band, articles: own.length, right, share: own.length === 0 ? '–' : `${((100 * right) / own.length).toFixed(1)} %`, meanP: meanP.toFixed(3) };
  });
}
