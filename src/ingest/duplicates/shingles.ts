import { foldText } from '../../arabic/fold.ts';

/** Words of a shingle: three would join texts by their phrases, five would part them at each slip. */
const LENGTH = 4;
const WORD = /[\p{L}\p{N}]+/gu;

/** What a text is compared by: the hashes of its runs of four words, and the numbers in it. */
export type Shingles = { shingles: ReadonlySet<number>; numbers: ReadonlySet<string> };

/** Split a text into its folded words: spelling, vowel signs and punctuation tell no copies apart. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}

/** Hash each run of four words of a text; a shorter text is one run. */
export function shinglesOf(words: readonly string[]): Set<number> {
  const hashes = words.map(hashWord);
  const shingles = new Set<number>();
  if (hashes.length === 0) return shingles;
  for (let first = 0; first < Math.max(1, hashes.length - LENGTH + 1); first += 1) {
    let hash = 0;
    for (let at = first; at < Math.min(first + LENGTH, hashes.length); at += 1) hash = Math.imul(hash ^ hashes[at]!, 0x01000193);
    shingles.add(mix(hash));
  }
  return shingles;
}

/** Give the numbers of a text: they are what tells today's bulletin from yesterday's. */
export function numbersOf(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => /^\p{N}/u.test(word)));
}

/** Hash a word: FNV-1a over its UTF-16 units, 32 bits. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Let each bit of a hash depend on all of them: the last step of MurmurHash3. */
export function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
