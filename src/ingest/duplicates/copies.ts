import { agreeInNumbers, type Likeness } from './compare.ts';
import { areNear, daysBetween, isShort, type Placed } from './placed.ts';
import { readSigns } from './title.ts';

/** Fewer words make a rubric, such as «كاريكاتير اليوم», and no headline. */
const RUBRIC = 3;

/** Tell whether two items are one article: copies of a text, or an early and a later version. */
export function areCopies(one: Placed, other: Placed, likeness: Likeness): boolean {
  const { jaccard, contained } = likeness;
  const apart = daysBetween(one, other);
  if (areOnePage(one, other, likeness)) return true;
  if ((isShort(one) || isShort(other)) && !(sameTitle(one, other) && (apart === 0 || readSigns(one.title).length >= RUBRIC))) return false;
  if (apart !== 0 && !agreeInNumbers(likeness)) return false;
  if (jaccard >= 0.8) return true;
  return contained >= 0.9 && areVersions(one, other);
}

/**
 * Two seeds of one page: by its number at its outlet, or by its address, if the texts bear that out. A text may name
 * another page's address, so an address decides less than a number.
 */
function areOnePage(one: Placed, other: Placed, { jaccard, contained }: Likeness): boolean {
  if (one.number !== undefined && one.number === other.number && one.publisher === other.publisher) return contained >= 0.2 || sameTitle(one, other);
  return one.url !== undefined && one.url === other.url && (jaccard >= 0.3 || contained >= 0.5 || sameTitle(one, other));
}

/** One headline, or one outlet within days: there a text within a text is its early version, and no part of a digest. */
function areVersions(one: Placed, other: Placed): boolean {
  const near = daysBetween(one, other) === undefined || areNear(one, other);
  if (sameTitle(one, other)) return near;
  const third = Math.min(one.size, other.size) >= Math.max(one.size, other.size) / 3;
  return one.publisher !== undefined && one.publisher === other.publisher && near && (third || titlesMeet(one, other));
}

function sameTitle(one: Placed, other: Placed): boolean {
  return one.title === other.title && one.title !== '';
}

/** Tell whether two headlines share half of their words, and two at least. */
export function titlesMeet(one: Placed, other: Placed): boolean {
  const [few, many] = [readSigns(one.title), readSigns(other.title)].sort((a, b) => a.length - b.length) as [string[], string[]];
  const shared = few.filter((word) => many.includes(word)).length;
  return shared >= 2 && shared >= few.length / 2;
}
