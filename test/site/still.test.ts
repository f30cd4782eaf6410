import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { readFrom } from './pages.ts';
import { visit } from './visit.ts';

const { out, url } = inject('atRoot');
const addresses = ['', 'articles/rt-hoiu/', 'tags/russia/', 'search/', 'search/?q=الرقة'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(addresses)('/%s', (address) => {
  // Fonts are kept away: whether they come before the first look of a page is a matter of time, and no test's.
  test.each([412, 1280])('stands still while it loads, at %i pixels', async (width) => {
    const { page, close } = await visit(browser, { viewport: { width, height: 900 } });
    await page.route('**/*.woff2', (route) => route.abort());
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[]) {
          moved.push(...entry.sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120) ?? 'what is gone now'));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url + address);
    if (address.includes('?q=')) await page.locator('.hits li').first().waitFor({ timeout: 20_000 });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
    await close();
  });

  test('asks for its fonts along with its styles', () => {
    const html = readFrom(out, `${address.split('?')[0]}index.html`);
    const fonts = [...html.matchAll(/rel="preload" href="([^"]+)" as="font"/g)].map(([, href]) => href);
    expect(fonts.map((href) => /-(arabic|latin)-wght/.exec(href ?? '')?.[1])).toEqual(['latin', 'arabic']);
  });
});
