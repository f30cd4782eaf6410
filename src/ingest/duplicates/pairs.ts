import { pairByBands } from './bands.ts';
import { pairNeighbours, pairPages } from './neighbours.ts';
import { makePartners, type Offer } from './partners.ts';
import { areNear, daysBetween, isShort, type Placed } from './placed.ts';
import { agreement, layOut, type Sketches } from './sketch.ts';
import { pairStories } from './stories.ts';

/** Two items, in order of time. */
export type Pair = [Placed, Placed];

/** Bytes that agree in the sketches of texts that share a third of their shingles, and in nearly all that share .8. */
const LEAST = { story: 20, copy: 38 };

/**
 * Choose the pairs that are worth reading, and those that need no reading since their traits say enough: two outlets
 * within days, with a third of their shingles in common, or with the same words in headline and tags.
 */
export function choosePairs(items: readonly Placed[]): { toRead: Iterable<Pair>[]; told: Pair[] } {
  const sketches = sketchesOf(items);
  const alike = collect(items, (offer) => pairByBands(sketches, firstOfEachText(items), LEAST.story, offer));
  const oneInOther = collect(items, (offer) => {
    pairNeighbours(items, sketches, offer);
    pairPages(items, sketches, offer);
  });
  const told = collect(items, (offer) => pairStories(items, offer));

  const mayBeCopies = ([one, other]: Pair): boolean => agreement(sketches, one.at, other.at) >= LEAST.copy;
  // Within an outlet, or where a day is open, what is alike may be another day's bulletin with other numbers: that shows
  // only in the text.
  const isOpen = ([one, other]: Pair): boolean =>
    daysBetween(one, other) === undefined || (areNear(one, other) && one.publisher === other.publisher);
  const isTold = (pair: Pair): boolean => areNear(...pair) && !mayBeCopies(pair) && !isOpen(pair);
  const worthReading = (pair: Pair): boolean => mayBeCopies(pair) || isOpen(pair);
  return { toRead: [sameTexts(items), those(alike(), worthReading), oneInOther()], told: [...those(alike(), isTold), ...told()] };
}

/** Choose among some items the pairs that may be copies, by nothing but their sketches. */
export function chooseCopies(items: readonly Placed[]): Iterable<Pair> {
  const sketches = sketchesOf(items);
  return collect(items, (offer) => pairByBands(sketches, [...items.keys()], LEAST.copy, offer))();
}

function sketchesOf(items: readonly Placed[]): Sketches {
  return layOut(items.map(({ sketch }) => sketch));
}

/** The pairs that are offered, best partners only; each call gives them anew. */
function collect(items: readonly Placed[], offerAll: (offer: Offer) => void): () => Iterable<Pair> {
  const partners = makePartners(items.length);
  offerAll(partners.offer);
  return function* () {
    for (const [one, other] of partners.pairs()) yield [items[one]!, items[other]!];
  };
}

function* those(pairs: Iterable<Pair>, isWanted: (pair: Pair) => boolean): Iterable<Pair> {
  for (const pair of pairs) if (isWanted(pair)) yield pair;
}

/** One text in many places would fill the buckets, and leave no place for others that are near it. */
function firstOfEachText(items: readonly Placed[]): number[] {
  return [...new Map(items.toReversed().filter((item) => !isShort(item)).map(({ text, at }) => [text, at])).values()].reverse();
}

/** Pair each item with the one before it that has the same text. */
function sameTexts(items: readonly Placed[]): Pair[] {
  const last = new Map<string, Placed>();
  const pairs: Pair[] = [];
  for (const item of items) {
    const before = last.get(item.text);
    if (before && item.size > 0) pairs.push([before, item]);
    last.set(item.text, item);
  }
  return pairs;
}
