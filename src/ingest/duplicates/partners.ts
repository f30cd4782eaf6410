/** So many others an item is compared with in full: stock paragraphs must not let it meet half the archive. */
export const MOST = 8;

/** Take two items for a pair, with how well they agree: a number up to 127. */
export type Offer = (one: number, other: number, agreeing: number) => void;

/**
 * The best partners of each item, by agreement, then by nearness in time, then by index: the same ones in whatever
 * order they are offered.
 */
export type Partners = { offer: Offer; pairs: () => Iterable<[number, number]> };

/** Make an empty list of partners for so many items, which are known by their place in the order of time. */
export function makePartners(count: number): Partners {
  const partner = new Int32Array(count * MOST).fill(-1);
  const score = new Int8Array(count * MOST);
  const add = (one: number, other: number, agreeing: number): void => {
    const first = one * MOST;
    let at = first;
    for (; at < first + MOST && partner[at] !== -1; at += 1) {
      if (partner[at] === other) return;
      if (precedes(one, other, agreeing, partner[at]!, score[at]!)) break;
    }
    if (at === first + MOST) return;
    partner.copyWithin(at + 1, at, first + MOST - 1);
    score.copyWithin(at + 1, at, first + MOST - 1);
    partner[at] = other;
    score[at] = agreeing;
  };
  return {
    offer: (one, other, agreeing) => {
      add(one, other, agreeing);
      add(other, one, agreeing);
    },
    pairs: () => pairsOf(partner),
  };
}

function precedes(one: number, other: number, agreeing: number, old: number, score: number): boolean {
  if (agreeing !== score) return agreeing > score;
  const [near, far] = [Math.abs(one - other), Math.abs(one - old)];
  return near === far ? other < old : near < far;
}

/** Each pair once, in order, that one of its two sides chose. A pair is one number until it is asked for: there may be many. */
function* pairsOf(partner: Int32Array): Iterable<[number, number]> {
  const count = partner.length / MOST;
  const pairs = new Float64Array(partner.length);
  let found = 0;
  for (let at = 0; at < partner.length; at += 1) {
    const [one, other] = [Math.floor(at / MOST), partner[at]!];
    if (other === -1) continue;
    if (one < other || !chose(partner, other, one)) pairs[found++] = Math.min(one, other) * count + Math.max(one, other);
  }
  for (const pair of pairs.subarray(0, found).sort()) yield [Math.floor(pair / count), pair % count];
}

function chose(partner: Int32Array, one: number, other: number): boolean {
  for (let at = one * MOST; at < (one + 1) * MOST; at += 1) if (partner[at] === other) return true;
  return false;
}
