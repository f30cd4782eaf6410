import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPage } from '../../src/publish/checks/page.ts';
import { writeHostingFiles } from '../../src/publish/hosting.ts';
import { configSchema } from '../../src/schema/config.ts';

const config = configSchema.parse({ name: 'دفتر', description: 'أخبار', site: 'https://example.org', base: '/some/base/' });

const moved = { id: 'x-1', address: '/articles/x-1/', headline: 'عنوان "قديم" & جديد', redirectFrom: ['/old/خبر/', '/p/7.html'] };

describe('files for hosts', () => {
  let out: string;
  beforeEach(() => {
    out = mkdtempSync(join(tmpdir(), 'warraq-hosting-'));
    mkdirSync(join(out, 'articles/x-1'), { recursive: true });
    writeFileSync(join(out, 'articles/x-1/index.html'), '<h1>x</h1>');
  });
  afterEach(() => rmSync(out, { recursive: true }));
  const read = (file: string) => readFileSync(join(out, file), 'utf8');

  test('send an old address on, by rule and by page', () => {
    expect(writeHostingFiles(out, config, [moved])).toEqual([]);
    expect(read('_redirects')).toBe(
      '/some/base/old/%D8%AE%D8%A8%D8%B1/ /some/base/articles/x-1/ 301!\n/some/base/p/7.html /some/base/articles/x-1/ 301!\n',
    );
    for (const file of ['old/خبر/index.html', 'p/7.html']) {
      const page = readPage(read(file));
      expect(page).toMatchObject({ title: moved.headline, redirects: true, canonical: 'https://example.org/some/base/articles/x-1/' });
      expect(page.links).toContain('/some/base/articles/x-1/');
    }
  });

  test('say of a withdrawn article that it is gone', () => {
    writeHostingFiles(out, config, [{ ...moved, redirectFrom: [], withdrawn: { reason: 'طلب' } }]);
    expect(read('_redirects')).toBe('/some/base/articles/x-1/ /some/base/articles/x-1/index.html 410!\n');
  });

  test('are the same after a second build, and without redirects when nothing moved', () => {
    expect(writeHostingFiles(out, config, [moved])).toEqual([]);
    expect(writeHostingFiles(out, config, [moved])).toEqual([]);
    writeHostingFiles(out, config, []);
    expect(existsSync(join(out, '_redirects'))).toBe(false);
    expect(read('.nojekyll')).toBe('');
  });

  test.each([
    ['/articles/x-1/', 'is the address of the article itself'],
    ['/../outside/', 'leaves the site'],
    ['/%2e%2e/outside/', 'leaves the site'],
    ['//example.net/', 'leaves the site'],
    ['/old?id=7', 'holds "?", "#", a backslash or a space'],
  ])('never follow %s', (from, message) => {
    expect(writeHostingFiles(out, config, [{ ...moved, redirectFrom: [from] }])).toEqual([
      expect.stringContaining(`x-1: redirectFrom "${from}" ${message}`),
    ]);
  });

  test('never overwrite a page, nor give one old address to two articles', () => {
    const other = { ...moved, id: 'x-2', address: '/articles/x-2/', redirectFrom: ['/old/خبر/', '/articles/x-1/'] };
    const problems = writeHostingFiles(out, config, [moved, other]);
    expect(problems).toEqual([
      expect.stringContaining('x-2: redirectFrom "/articles/x-1/" is the address of a page of this site.'),
      expect.stringContaining('x-2: redirectFrom "/old/خبر/" is claimed by "x-1" too.'),
    ]);
    expect(read('articles/x-1/index.html')).toBe('<h1>x</h1>');
  });
});
