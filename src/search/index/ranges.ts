/** A part of the index: the articles with these accession numbers, both ends included. */
export type Range = { first: number; last: number };

/** The file that names the parts to a reader's engine; none where the whole index is one. */
export const PARTS = 'parts.json';

/** Articles in an open part at most, and in a sealed one. The second is a multiple of the first. */
export type Sizes = { open: number; sealed: number };
export const sizes: Sizes = { open: 1500, sealed: 15_000 };

/**
 * Cut an archive whose highest accession number is `last` into parts: sealed ones, one in the middle, one open. Numbers
 * are given once and never move, so that the cuts follow from them alone: what comes goes into the open part, and
 * nothing that is taken out shifts another. A young archive is one part.
 */
export function rangesUpTo(last: number, { open, sealed }: Sizes = sizes): Range[] {
  const inSealed = last - (last % sealed);
  const inMiddle = last - (last % open);
  const whole = Array.from({ length: inSealed / sealed }, (_, i) => ({ first: i * sealed + 1, last: (i + 1) * sealed }));
  const rest = [{ first: inSealed + 1, last: inMiddle }, { first: inMiddle + 1, last }];
  return [...whole, ...rest.filter((range) => range.first <= range.last)];
}
