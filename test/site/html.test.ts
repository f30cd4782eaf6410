import { describe, expect, inject, test } from 'vitest';
import { BUDGETS, gzipped } from '../../src/publish/checks/budgets.ts';
import { readPage } from '../../src/publish/checks/page.ts';
import { checkSite } from '../../src/publish/checks/site.ts';
import { filesOf, pagesOf, readFrom } from './pages.ts';
import { SITE } from './sites.ts';
import { faultsOf } from './validator.ts';

const sites = [inject('atRoot'), inject('underBase')];
const { out } = inject('atRoot');

test.each(pagesOf(out))('%s is valid HTML', async (file) => {
  expect(await faultsOf(readFrom(out, file))).toEqual([]);
});

// The checker above reads on after the end of a document; browsers and the Nu checker do not.
test.each(pagesOf(out))('%s ends where its document ends', (file) => {
  expect(readFrom(out, file).trimEnd()).toMatch(/<\/body>\s*<\/html>$/);
});

test.each(sites)('the site under $base passes its own checks: links, assets, heads, feeds, budgets', async ({ out, base }) => {
  const report = await checkSite(out, { site: SITE, base });
  expect(report.pages).toBeGreaterThan(10);
  expect(report).toMatchObject({ problems: [], warnings: [] });
});

test('a site looks for its own files under its own address only', async () => {
  const [atRoot, underBase] = sites;
  const swapped = await checkSite(underBase!.out, { site: SITE, base: atRoot!.base });
  expect(swapped.problems).not.toEqual([]);
});

describe('budgets', () => {
  const article = readFrom(out, 'articles/rt-hoiu/index.html');
  const assets = filesOf(out);

  test('an article has at most 12 kB of HTML, gzipped, and no script', () => {
    expect(gzipped(article)).toBeLessThanOrEqual(BUDGETS.article);
    expect(readPage(article).scripts).toBe(0);
  });

  test('no other page than search has a script', () => {
    const scripted = pagesOf(out).filter((file) => readPage(readFrom(out, file)).scripts > 0);
    expect(scripted).toEqual(['search/index.html']);
  });

  test('there is one font for Arabic, served by the site itself', () => {
    expect(assets.some((file) => file.endsWith('.woff2'))).toBe(true);
    const css = assets.filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/')).map((file) => readFrom(out, file));
    expect(css.join('\n')).not.toMatch(/url\(\s*['"]?https?:/);
  });
});
