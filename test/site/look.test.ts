import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { overflow, overlaps } from './geometry.ts';
import { addressOf, onePageOfEachType } from './pages.ts';
import { visit } from './visit.ts';

const { out, url } = inject('atRoot');
const types = onePageOfEachType(out);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const looks = ([360, 1280] as const).flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe.each(looks)('at $width pixels, $colorScheme', ({ width, colorScheme }) => {
  test.each(types)('%s has no fault that axe can find', async (file) => {
    const { page, close } = await visit(browser, { viewport: { width, height: 900 }, colorScheme });
    await page.goto(url + addressOf(file));
    // Closed blocks are read too, once they are opened.
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await close();
  });
});

describe.each([320, 360, 768, 1280, 1920])('at %i pixels', (width) => {
  test.each(types)('%s does not overflow, nor does its text overlap', async (file) => {
    const { page, complaints, close } = await visit(browser, { viewport: { width, height: 900 } });
    await page.goto(url + addressOf(file));
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(overflow)).toEqual([]);
    expect(await page.evaluate(overlaps)).toEqual([]);
    if (file !== '404.html') expect(complaints).toEqual([]);
    await close();
  });
});
