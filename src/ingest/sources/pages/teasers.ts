import type { Element } from '../markup.ts';
import { childrenOf, kindOf, type Tally } from './tally.ts';

/** So many of a kind side by side make a list. */
const FEWEST = 3;

/**
 * Find the lists of other articles: elements of one kind side by side, of which nearly each holds a line that is a link, with
 * or without a summary below it. `isFree` says which may be chrome at all.
 */
export function teasers(tallies: ReadonlyMap<Element, Tally>, isFree: (element: Element) => boolean): Set<Element> {
  const found = new Set<Element>();
  for (const siblings of childrenOf(tallies).values()) {
    if (siblings.length < FEWEST) continue;
    for (const kind of Map.groupBy(siblings, kindOf).values()) {
      const linking = kind.filter((element) => isTeaser(tallies.get(element)!));
      if (linking.length < FEWEST || linking.length < 0.7 * kind.length) continue;
      for (const element of linking) if (isFree(element)) found.add(element);
    }
  }
  return found;
}

/** A few lines, one of which leads elsewhere; an article that quotes its sources has more text than that. */
function isTeaser({ links, lines, proseLines }: Tally): boolean {
  return links > 0 && lines <= 8 && proseLines <= 2;
}
