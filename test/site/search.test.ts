import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { visit, type Visit } from './visit.ts';

/** What a reader types, and what each marked word of the excerpt looks like. */
const SEARCHES: [query: string, marked: RegExp[]][] = [
  ['الرقة', [/رق[ةه]/]],
  ['الرقه', [/رق[ةه]/]],
  ['رقة', [/رق[ةه]/]],
  ['والرقة', [/رق[ةه]/]],
  ['وزاره', [/وزار[ةه]/]],
  ['الوزارة', [/وزار[ةه]/]],
  ['«جبهة النصرة»', [/جبهة/, /النصرة/]],
  ['27', [/^27$/]],
];

const ABSENT = 'زرافتان';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([inject('atRoot'), inject('underBase')])('search under $base', ({ url }) => {
  let reader: Visit;
  beforeAll(async () => {
    reader = await visit(browser);
  });
  // The hits of the search before would be taken for those of the next.
  beforeEach(async () => {
    await reader.page.goto(`${url}search/`);
  });
  afterAll(() => reader.close());

  test.each(SEARCHES)('%s finds the article and marks the right words', async (query, marked) => {
    const { page, complaints } = reader;
    await search(page, query);
    const hit = page.locator('main li, main article').filter({ has: page.locator('a[href*="/articles/rt-hoiu/"]') }).first();
    await hit.waitFor({ timeout: 20_000 });
    const marks = (await hit.locator('mark').allInnerTexts()).map((text) => text.trim());
    for (const pattern of marked) expect(marks.some((mark) => pattern.test(mark)), `${pattern} in ${marks}`).toBe(true);
    expect(marks.filter((mark) => !marked.some((pattern) => pattern.test(mark)))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a word that is not there finds nothing, and the page says so', async () => {
    const { page, complaints } = reader;
    await search(page, ABSENT);
    await page.locator('[role="status"]').filter({ hasText: ABSENT }).waitFor({ timeout: 20_000 });
    expect(await page.locator('main a[href*="/articles/"]').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test.each([['hgvrm', 'الرقة'], ['الرققة', 'الرقة']])('%s offers %s, as a link to the search for it', async (typed, meant) => {
    const { page, complaints } = reader;
    await search(page, typed);
    const offer = page.locator('[role="status"] a').filter({ hasText: meant });
    await offer.waitFor({ timeout: 20_000 });
    await offer.click();
    await page.locator('main a[href*="/articles/rt-hoiu/"]').first().waitFor({ timeout: 20_000 });
    expect(new URL(page.url()).searchParams.get('q')).toBe(meant);
    expect(complaints).toEqual([]);
  });

  test('the address of a search can be kept: it shows the same hits again', async () => {
    const { page, complaints, close } = await visit(browser);
    await page.goto(`${url}search/?q=${encodeURIComponent('الرقة')}`);
    await page.locator('main a[href*="/articles/rt-hoiu/"]').first().waitFor({ timeout: 20_000 });
    expect(complaints).toEqual([]);
    await close();
  });

  test('the policy of _headers is in force', async () => {
    const response = await fetch(`${url}search/`);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval'");
    const inline = await reader.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "stopped?"';
      document.head.append(script);
      return document.title;
    });
    reader.complaints.length = 0;
    expect(inline).not.toBe('stopped?');
  });
});

async function search(page: Page, query: string): Promise<void> {
  const box = page.getByRole('searchbox').last();
  await box.fill(query);
  await box.press('Enter');
}
