import type { Item, Mark } from './item.ts';

/**
 * Give which of some copies is shown. The first difference decides:
 * 1. an entry that is published before a draft;
 * 2. a whole text before an early or cut one: at least three quarters as long as the longest;
 * 3. a text with a day before one without;
 * 4. an outlet's own text before one that is credited to another, an agency for instance;
 * 5. a version that says when it was last changed, the latest change first;
 * 6. a text that names its author;
 * 7. the longer text;
 * 8. the smaller accession number.
 * It is a total order, since no two entries share a number: when a text came in means nothing until the last line.
 */
export function shownOf<Copy extends Item>(copies: readonly Copy[]): Copy {
  const longest = Math.max(...copies.map(({ size }) => size));
  const whole = ({ size }: Item): boolean => size >= 0.75 * longest;
  return copies.reduce((best, copy) => (before(rank(copy, whole(copy)), rank(best, whole(best))) ? copy : best));
}

/** What decides, each the greater the better. */
function rank({ marks = [], day, modified = '', size, accession }: Item, whole: boolean): (number | string)[] {
  const has = (mark: Mark): number => Number(marks.includes(mark));
  return [-has('draft'), Number(whole), Number(day !== undefined), -has('credited'), modified, has('authored'), size, -accession];
}

function before(one: readonly (number | string)[], other: readonly (number | string)[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at !== -1 && one[at]! > other[at]!;
}
