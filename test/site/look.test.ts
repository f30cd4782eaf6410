import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { clipped, overflow, overlaps } from './geometry.ts';
import { addressOf, onePageOfEachType } from './pages.ts';
import { visit } from './visit.ts';

const { out, url } = inject('atRoot');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(onePageOfEachType(out))('%s', (file) => {
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ page, close } = await visit(browser));
    await page.goto(url + addressOf(file));
    await page.evaluate(() => document.fonts.ready);
  });
  afterAll(() => close());

  test.each([320, 360, 768, 1280, 1920])('does not overflow at %i pixels, nor does its text overlap or get cut off', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(overflow)).toEqual([]);
    expect(await page.evaluate(overlaps)).toEqual([]);
    expect(await page.evaluate(clipped)).toEqual([]);
  });

  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('has no fault that axe can find at %i pixels, %s', async (width, colorScheme) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    // Closed blocks are read too, once they are opened.
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    // Without frames there is nothing to gather in a second page, which is what the legacy mode leaves out.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});
