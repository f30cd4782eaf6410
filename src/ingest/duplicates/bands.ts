import type { Offer } from './partners.ts';
import { agreement, SIZE, type Sketches } from './sketch.ts';

/** Two bytes a band: of texts that share a third of their shingles, this finds 97 in 100, of those that share half, all. */
const BANDS = SIZE / 2;
/** How many of those that follow in its bucket an item is compared with: a stock text fills buckets. */
const REACH = 64;

/**
 * Offer the pairs that agree in a band of their sketches and in at least `least` bytes. Items are known by their place in
 * the order of time, and so a full bucket pairs those that are near in time. `present` leaves out those without a sketch.
 */
export function pairByBands(sketches: Sketches, present: readonly number[], least: number, offer: Offer): void {
  const inTime = Int32Array.from(present);
  const [half, order] = [new Int32Array(inTime.length), new Int32Array(inTime.length)];
  for (let band = 0; band < BANDS; band += 1) {
    // The lower byte first, since each sorting keeps the order of the one before.
    sortByByte(sketches, 2 * band, inTime, half);
    sortByByte(sketches, 2 * band + 1, half, order);
    pairBuckets(sketches, band, order, least, offer);
  }
}

/** A counting sort, which keeps the order of items that agree in the byte. */
function sortByByte({ bytes }: Sketches, byte: number, from: Int32Array, to: Int32Array): void {
  const next = new Int32Array(0x100 + 1);
  for (const item of from) next[bytes[item * SIZE + byte]! + 1]! += 1;
  for (let value = 0; value < 0x100; value += 1) next[value + 1]! += next[value]!;
  for (const item of from) to[next[bytes[item * SIZE + byte]!]!++] = item;
}

/** Items that agree in a band follow each other. */
function pairBuckets(sketches: Sketches, band: number, order: Int32Array, least: number, offer: Offer): void {
  const { bytes } = sketches;
  const keyOf = (item: number): number => bytes[item * SIZE + 2 * band]! | (bytes[item * SIZE + 2 * band + 1]! << 8);
  for (let one = 0; one < order.length - 1; one += 1) {
    const key = keyOf(order[one]!);
    const end = Math.min(order.length, one + 1 + REACH);
    for (let other = one + 1; other < end && keyOf(order[other]!) === key; other += 1) {
      const agreeing = agreement(sketches, order[one]!, order[other]!);
      if (agreeing >= least) offer(order[one]!, order[other]!, agreeing);
    }
  }
}
