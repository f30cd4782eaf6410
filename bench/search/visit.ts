import type { Browser } from 'playwright-core';
import type { Asking } from '../../eval/search/addresses.ts';
import type { Server } from '../../eval/search/serve.ts';

/** What a reader's browser loads and takes. Bytes are compressed; times are milliseconds by the clock of the page. */
export type Visit = { first: number; second: number; times: number[]; again: number[] };

/** Ask questions on one visit: each once, and then each again with everything loaded. Ten results are shown of each. */
export async function visit(engine: string, questions: readonly string[], { browser, server }: { browser: Browser; server: Server }): Promise<Visit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}${engine}.html`);
    const ask = (q: string) => page.evaluate(async (q) => {
      const ask = await (globalThis as unknown as Asking).asking;
      const start = performance.now();
      await ask({ q }, 10);
      return performance.now() - start;
    }, q);
    const sent: number[] = [];
    const times: number[] = [];
    for (const question of questions) {
      times.push(await ask(question));
      sent.push(server.sent());
    }
    const again: number[] = [];
    for (const question of questions) again.push(await ask(question));
    return { first: sent[0]!, second: sent[1]! - sent[0]!, times, again };
  } finally {
    await context.close();
  }
}
