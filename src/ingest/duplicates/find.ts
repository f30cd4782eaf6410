import { compare, makeReader, type Likeness } from './compare.ts';
import { areCopies } from './copies.ts';
import { makeGroups } from './groups.ts';
import type { Item } from './item.ts';
import { chooseCopies, choosePairs, type Pair } from './pairs.ts';
import { MOST } from './partners.ts';
import { place, type Placed } from './placed.ts';
import { shownOf } from './shown.ts';
import { areVersionsOfStory } from './stories.ts';

/** What an entry has to do with others: the one that is shown for it, and those that tell its story in other words. */
export type Relation = { duplicateOf?: string; sameStory: string[] };

/**
 * Find copies and versions of one text, and one story told by several. Entries without relations are not in the answer.
 * Copies all name the one that is shown, never each other; only shown ones name others of the same story, both ways.
 * The answer does not depend on the order of the items; `bodyOf` is asked only for texts that sketches take for near.
 */
export function findDuplicates(items: readonly Item[], bodyOf: (id: string) => string): Map<string, Relation> {
  const placed = place(items);
  const { toRead, told: stories } = choosePairs(placed);
  const likenessOf = makeLikeness(bodyOf);
  const groups = makeGroups(placed.length);
  const join = (pairs: readonly Pair[]): void => {
    for (const [one, other] of pairs) {
      if (groups.joined(one.at, other.at)) continue;
      const likeness = likenessOf(one, other);
      if (areCopies(one, other, likeness)) groups.join(one.at, other.at);
      else if (areVersionsOfStory(one, other, likeness)) stories.push([one, other]);
    }
  };
  const copies = (): Placed[][] => groups.groups().map((group) => group.map((at) => placed[at]!));
  join(toRead);
  // Of many copies each has its nearest for partners, so that two large groups of one text may not have met.
  join(chooseCopies(copies().filter(({ length }) => length > MOST).map(shownOf)));
  return relationsOf(shownFor(copies()), stories);
}

/** Compare two items in full, unless the hashes of their texts say all. */
function makeLikeness(bodyOf: (id: string) => string): (one: Item, other: Item) => Likeness {
  const read = makeReader(bodyOf);
  return (one, other) => (one.text === other.text ? { jaccard: 1, contained: 1, numbers: 1 } : compare(read(one.id), read(other.id)));
}

/** Give for each copy the one that is shown; a shown one for itself. */
function shownFor(groups: readonly Placed[][]): Map<Placed, Placed> {
  const shown = new Map<Placed, Placed>();
  for (const copies of groups) {
    const best = shownOf(copies);
    for (const copy of copies) shown.set(copy, best);
  }
  return shown;
}

function relationsOf(shown: ReadonlyMap<Placed, Placed>, stories: readonly Pair[]): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  const relation = ({ id }: Item): Relation => relations.get(id) ?? relations.set(id, { sameStory: [] }).get(id)!;
  for (const [copy, best] of shown) if (copy !== best) relation(copy).duplicateOf = best.id;
  for (const pair of stories) {
    const [one, other] = pair.map((item) => shown.get(item) ?? item) as Pair;
    if (one === other || relation(one).sameStory.includes(other.id)) continue;
    relation(one).sameStory.push(other.id);
    relation(other).sameStory.push(one.id);
  }
  for (const { sameStory } of relations.values()) sameStory.sort();
  return relations;
}
