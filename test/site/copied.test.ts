import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readEntry } from '../../src/archive/entry.ts';
import { launchBrowser } from '../browser.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('the text that a reader copies is the text of the entry', async () => {
  const { url, entry } = inject('edited');
  const read = readEntry('content/articles/2016/rt-hoiu.md', entry);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  const { page, close } = await visit(browser);
  await page.goto(`${url}articles/rt-hoiu/`);
  const copied = await page.evaluate(() => {
    const selection = getSelection()!;
    selection.selectAllChildren(document.querySelector('.prose')!);
    return selection.toString();
  });
  await close();
  const paragraphs = copied.split(/\n+/).map((line) => line.trim()).filter(Boolean);
  expect(paragraphs).toEqual(read.data.body.blocks.map(({ text }) => text));
});
