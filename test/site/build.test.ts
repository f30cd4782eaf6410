import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { filesOf, readFrom } from './pages.ts';
import { CAPTION, TAG } from './sites.ts';

test('a second build, of a copy elsewhere, is the same byte for byte', () => {
  expect(fingerprints(inject('again').out)).toEqual(fingerprints(inject('atRoot').out));
});

test('a build with --root and --out elsewhere writes nothing in the program\'s folder', () => {
  expect(inject('written')).toEqual([]);
});

test('a hand edit of an entry survives the next ingest, and readers see it', () => {
  const { out, entry } = inject('edited');
  expect(entry).toContain(CAPTION);
  const { document } = parseHTML(readFrom(out, 'articles/rt-hoiu/index.html'));
  expect(document.querySelector('figcaption')?.textContent).toContain(CAPTION);
  expect(document.querySelector(`main a[href="/tags/${TAG}/"]`)).toBeTruthy();
  expect(existsSync(join(out, 'tags', TAG, 'index.html'))).toBe(true);
  expect(readFrom(inject('atRoot').out, 'articles/rt-hoiu/index.html')).not.toContain(CAPTION);
});

test('a build tells what it made', () => {
  expect(inject('atRoot').log).toMatch(/site: 1 articles, \d+ pages, [\d.]+ MB, 0 warnings, [\d.]+ s/);
});

test('files for hosts stand beside the pages', () => {
  const { out } = inject('underBase');
  expect(existsSync(join(out, '.nojekyll'))).toBe(true);
  expect(readFrom(out, '_headers')).toMatch(/^\/some\/base\/\*\n {2}Content-Security-Policy: default-src 'none';/);
});

function fingerprints(out: string): string[] {
  return filesOf(out).map((file) => `${file} ${createHash('sha256').update(readFileSync(join(out, file))).digest('hex')}`);
}
