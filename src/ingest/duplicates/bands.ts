import type { Offer } from './partners.ts';
import { agreement, SIZE, type Sketches } from './sketch.ts';

/** Two bytes a band: of texts that share a third of their shingles, this finds 97 in 100, of those that share half, all. */
const BANDS = SIZE / 2;
const BUCKETS = 0x10000;
/** How many of those that follow in its bucket an item is compared with: a stock text fills buckets. */
const REACH = 64;

/**
 * Offer the pairs that agree in a band of their sketches and in at least `least` bytes. Items are known by their place in
 * the order of time, and so a full bucket pairs those that are near in time. `present` leaves out those without a sketch.
 */
export function pairByBands(sketches: Sketches, present: readonly number[], least: number, offer: Offer): void {
  if (present.length < 2) return;
  const order = new Int32Array(present.length);
  for (let band = 0; band < BANDS; band += 1) {
    const ends = sortIntoBuckets(sketches, present, band, order);
    let start = 0;
    for (const end of ends) {
      // Most buckets hold one item or none.
      if (end - start > 1) pairBucket(sketches, order.subarray(start, end), least, offer);
      start = end;
    }
  }
}

/** A counting sort, which keeps the order of time: gives the ends of the buckets in `order`. */
function sortIntoBuckets({ bytes }: Sketches, present: readonly number[], band: number, order: Int32Array): Int32Array {
  const keyOf = (item: number): number => bytes[item * SIZE + 2 * band]! | (bytes[item * SIZE + 2 * band + 1]! << 8);
  const ends = new Int32Array(BUCKETS);
  for (const item of present) ends[keyOf(item)]! += 1;
  for (let key = 1; key < BUCKETS; key += 1) ends[key]! += ends[key - 1]!;
  for (let at = present.length - 1; at >= 0; at -= 1) {
    const key = keyOf(present[at]!);
    ends[key]! -= 1;
    order[ends[key]!] = present[at]!;
  }
  // Each entry stands at the start of its bucket now; the end of a bucket is the start of the next.
  ends.copyWithin(0, 1);
  ends[BUCKETS - 1] = present.length;
  return ends;
}

function pairBucket(sketches: Sketches, bucket: Int32Array, least: number, offer: Offer): void {
  for (let one = 0; one < bucket.length - 1; one += 1) {
    for (let other = one + 1; other < Math.min(bucket.length, one + 1 + REACH); other += 1) {
      const agreeing = agreement(sketches, bucket[one]!, bucket[other]!);
      if (agreeing >= least) offer(bucket[one]!, bucket[other]!, agreeing);
    }
  }
}
