import { foldedWords, mix, shinglesOf } from './shingles.ts';

/** Hash functions of a sketch, and its bytes. */
export const SIZE = 64;
const SEEDS = Int32Array.from({ length: SIZE }, (_, index) => mix(Math.imul(index + 1, 0x9e3779b1)));

/**
 * Sketch a text for finding near copies: 64 MinHash values over its shingles, one byte of each, in base64; '' for a
 * text without words. The share of equal bytes estimates the Jaccard similarity to about ±0.06. One byte suffices:
 * Li and König, "b-Bit Minwise Hashing" (WWW 2010). No text can be read back from it.
 */
export function sketchOf(text: string): string {
  return sketchShingles(shinglesOf(foldedWords(text)));
}

/** Sketch a text of which the shingles are known. */
export function sketchShingles(shingles: ReadonlySet<number>): string {
  if (shingles.size === 0) return '';
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let index = 0; index < SIZE; index += 1) {
      let hash = Math.imul(shingle ^ SEEDS[index]!, 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) >>> 0;
      if (hash < least[index]!) least[index] = hash;
    }
  }
  return Buffer.from(least.map((hash) => hash & 0xff)).toString('base64');
}

/** The sketches of many texts, side by side. */
export type Sketches = { bytes: Uint8Array; words: Uint32Array };

/** Lay sketches side by side; a text without one keeps zeroes. */
export function layOut(sketches: readonly string[]): Sketches {
  const bytes = new Uint8Array(sketches.length * SIZE);
  sketches.forEach((sketch, index) => bytes.set(Buffer.from(sketch, 'base64').subarray(0, SIZE), index * SIZE));
  return { bytes, words: new Uint32Array(bytes.buffer) };
}

/** Count the bytes in which two sketches agree, four at a time: a byte of the XOR is zero where they do. */
export function agreement({ words }: Sketches, one: number, other: number): number {
  let count = 0;
  for (let at = 0; at < SIZE / 4; at += 1) {
    const differ = words[one * (SIZE / 4) + at]! ^ words[other * (SIZE / 4) + at]!;
    const zeroes = ~(((differ & 0x7f7f7f7f) + 0x7f7f7f7f) | differ | 0x7f7f7f7f);
    count += Math.imul(zeroes >>> 7, 0x01010101) >>> 24;
  }
  return count;
}

/** Estimate the Jaccard similarity of which sketches agree in so many bytes; one byte in 256 agrees by chance. */
export function similarity(agreeing: number): number {
  return Math.max(0, (agreeing / SIZE - 1 / 256) / (1 - 1 / 256));
}
