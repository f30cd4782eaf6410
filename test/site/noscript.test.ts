import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { addressOf, onePageOfEachType } from './pages.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('without JavaScript', () => {
  const { out, url } = inject('underBase');

  test.each(onePageOfEachType(out))('%s can be read', async (file) => {
    const { page, complaints, close } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(url + addressOf(file));
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
    expect(await page.locator('nav a').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe.each([inject('atRoot'), inject('underBase')])('without JavaScript, under $base', ({ url, base }) => {
  test('a reader walks from the home page to the article, a tag, and back', async () => {
    const { page, complaints, close } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(url);
    await page.locator('main a[href$="/articles/rt-hoiu/"]').first().click();
    await page.waitForURL('**/articles/rt-hoiu/');
    await page.locator('main a[href$="/tags/syria/"]').first().click();
    await page.waitForURL(`**${base}tags/syria/`);
    await page.locator('main a[href$="/articles/rt-hoiu/"]').first().click();
    await page.waitForURL(`**${base}articles/rt-hoiu/`);
    await page.locator('details summary').first().click();
    expect(await page.locator('details').first().innerText()).toContain('000_6230f529ce20c48c.txt');
    await page.locator('header a').first().click();
    expect(new URL(page.url()).pathname.startsWith(base)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a lost reader gets a page with a way home', async () => {
    const { page, close } = await visit(browser, { javaScriptEnabled: false });
    const response = await page.goto(`${url}articles/never-was/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').count()).toBe(1);
    await page.locator(`a[href="${base}"]`).first().click();
    await page.waitForURL(url);
    expect(await page.locator('main a[href$="/articles/rt-hoiu/"]').count()).toBeGreaterThan(0);
    await close();
  });
});
