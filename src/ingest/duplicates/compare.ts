import { hashOfWords } from './item.ts';
import { foldedWords, numbersOf, shinglesOf, type Shingles } from './shingles.ts';

/** How far two texts are one: shares of shingles in common of all and of the shorter text, of numbers of the fewer. */
export type Likeness = { jaccard: number; contained: number; numbers: number };

/** Shares are told in thousandths, cut off: what is asked of them has two digits. */
const WHOLE = 1000;

/** Two texts that share less of their numbers are bulletins of two days, such as the prices or the weather. */
const NUMBERS = 0.7;

/** So many texts stay open while pairs are compared in order: those of some days. */
const OPEN = 500;

/** Put a likeness into one number, since an archive remembers as many as it has entries. */
export function packLikeness({ jaccard, contained, numbers }: Likeness): number {
  return [jaccard, contained, numbers].reduce((packed, share) => packed * (WHOLE + 1) + Math.floor(share * WHOLE), 0);
}

/** Take a likeness out of its number. */
export function unpackLikeness(packed: number): Likeness {
  const [numbers, rest] = [packed % (WHOLE + 1), Math.floor(packed / (WHOLE + 1))];
  return { jaccard: Math.floor(rest / (WHOLE + 1)) / WHOLE, contained: (rest % (WHOLE + 1)) / WHOLE, numbers: numbers / WHOLE };
}

/** Compare two texts. */
export function compare(one: Shingles, other: Shingles): Likeness {
  const shared = countShared(one.shingles, other.shingles);
  const [small, large] = [one.shingles.size, other.shingles.size].sort((a, b) => a - b) as [number, number];
  const fewer = Math.min(one.numbers.size, other.numbers.size);
  return {
    jaccard: small + large === 0 ? 0 : shared / (small + large - shared),
    contained: small === 0 ? 0 : shared / small,
    numbers: fewer === 0 ? 1 : countShared(one.numbers, other.numbers) / fewer,
  };
}

/** Tell whether two texts give the same numbers. */
export function agreeInNumbers({ numbers }: Likeness): boolean {
  return numbers >= NUMBERS;
}

/** A text that was read, with the hash of its words. */
type Read = Shingles & { text: string };

/** Make a reader of texts by id that remembers the last ones. */
export function makeReader(bodyOf: (id: string) => string): (id: string) => Read {
  const open = new Map<string, Read>();
  return (id) => {
    const found = open.get(id) ?? read(bodyOf(id));
    open.delete(id);
    open.set(id, found);
    if (open.size > OPEN) open.delete(open.keys().next().value!);
    return found;
  };
}

function read(text: string): Read {
  const words = foldedWords(text);
  return { text: hashOfWords(words), shingles: shinglesOf(words), numbers: numbersOf(words) };
}

function countShared<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const value of small) if (large.has(value)) shared += 1;
  return shared;
}
