import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../browser.ts';

afterEach(() => vi.unstubAllEnvs());

test('a wrong CHROME_PATH is said, not passed over', () => {
  vi.stubEnv('CHROME_PATH', '/no/such/chrome');
  expect(() => findBrowser()).toThrow('CHROME_PATH is "/no/such/chrome", which does not start as a browser.');
});

test('a named browser goes before an installed one', () => {
  vi.stubEnv('CHROME_PATH', '');
  const { path, env } = findBrowser();
  // One that came with the install does not start without its own libraries.
  if (env) return expect(path).toContain('chromium');
  vi.stubEnv('CHROME_PATH', path);
  expect(findBrowser()).toEqual({ path });
});
