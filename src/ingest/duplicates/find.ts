import { compare, makeReader, packLikeness, unpackLikeness, type Likeness } from './compare.ts';
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

/** What is known of texts by the hashes of two. */
export type Memory = {
  /** How alike they are, as `packLikeness` gives it. */
  known: Map<string, number>;
  /** The pairs that were asked for. */
  used: Set<string>;
  /** Items of which `bodyOf` gives another text than the one that they were made of: nothing is remembered of them. */
  strayed: Set<string>;
};

/**
 * Find copies and versions of one text, and one story told by several. Entries without relations are not in the answer.
 * Copies all name the one that is shown, never each other; only shown ones name others of the same story, both ways.
 * The answer does not depend on the order of the items; `bodyOf` is asked only for texts that sketches take for near.
 */
export function findDuplicates(items: Iterable<Item>, bodyOf: (id: string) => string, memory: Memory = noMemory()): Map<string, Relation> {
  const placed = place(items);
  const { toRead, told: stories } = choosePairs(placed);
  const likenessOf = makeLikeness(bodyOf, memory);
  const groups = makeGroups(placed.length);
  const join = (pairs: Iterable<Pair>): void => {
    for (const [one, other] of pairs) {
      if (groups.joined(one.at, other.at)) continue;
      const likeness = likenessOf(one, other);
      if (areCopies(one, other, likeness)) groups.join(one.at, other.at);
      else if (areVersionsOfStory(one, other, likeness)) stories.push([one, other]);
    }
  };
  const copies = (): Placed[][] => groups.groups().map((group) => group.map((at) => placed[at]!));
  for (const pairs of toRead) join(pairs);
  // Of many copies each has its nearest for partners, so that two large groups of one text may not have met.
  join(chooseCopies(copies().filter(({ length }) => length > MOST).map(shownOf)));
  return relationsOf(shownFor(copies()), stories);
}

function noMemory(): Memory {
  return { known: new Map(), used: new Set(), strayed: new Set() };
}

/** Compare two items in full, unless the hashes of their texts say all, or were compared before. */
function makeLikeness(bodyOf: (id: string) => string, { known, used, strayed }: Memory): (one: Item, other: Item) => Likeness {
  const read = makeReader(bodyOf);
  return (one, other) => {
    if (one.text === other.text) return { jaccard: 1, contained: 1, numbers: 1 };
    const pair = one.text < other.text ? one.text + other.text : other.text + one.text;
    const before = known.get(pair);
    if (before !== undefined) return used.add(pair), unpackLikeness(before);
    const texts = [read(one.id), read(other.id)] as const;
    const packed = packLikeness(compare(...texts));
    const others = [one, other].filter(({ text }, at) => text !== texts[at]!.text);
    for (const { id } of others) strayed.add(id);
    if (others.length === 0) {
      used.add(pair);
      known.set(pair, packed);
    }
    return unpackLikeness(packed);
  };
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
