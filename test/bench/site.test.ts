import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleOf, dayOf } from '../../bench/generator/article.ts';
import { mediansOf, ratiosOf } from '../../bench/site/figures.ts';
import { measure } from '../../bench/site/measure.ts';
import { eleventy, hugo } from '../../bench/site/peer.ts';
import type { Run } from '../../bench/site/run.ts';
import { warraq } from '../../bench/site/warraq.ts';

const SIZE = 40;
const TIME = 240_000;
const tools = [warraq('warraq', { search: false, from: 'content' }), eleventy, hugo].filter((tool) => tool.version() !== undefined);
const articles = Array.from({ length: SIZE }, (_, number) => articleOf(number, dayOf(number, SIZE)));
const folder = mkdtempSync(join(tmpdir(), 'warraq-bench-site-'));
const runs: Run[] = [];

beforeAll(async () => {
  for await (const run of measure({ size: SIZE, tools, jobs: ['cold'], times: 1, folder })) runs.push(run);
}, TIME);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(tools.map((tool) => [tool.name, tool] as const))('%s', (name, tool) => {
  const page = (address: string) => join(tool.site(join(folder, name)), address);

  test('gives each article a page with its whole text, its tags and its section', () => {
    for (const { id, title, paragraphs, tags, section } of articles) {
      const html = readFileSync(page(`articles/${id}/index.html`), 'utf8');
      const text = html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
      for (const part of [title, ...paragraphs]) expect(text).toContain(part);
      for (const address of [...tags.map((tag) => `/tags/${tag}/`), `/sections/${section}/`]) expect(html).toContain(`href="${address}"`);
    }
  });

  test('gives each tag, section and month that has an article a list which names it', () => {
    const monthly = (date: string) => `archive/${name === 'warraq' ? date.slice(0, 7).replace('-', '/') : date.slice(0, 7)}`;
    for (const { id, tags, date } of articles) {
      for (const tag of tags) expect(existsSync(page(`tags/${tag}/index.html`))).toBe(true);
      expect(readFileSync(page(`${monthly(date)}/index.html`), 'utf8')).toContain(`/articles/${id}/`);
    }
    for (const section of new Set(articles.map((article) => article.section))) expect(existsSync(page(`sections/${section}/index.html`))).toBe(true);
  });

  test('writes a home page and a feed that begin with the newest article', () => {
    const last = `/articles/${articles.at(-1)!.id}/`;
    for (const file of ['index.html', 'rss.xml']) expect(readFileSync(page(file), 'utf8')).toContain(last);
  });

  test('is measured', () => {
    const { wallSeconds, filesWritten } = runs.find((run) => run.tool === name)!;
    expect(wallSeconds).toBeGreaterThan(0);
    expect(filesWritten).toBeGreaterThan(SIZE);
  });
});

test('a ratio is our median over that of each peer', () => {
  const run = (tool: string, wallSeconds: number): Run => ({ size: 10, tool, job: 'new', wallSeconds, cpuSeconds: 2, peakBytes: 100, filesWritten: 7 });
  const medians = mediansOf([run('warraq', 9), run('warraq', 1), run('warraq', 2), run('hugo', 8), run('eleventy', 40)]);
  expect(medians.map(({ tool, wallSeconds, runs: count }) => [tool, wallSeconds, count])).toEqual([['warraq', 2, 3], ['hugo', 8, 1], ['eleventy', 40, 1]]);
  expect(ratiosOf(medians, (tool) => tool === 'warraq').map(({ against, wall, cpu }) => [against, wall, cpu])).toEqual([['hugo', 0.25, 1], ['eleventy', 0.05, 1]]);
});
