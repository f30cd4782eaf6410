import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '../../src/cli/archive.ts';
import { parseConfig } from '../../src/cli/config.ts';

const good = { name: 'أرشيف', description: 'وصف قصير.', site: 'https://example.org' };
const faults = (written: object) => {
  try {
    parseConfig(written);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
};

describe('a configuration', () => {
  test('has defaults for all but name, description and site', () => {
    expect(parseConfig(good)).toMatchObject({ base: '/', digits: 'latn', monthStyle: 'dual', pageSize: { list: 20, feed: 50 } });
  });

  test.each([
    ['/warraq', '/warraq/'],
    ['/some/base/', '/some/base/'],
    ['/', '/'],
  ])('takes the base %s as %s', (base, taken) => {
    expect(parseConfig({ ...good, base }).base).toBe(taken);
  });

  test.each([
    [{ ...good, base: 'warraq' }, 'archive.config.ts: base "warraq" needs a slash in front, such as "/warraq/".'],
    [{ ...good, base: '/أرشيف/' }, /^archive\.config\.ts: base "\/أرشيف\/" may hold Latin letters/],
    [{ ...good, site: 'example.org' }, 'archive.config.ts: site "example.org" is not a web address. Write it in full, such as "https://example.org".'],
    [{ ...good, site: 'https://example.org/a/' }, /site "https:\/\/example\.org\/a\/" holds a path\. Put the path in "base"/],
    [{ ...good, timeZone: 'Riyadh' }, 'archive.config.ts: timeZone "Riyadh" is not a time zone. Write a name such as "Asia/Riyadh".'],
    [{ ...good, digits: 'hindi' }, /^archive\.config\.ts: digits "hindi" .*"latn"\|"arab"/],
    [{ ...good, pageSize: { list: 0 } }, 'archive.config.ts: pageSize.list 0 must be at least 1.'],
    [{ ...good, window: ['1990-01-01', '31/12/2026'] }, /window\.1 "31\/12\/2026" is not an ISO date/],
    [{ description: 'x', site: 'https://example.org' }, 'archive.config.ts: name is missing. Add it: name: …'],
    [{ ...good, titel: 'x' }, /^archive\.config\.ts: titel is no setting\. The settings are name, description/],
  ])('is refused with file, key, value and remedy: %#', (written, message) => {
    const [first, ...rest] = faults(written);
    expect(first).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
    expect(rest).toEqual([]);
  });

  test('is refused with all its faults at once', () => {
    expect(faults({ ...good, base: 'x', digits: 'y', site: 'z' })).toHaveLength(3);
  });
});

describe('an archive', () => {
  const root = mkdtempSync(join(tmpdir(), 'warraq-config-'));

  test('without a configuration is refused with the way out', async () => {
    await expect(loadArchive({ root })).rejects.toThrow(/holds no archive\.config\.ts.*--root/);
  });

  test('takes address and base from the environment before its file', async () => {
    writeFileSync(join(root, 'archive.config.ts'), `export default ${JSON.stringify(good)};`);
    const { config, out } = await loadArchive({ root }, { WARRAQ_SITE: 'https://other.example', WARRAQ_BASE: '/a' });
    expect(config).toMatchObject({ site: 'https://other.example', base: '/a/' });
    expect(out).toBe(join(root, 'dist'));
  });

  test('names the variable where the environment is wrong', async () => {
    await expect(loadArchive({ root }, { WARRAQ_BASE: 'a' })).rejects.toThrow(/^the environment variable WARRAQ_BASE "a" needs a slash/);
  });

  test('with a configuration that is no TypeScript is refused by name', async () => {
    writeFileSync(join(root, 'archive.config.ts'), 'export default {');
    await expect(loadArchive({ root })).rejects.toThrow(/^archive\.config\.ts cannot be read/);
  });
});
