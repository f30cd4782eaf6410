import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

/** Bytes of script that a reader loads for search, compressed, beside Pagefind's own. */
const BUDGET = 12_000;

test('the script of the search page stays within its budget', () => {
  const folder = join(inject('atRoot').out, '_astro');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
});
