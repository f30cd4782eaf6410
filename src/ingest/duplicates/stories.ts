import { agreeInNumbers, type Likeness } from './compare.ts';
import { titlesMeet } from './copies.ts';
import type { Offer } from './partners.ts';
import { areNear, daysBetween, isShort, type Placed } from './placed.ts';
import { cosine, indexSigns, type Signs } from './signs.ts';
import { readSigns } from './title.ts';

/** A word that stands in more headlines than this share of them, and than these, opens no pair. */
const COMMON = { share: 1 / 200, least: 50 };
/** How many of those that follow with the same word an item is compared with. */
const REACH = 48;

/**
 * Tell whether two texts that were read and are no copies tell one story: with much in common, within days. Where a day
 * is open, they must have half in common.
 */
export function areVersionsOfStory(one: Placed, other: Placed, likeness: Likeness): boolean {
  const { jaccard, contained } = likeness;
  const apart = daysBetween(one, other);
  if (isShort(one) || isShort(other) || (apart !== 0 && !agreeInNumbers(likeness))) return false;
  if (apart === undefined) return jaccard >= 0.5;
  return areNear(one, other) && (jaccard >= 0.3 || (contained >= 0.5 && titlesMeet(one, other)));
}

/**
 * Offer the pairs in which two outlets tell one story in words of their own: within days, their headlines share rare
 * words and their tags agree. They are offered with their likeness in hundredths.
 */
export function pairStories(items: readonly Placed[], offer: Offer): void {
  const told = items.filter(({ publisher, date }) => publisher && date !== undefined);
  const titles = indexSigns(told, ({ title }) => readSigns(title));
  const tags = indexSigns(told, (item) => readSigns(item.tags));
  told.forEach((one, at) => {
    for (const [next, shared] of sharers(told, titles, at)) {
      const other = told[next]!;
      const title = shared < 2 ? 0 : cosine(titles, at, next);
      const likeness = title < 0.35 ? 0 : tellOneStory({ shared, title, tags: cosine(tags, at, next), apart: daysBetween(one, other)! });
      if (likeness > 0) offer(one.at, other.at, Math.round(100 * likeness));
    }
  });
}

/** Find the later items of other outlets, within days, that share words of a headline, and how many they share. */
function sharers(told: readonly Placed[], titles: Signs, at: number): Map<number, number> {
  const common = Math.max(COMMON.least, told.length * COMMON.share);
  const found = new Map<number, number>();
  for (const word of titles.of(at)) {
    const holders = titles.holders(word);
    if (holders.length > common) continue;
    const first = placeAfter(holders, at);
    for (const next of holders.subarray(first, first + REACH)) {
      if (!areNear(told[at]!, told[next]!)) break;
      if (told[at]!.publisher !== told[next]!.publisher) found.set(next, (found.get(next) ?? 0) + 1);
    }
  }
  return found;
}

/** The first place in a rising list whose value is greater: half the list falls away at each step. */
function placeAfter(values: Int32Array, value: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Evidence = { shared: number; title: number; tags: number; apart: number };

/** How surely two articles tell one story, at most 1; 0 where not surely enough. */
function tellOneStory({ shared, title, tags, apart }: Evidence): number {
  const byTitle = shared >= 3 && title >= 0.5;
  const byTags = title >= 0.35 && tags >= 0.5 && apart <= 1;
  return byTitle || byTags ? (title + tags) / 2 : 0;
}
