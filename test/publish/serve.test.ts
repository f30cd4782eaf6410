import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatHeaders, headerRules } from '../../src/publish/headers.ts';
import { type Preview, serveSite } from '../../src/publish/serve.ts';

describe('preview', () => {
  const out = mkdtempSync(join(tmpdir(), 'warraq-serve-'));
  let preview: Preview;
  beforeAll(async () => {
    mkdirSync(join(out, 'tags/syria'), { recursive: true });
    writeFileSync(join(out, 'index.html'), 'home');
    writeFileSync(join(out, '404.html'), 'not here');
    writeFileSync(join(out, 'tags/syria/index.html'), 'syria');
    writeFileSync(join(out, '_headers'), formatHeaders(headerRules('/some/base/')));
    preview = await serveSite({ out, base: '/some/base/' });
  });
  afterAll(async () => {
    await preview.close();
    rmSync(out, { recursive: true });
  });
  const get = (path: string) => fetch(new URL(path, preview.url), { redirect: 'manual' });

  test('serves the site under its base path, with its own headers', async () => {
    const response = await get('/some/base/tags/syria/');
    expect(await response.text()).toBe('syria');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test.each(['/some/base/nothing/', '/tags/syria/', '/some/base/_headers', '/some/base/../../etc/passwd'])(
    'answers %s with the page for lost readers and status 404',
    async (path) => {
      const response = await get(path);
      expect([response.status, await response.text()]).toEqual([404, 'not here']);
    },
  );

  test('packs texts as hosts do, and gives them plain to who asks for that', async () => {
    const packed = await get('/some/base/tags/syria/');
    expect([packed.headers.get('content-encoding'), packed.headers.get('content-type')]).toEqual(['gzip', 'text/html;charset=utf-8']);
    const plain = await fetch(new URL('/some/base/tags/syria/', preview.url), { headers: { 'Accept-Encoding': 'identity' } });
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, 'syria']);
  });

  test.each(['/some/base/..%2F..%2Fetc%2Fhosts.txt', '/some/base/%2e%2e/secret.txt', '/some/base/.git/config.txt', '/some/base/%E0%A4%A.txt'])(
    'sends nothing from outside of the site or hidden in it: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test.each(['/', '/some/base'])('leads %s to the base path', async (path) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([302, '/some/base/']);
  });

  test('says what to do when there is no site, or the port is taken', async () => {
    await expect(serveSite({ out: join(out, 'tags'), base: '/' })).rejects.toThrow('Run "warraq build" first');
    const port = Number(new URL(preview.url).port);
    await expect(serveSite({ out, base: '/', port })).rejects.toThrow(`--port ${port + 1}`);
  });
});
