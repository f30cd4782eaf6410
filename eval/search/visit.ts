import type { Browser } from 'playwright-core';
import type { Asking } from './addresses.ts';
import type { Answer, Query } from './score.ts';
import type { Server } from './serve.ts';

/** Ask queries one after another on one visit to the page, and give the addresses found for each. */
export async function ask(
  engine: string,
  queries: readonly Pick<Query, 'q' | 'mode'>[],
  most: number,
  { browser, server }: { browser: Browser; server: Server },
): Promise<Answer[]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}${engine}.html`);
    return await page.evaluate(async ({ asked, most }) => {
      const ask = await (globalThis as unknown as Asking).asking;
      const results: string[][] = [];
      for (const query of asked) results.push(await ask(query, most));
      return results;
    }, { asked: queries.map(({ q, mode }) => ({ q, mode })), most });
  } finally {
    await context.close();
  }
}

/** Give the bytes that first visits load for one query and ten results: the median of nine queries. */
export async function firstQueryBytes(
  engine: string,
  queries: readonly Query[],
  where: { browser: Browser; server: Server },
): Promise<number> {
  const visits = 9;
  const step = Math.max(1, Math.floor(queries.length / visits));
  const bytes: number[] = [];
  for (const query of queries.filter((_, i) => i % step === 0).slice(0, visits)) {
    const before = where.server.sent();
    await ask(engine, [query], 10, where);
    bytes.push(where.server.sent() - before);
  }
  return bytes.toSorted((a, b) => a - b)[bytes.length >> 1] ?? 0;
}
