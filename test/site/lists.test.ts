import { AxeBuilder } from '@axe-core/playwright';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Preview } from '../../src/publish/serve.ts';
import { launchBrowser } from '../browser.ts';
import { environment } from './environment.ts';
import { overflow, overlaps } from './geometry.ts';
import { pagesOf, readFrom } from './pages.ts';
import { SITE } from './sites.ts';
import { faultsOf } from './validator.ts';
import { visit } from './visit.ts';

// The small archive of the tests, with a printed issue, an author with an Arabic address, and a tag of three years.
const program = join(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'warraq-lists-'));
const out = join(root, 'dist');
let preview: Preview;
let browser: Browser;

beforeAll(async () => {
  cpSync(join(program, 'archive.config.ts'), join(root, 'archive.config.ts'));
  cpSync(join(program, 'test/fixtures/archive'), root, { recursive: true });
  const final = join(root, 'content/articles/1994/mirsad-final.md');
  const print = 'publisher: mirsad\nprint:\n  issue: "12 أ"\n  page: "3"\nauthor:\n  - name: قسم الرياضة\n    type: Organization';
  writeFileSync(final, readFileSync(final, 'utf8').replace('publisher: mirsad', print));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(program, 'bin/warraq.mjs'), 'build', '--root', root, '--out', out], {
    cwd: root, encoding: 'utf8', env: { ...environment(), WARRAQ_SITE: SITE, WARRAQ_BASE: '/' },
  });
  if (status !== 0) throw new Error(`warraq build ended with ${status}.\n${stdout}${stderr}`);
  preview = await serveSite({ out, base: '/' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await preview?.close();
  rmSync(root, { recursive: true, force: true });
});

const page = (file: string) => parseHTML(readFrom(out, file)).document;
const texts = (document: Document, selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '');
const listPages = [
  'index.html', 'tags/index.html', 'tags/kind/topic/index.html', 'tags/space/index.html', 'outlets/mirsad/index.html',
  'archive/index.html', 'archive/1994/index.html', 'archive/1969/07/index.html', 'authors/index.html',
  'authors/سلمي-الحداد/index.html', 'issues/index.html', 'issues/mirsad/index.html', 'issues/mirsad/12-ا/index.html',
  'corrections/index.html', 'data/index.html',
];

describe.each(listPages)('%s', (file) => {
  test('is valid HTML', async () => {
    expect(await faultsOf(readFrom(out, file))).toEqual([]);
  });

  test('does not overflow nor overlap, and has no fault that axe can find in either theme', async () => {
    const { page, close } = await visit(browser);
    await page.goto(preview.url + encodeURI(file.replace(/index\.html$/, '')));
    await page.evaluate(() => document.fonts.ready);
    for (const width of [320, 768, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(overflow), `${width}`).toEqual([]);
      expect(await page.evaluate(overlaps), `${width}`).toEqual([]);
    }
    for (const [width, colorScheme] of [[360, 'dark'], [1280, 'light']] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${width} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
    await close();
  });
});

test.each(listPages.filter((file) => file !== 'index.html'))('%s says the way from the home page, for search engines too', (file) => {
  const steps = page(file).querySelector('.trail [itemtype="https://schema.org/BreadcrumbList"]');
  expect(steps?.querySelector('a')?.getAttribute('href')).toBe('/');
  expect(texts(page(file), '.trail [itemprop="name"]').length).toBeGreaterThan(0);
});

test('the calendar of the archive sums up, in its cells and in its rows', () => {
  const rows = [...page('archive/index.html').querySelectorAll('.heat tbody tr')];
  expect(rows.length).toBeGreaterThan(4);
  for (const row of rows) {
    const figures = [...row.querySelectorAll('td')].map(({ textContent }) => Number(textContent));
    const total = figures.pop();
    expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(total);
  }
});

test('a month leads to its days, and says what has no day', () => {
  expect(page('archive/1969/07/index.html').querySelector('.month-grid a')?.getAttribute('href')).toBe('#day-21');
  expect(page('archive/1969/07/index.html').querySelector('#day-21 time')?.getAttribute('datetime')).toBe('1969-07-21');
  expect(page('archive/1967/12/index.html').querySelector('#day-open h2')?.textContent).toBe('من دون يوم محدد');
});

test('a chart says its outline in words, and all its figures in links', () => {
  const document = page('tags/space/index.html');
  expect(document.querySelector('.chart svg')?.getAttribute('aria-label')).toMatch(/^رسم بياني .*1969.*2011/);
  expect(document.querySelectorAll('.chart rect')).toHaveLength(3);
  expect(texts(document, '.list-years .row a')).toEqual(['2011', '2004', '1969']);
});

test('the log of corrections holds the correction and the withdrawal of the archive', () => {
  const links = [...page('corrections/index.html').querySelectorAll('.log h2 a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/articles/mirsad-worldcup/', '/articles/mirsad-moon/']);
});

test('a withdrawn article is named by the log alone', () => {
  const naming = pagesOf(out).filter((file) => readFrom(out, file).includes('/articles/mirsad-worldcup/'));
  expect(naming.sort()).toEqual(['articles/mirsad-worldcup/index.html', 'corrections/index.html']);
});

test('the downloads parse, and hold what their page says', () => {
  const lines = readFrom(out, 'data/archive.jsonl').trimEnd().split('\n').map((line) => JSON.parse(line) as { id: string; text: string });
  expect(lines).toHaveLength(10);
  expect(lines.find(({ id }) => id === 'mirsad-heart')?.text).toMatch(/^أجرى جرّاح/);
  expect(readFrom(out, 'data/archive.csv').split('\r\n')).toHaveLength(12);
  const { resources } = JSON.parse(readFrom(out, 'data/datapackage.json')) as { resources: { path: string }[] };
  const offered = [...page('data/index.html').querySelectorAll('a[download]')].map((link) => link.getAttribute('href'));
  expect(offered.sort()).toEqual([...resources.map(({ path }) => `/data/${path}`), '/data/datapackage.json'].sort());
});
