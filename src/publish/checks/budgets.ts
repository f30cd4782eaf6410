import { gzipSync } from 'node:zlib';

/** The most that a reader's browser should have to fetch, in bytes; HTML and CSS gzipped, fonts as they are. */
export const BUDGETS = { article: 12_000, css: 12_000, fonts: 120_000 } as const;

// Even Arabic text, at two bytes a letter, packs to less than half: below twice the budget there is nothing to measure.
const SAFE = 2;

/** Measure a text as a host sends it. */
export function gzipped(text: string | Buffer): number {
  return gzipSync(text).length;
}

/** Give the gzipped size of an article's HTML if it is over the budget. */
export function overBudget(html: Buffer, budget: number): number | undefined {
  if (html.length <= budget * SAFE) return undefined;
  const size = gzipped(html);
  return size > budget ? size : undefined;
}
