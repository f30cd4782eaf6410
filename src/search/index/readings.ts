import '../../arabic/taught.ts';
import { likeliest, plainOf, readings, type Reading } from '../../arabic/candidates.ts';
import { term } from '../../arabic/term.ts';
import { joinForms } from './joins.ts';
import { nounsOf, verbsOf } from './verbs.ts';

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
  const nouns = nounsOf(counts);
  const verbs = verbsOf(read, nouns);
  const attested = new Map<string, number>();
  const attest = (stem: string, count: number) => attested.set(stem, (attested.get(stem) ?? 0) + count);
  for (const [word, list] of read) attest(plainOf(list).stem, counts.get(word) ?? 0);
  for (const [stem, { words }] of verbs) for (const word of words) attest(stem, counts.get(word) ?? 0);
  const isSure = (word: string, reading: Reading) =>
    !reading.verb || (!nouns.has(word) && (!reading.form.startsWith('ت') || verbs.has(reading.stem)));
  const bestOf = (word: string, list: readonly Reading[]) =>
    likeliest(list.filter((reading) => isSure(word, reading)), (stem) => attested.get(stem) ?? 0);
  const best = new Map([...read].map(([word, list]) => [word, bestOf(word, list)]));
  const joined = joinForms(best, read);
  const written = new Set([...joined.values()].map(term));
  return new Map([...read].map(([word, list]) => [word, list.find((each) => written.has(term(each))) ?? plainOf(list)]));
}
