import { likeliest, plainOf, readings, type Reading } from '../../arabic/candidates.ts';
import { term } from '../../arabic/term.ts';

/** For each word of an index, the one reading under which it is found. */
export type Chosen = ReadonlyMap<string, Reading>;

/**
 * Choose a reading for each word, from the words of the indexed articles alone: `counts` says how often each occurs.
 *
 * The best-attested reading wins first. Then the choice is closed: a word takes its first reading that stands in the
 * index, as a term, for any word. The reader's side makes the same choice by asking the index, so that the two cannot
 * disagree (`liveReading`).
 */
export function chooseReadings(counts: ReadonlyMap<string, number>): Chosen {
  const read = new Map([...counts.keys()].map((word) => [word, readings(word)]));
  const attested = new Map<string, number>();
  for (const [word, list] of read) {
    const { stem } = plainOf(list);
    attested.set(stem, (attested.get(stem) ?? 0) + (counts.get(word) ?? 0));
  }
  const best = new Map([...read].map(([word, list]) => [word, likeliest(list, (stem) => attested.get(stem) ?? 0)]));
  const written = new Set([...best.values()].map(term));
  return new Map([...read].map(([word, list]) => [word, list.find((each) => written.has(term(each))) ?? plainOf(list)]));
}
