import { AxeBuilder } from '@axe-core/playwright';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type Preview } from '../../src/publish/serve.ts';
import { launchBrowser } from '../browser.ts';
import { environment } from './environment.ts';
import { filesOf, readFrom } from './pages.ts';
import { SITE } from './sites.ts';
import { faultsOf } from './validator.ts';
import { visit } from './visit.ts';

// wakala-rover is a copy of mirsad-rover; wakala-mine is made to tell the story of mirsad-launch.
const program = join(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'warraq-copies-'));
const out = join(root, 'dist');
const told = 'content/articles/2010/wakala-mine.md';
let preview: Preview;

beforeAll(async () => {
  cpSync(join(program, 'archive.config.ts'), join(root, 'archive.config.ts'));
  cpSync(join(program, 'test/fixtures/archive'), root, { recursive: true });
  writeFileSync(join(root, told), readFileSync(join(root, told), 'utf8').replace('publisher: wakala', 'publisher: wakala\nsameStory: [mirsad-launch]'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(program, 'bin/warraq.mjs'), 'build', '--root', root, '--out', out], {
    cwd: root, encoding: 'utf8', env: { ...environment(), WARRAQ_SITE: SITE, WARRAQ_BASE: '/' },
  });
  if (status !== 0) throw new Error(`warraq build ended with ${status}.\n${stdout}${stderr}`);
  preview = await serveSite({ out, base: '/' });
});
afterAll(async () => {
  await preview?.close();
  rmSync(root, { recursive: true, force: true });
});

const fileOf = (id: string) => `articles/${id}/index.html`;
const pageOf = (id: string) => parseHTML(readFrom(out, fileOf(id))).document;
const canonicalOf = (id: string) => pageOf(id).querySelector('link[rel="canonical"]')?.getAttribute('href');

test('the page of a copy says of what, links to it, and sends search engines there', () => {
  const note = pageOf('wakala-rover').querySelector('.limit');
  expect(note?.querySelector('a')?.getAttribute('href')).toBe('/articles/mirsad-rover/');
  expect(note?.textContent).toContain('عربة جوالة ترسل أولى صورها من المريخ');
  expect(canonicalOf('wakala-rover')).toBe(`${SITE}/articles/mirsad-rover/`);
  expect(canonicalOf('mirsad-rover')).toBe(`${SITE}/articles/mirsad-rover/`);
});

test('the page that is shown names its copies, with outlet and date', () => {
  const copies = pageOf('mirsad-rover').querySelector('section[aria-labelledby="copies"]');
  expect(copies?.querySelector('a')?.getAttribute('href')).toBe('/articles/wakala-rover/');
  expect(copies?.querySelector('.other-place')?.textContent).toMatch(/\S+، 5 .*2004/);
});

test('two pages of one story link to each other, and each is its own original', () => {
  for (const [one, other] of [['wakala-mine', 'mirsad-launch'], ['mirsad-launch', 'wakala-mine']] as const) {
    expect(pageOf(one).querySelector('section[aria-labelledby="stories"] a')?.getAttribute('href')).toBe(`/articles/${other}/`);
    expect(canonicalOf(one)).toBe(`${SITE}/articles/${one}/`);
  }
});

test('no list, feed or sitemap names a copy', () => {
  const naming = filesOf(out).filter((file) => /\.(html|xml)$/.test(file) && readFrom(out, file).includes('wakala-rover'));
  expect(naming.sort()).toEqual([fileOf('mirsad-rover'), fileOf('wakala-rover')]);
});

test.each(['wakala-rover', 'mirsad-rover', 'wakala-mine'])('%s is valid HTML without a fault that axe can find', async (id) => {
  expect(await faultsOf(readFrom(out, fileOf(id)))).toEqual([]);
  const browser = await launchBrowser();
  const { page } = await visit(browser);
  await page.goto(`${preview.url}articles/${id}/`);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  await browser.close();
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
