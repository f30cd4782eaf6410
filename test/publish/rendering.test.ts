import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lendCatalog } from '../../src/archive/catalog.ts';
import { catalogPath, fillCatalog } from '../../src/archive/fill.ts';
import { openRecorder, type Question } from '../../src/publish/record/recorder.ts';
import { prepareSite } from '../../src/publish/site.ts';
import { renderedApart, renderedHere, type Rendered } from '../../src/publish/theme/rendering.ts';
import { loadTheme, type ThemePage } from '../../src/publish/theme/theme.ts';
import { opened, smallArchive } from './archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'warraq-rendering-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Gather pages with what was asked for each: threads tell their questions once, in numbers of their own. */
async function gathered(pages: AsyncIterable<Rendered>): Promise<Map<string, { html: string; asked: string[] }>> {
  const told = new Map<number, Question[]>();
  const found = new Map<string, { html: string; asked: string[] }>();
  for await (const { file, bytes, asked, thread } of pages) {
    const questions = told.get(thread) ?? [];
    told.set(thread, questions);
    questions.push(...asked.news);
    found.set(file, { html: Buffer.from(bytes).toString(), asked: asked.numbers.map((number) => JSON.stringify(questions[number])).sort() });
  }
  return found;
}

test('two threads make the same pages as one, and tell the same questions', { timeout: 120_000 }, async () => {
  const archive = opened(smallArchive(folder, 24, 7).root);
  expect(fillCatalog(archive).problems).toEqual([]);
  prepareSite(archive);
  const theme = await loadTheme(archive);
  const recorder = openRecorder(catalogPath(archive.root));
  const work = { archive, theme, recorder };
  lendCatalog(recorder.catalog);
  const pages = await theme.pages();
  const here = await gathered(renderedHere(pages, work));
  lendCatalog(undefined);
  expect(here.size).toBeGreaterThan(100);
  expect(await gathered(renderedApart(pages, work, 2))).toEqual(here);

  const missing: ThemePage = { address: '/articles/nobody/', file: 'articles/nobody/index.html', route: pages.find(({ file }) => file.startsWith('articles/'))!.route };
  await expect(gathered(renderedApart([missing], work, 2))).rejects.toThrow('/articles/nobody/');
  recorder.catalog.close();
});
