import { readings, type Reading } from '../../arabic/candidates.ts';

/** For each word of an index, the one stem under which it is found. */
export type Stems = ReadonlyMap<string, string>;

/**
 * Choose a stem for each word, from the words of the indexed articles alone: `counts` says how often each occurs.
 *
 * The best-attested reading wins first. Then the choice is closed: a word takes its first reading that is the stem of
 * any word. The reader's side makes the same choice by asking the index, so the two cannot disagree (`liveStem`).
 */
export function chooseStems(counts: ReadonlyMap<string, number>): Stems {
  const read = new Map([...counts.keys()].map((word) => [word, readings(word)]));
  const attested = new Map<string, number>();
  for (const [word, list] of read) {
    const { stem } = plain(list);
    attested.set(stem, (attested.get(stem) ?? 0) + (counts.get(word) ?? 0));
  }
  const live = new Set([...read.values()].map((list) => best(list, attested)));
  return new Map([...read].map(([word, list]) => [word, firstLive(list, live)]));
}

function plain(list: readonly Reading[]): Reading {
  const found = list.find((reading) => reading.plain) ?? list[0];
  if (!found) throw new Error('A word has no reading.');
  return found;
}

function best(list: readonly Reading[], attested: ReadonlyMap<string, number>): string {
  const usual = plain(list);
  const own = attested.get(usual.stem) ?? 0;
  let winner = usual;
  let highest = own;
  for (const reading of list) {
    if (reading === usual) continue;
    const score = reading.weight * (attested.get(reading.stem) ?? 0) + reading.prior * own;
    if (score > highest) [winner, highest] = [reading, score];
  }
  return winner.stem;
}

function firstLive(list: readonly Reading[], live: ReadonlySet<string>): string {
  return (list.find(({ stem }) => live.has(stem)) ?? plain(list)).stem;
}
