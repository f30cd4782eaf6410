import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fitsHosts, weigh } from '../../src/publish/checks/hosts.ts';
import { checkSite } from '../../src/publish/checks/site.ts';
import { checkXml } from '../../src/publish/checks/xml.ts';

const config = { site: 'https://example.org', base: '/some/base/' };

const page = (body: string, head = '') => `<!doctype html><html lang="ar" dir="rtl"><head><title>دفتر</title>
<link rel="canonical" href="https://example.org/some/base/">${head}</head><body><h1 id="top">دفتر</h1>${body}</body></html>`;

describe('checks of a built site', () => {
  let out: string;
  beforeEach(() => {
    out = mkdtempSync(join(tmpdir(), 'warraq-checks-'));
    put('index.html', page('<a href="/some/base/about/#who">عن</a><a href="#top">أعلى</a>'));
    put('about/index.html', page('<p id="who">نحن</p><a href="../">رجوع</a><a href="https://example.net/x">خارج</a>'));
  });
  afterEach(() => rmSync(out, { recursive: true }));

  function put(file: string, text: string): void {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), text);
  }
  const problems = async () => (await checkSite(out, config)).problems;
  const warnings = async () => (await checkSite(out, config)).warnings;

  test('find nothing wrong in a sound site, and count it', async () => {
    expect(await checkSite(out, config)).toMatchObject({ pages: 2, files: 2, problems: [], warnings: [] });
  });

  test.each([
    ['<a href="/some/base/nothing/">x</a>', '"/some/base/nothing/" leads to no file'],
    ['<a href="/about/">x</a>', '"/about/" leads to no file'],
    ['<a href="https://example.org/about/">x</a>', '"https://example.org/about/" leads to no file'],
    ['<a href="/some/base/about">x</a>', '"/some/base/about" leads to no file'],
    ['<img src="x.png" alt="">', '"x.png" leads to no file'],
    ['<img srcset="y.png 2x" alt="">', '"y.png" leads to no file'],
    ['<a href="#nobody">x</a>', '"#nobody" leads to no place of this page'],
    ['<a href="/some/base/#bottom">x</a>', '"/some/base/#bottom" leads to no place of index.html'],
    ['<h1>x</h1>', '2 <h1> headings'],
    ['<p style="color:red">x</p>', 'style="…" on <p>'],
    ['<p onclick="x()">x</p>', 'onclick="…" on <p>'],
    ['<script>x()</script>', 'the page holds <script>'],
    ['<script type="application/ld+json">{"a":}</script>', 'JSON that cannot be read'],
  ])('find %s', async (body, message) => {
    put('x/index.html', page(body));
    const found = await problems();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^x\/index\.html: /);
    expect(found[0]).toContain(message);
  });

  test('find a page without title or canonical address, but ask no canonical of 404.html', async () => {
    put('x/index.html', '<!doctype html><html><body><h1>x</h1><svg><title>رسم</title></svg></body></html>');
    put('404.html', '<!doctype html><html><head><title>x</title></head><body><h1>x</h1></body></html>');
    expect(await problems()).toEqual([
      expect.stringContaining('x/index.html: the page has no <title>'),
      expect.stringContaining('x/index.html: the page has no canonical'),
    ]);
  });

  test('find a script on an article\'s page, and leave other pages theirs', async () => {
    put('search.js', '');
    put('search/index.html', page('<script type="module" src="/some/base/search.js"></script>'));
    put('articles/1f/x/index.html', page('<script type="module" src="/some/base/search.js"></script>'));
    expect(await problems()).toEqual([expect.stringContaining('articles/1f/x/index.html: an article\'s page loads a script')]);
  });

  test('say what many pages share only once', async () => {
    for (const name of ['a', 'b', 'c']) put(`${name}/index.html`, page('<a href="/some/base/nothing/">x</a>'));
    expect(await problems()).toEqual([expect.stringContaining('a/index.html (and 2 more files): "/some/base/nothing/"')]);
  });

  test('find a feed that is no XML or leads nowhere, and links inside its articles are not its own', async () => {
    const feed = (link: string, text: string) =>
      `<?xml version="1.0"?><rss><channel><link>${link}</link><item><description>${text}</description></item></channel></rss>`;
    put('rss.xml', feed('https://example.org/some/base/', '&lt;a href="/gone/"&gt;x&lt;/a&gt;'));
    expect(await problems()).toEqual([]);
    put('rss.xml', feed('https://example.org/gone/', 'a\u0008'));
    expect(await problems()).toEqual([
      expect.stringContaining('rss.xml: the file holds "\\b", a character that XML forbids'),
      expect.stringContaining('rss.xml: "https://example.org/gone/" leads to no file'),
    ]);
    put('rss.xml', '<rss><channel></rss>');
    expect(await problems()).toEqual([expect.stringContaining('rss.xml: the file is not XML (line 1)')]);
  });

  test('warn of assets that nothing uses, and not of those that a style or a script uses', async () => {
    put('index.html', page('', '<link rel="stylesheet" href="/some/base/_astro/page.a1.css">'));
    put('_astro/page.a1.css', '@font-face { src: url(/some/base/_astro/naskh.b2.woff2) }');
    put('_astro/naskh.b2.woff2', '');
    put('_astro/page.old.css', '');
    expect(await warnings()).toEqual([expect.stringContaining('_astro/page.old.css: no page uses this file')]);
  });

  test('warn of an article, styles and fonts above their budgets', async () => {
    const noise = Array.from({ length: 12_000 }, (_, i) => ((i * 2_654_435_761) % 4_294_967_296).toString(36)).join('');
    put('articles/x/index.html', page(noise));
    put('index.html', page('', '<link rel="stylesheet" href="/some/base/_astro/x.css"><link rel="preload" href="/some/base/_astro/x.woff2">'));
    put('_astro/x.css', noise);
    put('_astro/x.woff2', noise.repeat(2));
    const found = await warnings();
    expect(found[0]).toContain('articles/x/index.html: the page has more than 12000 bytes gzipped');
    expect(found[1]).toMatch(/styles have \d{5,} bytes, at most 12000/);
    expect(found[2]).toMatch(/fonts have \d{6,} bytes, at most 120000/);
  });
});

test('a feed may name no character that XML forbids, not even by number', () => {
  expect(checkXml('<a>&#8;</a>')).toHaveLength(1);
  expect(checkXml('<a>&#x1F;</a>')).toHaveLength(1);
  expect(checkXml('<a>&#9;&#10;&#13;&#x645;&#1605;</a>')).toEqual([]);
});

describe('limits of hosts', () => {
  const files = (count: number, bytes = 1) =>
    Array.from({ length: count }, (_, i) => ({ file: `articles/${i}/index.html`, bytes }));
  const unfit = (list: { file: string; bytes: number }[]) =>
    fitsHosts(weigh(list)).filter(({ fits }) => !fits).map(({ host }) => host);

  test.each([
    [1_000, 9_000, []],
    [20_001, 9_000, ['Cloudflare (free)']],
    [60_000, 9_000, ['Netlify', 'Cloudflare (free)']],
    [100_001, 11_000, ['GitHub Pages', 'Netlify', 'Cloudflare (free)', 'Cloudflare (paid)']],
  ])('%i articles of %i bytes do not fit %j', (count, bytes, hosts) => {
    expect(unfit(files(count, bytes))).toEqual(hosts);
  });

  test('a folder is as large as the names directly in it', () => {
    expect(weigh(files(30)).largestFolder).toEqual({ folder: 'articles', entries: 30 });
  });
});
