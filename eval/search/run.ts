import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../test/browser.ts';
import type { Document } from './corpus.ts';
import { wordIndexBytes, writeIndexes } from './indexes.ts';
import { score, type Answer, type Query, type Score } from './score.ts';
import { serve } from './serve.ts';
import { ask, firstQueryBytes } from './visit.ts';

export const engines = ['warraq', 'stock'] as const;
export type Engine = (typeof engines)[number];

/** What an engine came to, as `--json` prints it. */
export type Report = Omit<Score, 'categories'> & { indexBytes: number; firstQueryBytes: number } & Pick<Score, 'categories'>;
/** A report and the ids of the documents found for each query; filler is found by its address. */
export type Judged = { report: Report; answers: Answer[] };

/** Write the indexes of some documents and ask the engines all queries, in a browser. */
export async function judge<Asked extends Engine>(
  documents: readonly Document[],
  queries: readonly Query[],
  asked: readonly Asked[],
): Promise<Record<Asked, Judged>> {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-eval-'));
  try {
    await writeIndexes(documents.map(({ record }) => record), folder, asked);
    const [server, browser] = [await serve(folder), await launchBrowser()];
    const ids = new Map(documents.map(({ id, record }) => [record.url, id]));
    const judgeOne = async (engine: Engine): Promise<Judged> => {
      const found = await ask(engine, queries, 50, { browser, server });
      const answers = found.map((urls) => urls.map((url) => ids.get(url) ?? url));
      const { categories, ...figures } = score(queries, answers);
      const indexBytes = wordIndexBytes(join(folder, engine));
      const visit = await firstQueryBytes(engine, queries, { browser, server });
      return { answers, report: { ...figures, indexBytes, firstQueryBytes: visit, categories } };
    };
    try {
      const judged: Partial<Record<Asked, Judged>> = {};
      for (const engine of asked) judged[engine] = await judgeOne(engine);
      return judged as Record<Asked, Judged>;
    } finally {
      await browser.close();
      server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
