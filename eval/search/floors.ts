import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import floors from './floors.json' with { type: 'json' };
import { engines, type Engine, type Judged } from './run.ts';
import { score, type Query } from './score.ts';

const measures = ['complete', 'recall50', 'precision50', 'mrr10', 'negativesViolated'] as const;
/** The figures of some queries: of one category, or of all. */
export type Figures = Record<'queries' | (typeof measures)[number], number>;
/** What was reached before. By category, and over all queries with the bytes. */
export type Floors = { all: Figures & Record<'indexBytes' | 'firstQueryBytes', number>; categories: Record<string, Figures> };

/** How far a figure may fall. One query of a category weighs much in its shares, so that only its count is held. */
const slack = { complete: 0, recall50: 0.002, precision50: 0.01, mrr10: 0.005, negativesViolated: 0 };
const slackOfCategory = { complete: 1, recall50: 0.08, precision50: 0.1, mrr10: 0.08, negativesViolated: 0 };
/** So much larger may the files become. */
const growth = 1.05;

/** Give the figures of a run: over all queries and by category. */
export function figuresOf(queries: readonly Query[], { report, answers }: Judged): Floors {
  const of = (chosen: (query: Query) => boolean): Figures => {
    const some = queries.flatMap((query, i) => (chosen(query) ? [{ query, answer: answers[i] ?? [] }] : []));
    const { queries: count, complete, recall50, precision50, mrr10, negativesViolated } =
      score(some.map(({ query }) => query), some.map(({ answer }) => answer));
    return { queries: count, complete, recall50, precision50, mrr10, negativesViolated };
  };
  const names = [...new Set(queries.map(({ cat }) => cat))].sort();
  const { indexBytes, firstQueryBytes } = report;
  return {
    all: { ...of(() => true), indexBytes, firstQueryBytes },
    categories: Object.fromEntries(names.map((name) => [name, of(({ cat }) => cat === name)])),
  };
}

/** Say which figures are worse than the pinned ones. */
export function belowFloors(now: Floors, pinned: Floors = floors.warraq): string[] {
  const grown = (['indexBytes', 'firstQueryBytes'] as const)
    .filter((name) => now.all[name] > growth * pinned.all[name])
    .map((name) => `${name}: ${now.all[name]} is more than a twentieth above ${pinned.all[name]}. ${remedy}`);
  const names = Object.keys(pinned.categories);
  return [
    ...fallen('all', now.all, pinned.all, slack),
    ...names.flatMap((name) => fallen(name, now.categories[name], pinned.categories[name]!, slackOfCategory)),
    ...grown,
  ];
}

const remedy = 'Mend it, or pin the new figures with "npm run eval:search -- --pin" and say why.';

function fallen(name: string, now: Figures | undefined, pinned: Figures, by: typeof slack): string[] {
  return measures.flatMap((measure) => {
    const value = now?.[measure] ?? 0;
    const worse = measure === 'negativesViolated' ? value > pinned[measure] : value < pinned[measure] - by[measure] - 1e-9;
    return worse ? [`${name}: ${measure} is ${value} and was ${pinned[measure]}. ${remedy}`] : [];
  });
}

/** Keep the figures of a run as floors, those of stock Pagefind beside ours. */
export function pin(queries: readonly Query[], judged: Record<Engine, Judged>): void {
  const all = Object.fromEntries(engines.map((engine) => [engine, figuresOf(queries, judged[engine])]));
  writeFileSync(join(import.meta.dirname, 'floors.json'), `${JSON.stringify(all, null, 2)}\n`);
}
