import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fillCatalog } from '../../src/archive/fill.ts';
import { publish } from '../../src/publish/publish.ts';
import { renderSite } from '../../src/publish/site.ts';
import { filesOf, opened, smallArchive, steps } from './archive.ts';

/** `WARRAQ_EQUIVALENCE=10000` tries it at that size. */
const SIZE = Number(process.env['WARRAQ_EQUIVALENCE'] ?? 60);
const checkout = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'warraq-incremental-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bring the site of an archive up to date; without `theme` the theme is compiled. */
async function build(root: string, search = true) {
  const archive = opened(root);
  expect(fillCatalog(archive).problems).toEqual([]);
  const report = await publish(archive, { search });
  expect(report.problems).toEqual([]);
  return report;
}

/** Build the same content in another folder, where nothing was built before. The compiled theme may be shared: it knows no content. */
async function buildClean(root: string, search = true): Promise<Map<string, string>> {
  const clean = join(folder, 'clean');
  rmSync(clean, { recursive: true, force: true });
  mkdirSync(join(clean, '.warraq/site'), { recursive: true });
  cpSync(join(root, 'content'), join(clean, 'content'), { recursive: true });
  share(root, clean);
  await build(clean, search);
  return filesOf(join(clean, 'dist'));
}

/** What knows no content, or is known by all that it says: the compiled theme and the drawn cards. */
function share(from: string, to: string): void {
  for (const made of ['.warraq/site/theme', '.warraq/cards']) cpSync(join(from, made), join(to, made), { recursive: true });
}

/** Copy the program and change the foot of all its pages. */
function changedProgram(): string {
  const program = join(folder, 'program');
  for (const part of ['bin', 'src', 'package.json', 'package-lock.json', 'tsconfig.json']) cpSync(join(checkout, part), join(program, part), { recursive: true });
  symlinkSync(join(checkout, 'node_modules'), join(program, 'node_modules'), 'junction');
  const foot = join(program, 'src/components/Footer.astro');
  writeFileSync(foot, readFileSync(foot, 'utf8').replace('</footer>', '<p>another foot</p></footer>'));
  return program;
}

/** Build with another program. */
function buildWith(program: string, root: string): Map<string, string> {
  writeFileSync(join(root, 'archive.config.ts'), `export default ${JSON.stringify(opened(root).config)};\n`);
  const { status, stderr } = spawnSync(process.execPath, [join(program, 'bin/warraq.mjs'), 'build', '--quiet', '--root', root], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return filesOf(join(root, 'dist'));
}

function expectEqual(found: Map<string, string>, expected: Map<string, string>): void {
  expect([...found.keys()]).toEqual([...expected.keys()]);
  expect([...found].filter(([file, text]) => expected.get(file) !== text).map(([file]) => file)).toEqual([]);
}

describe('a chain of small builds ends in the bytes of a clean one', () => {
  const names = Object.keys(steps);
  const small = smallArchive(join(folder, 'chain'), SIZE, 20161124);

  test('on an archive that is built for the first time, in the bytes of Astro’s own build', { timeout: 600_000 }, async () => {
    await build(small.root);
    const reference = { ...opened(small.root), out: join(folder, 'reference') };
    await renderSite(reference);
    const [pages, all] = [filesOf(reference.out), filesOf(join(small.root, 'dist'))];
    expectEqual(new Map([...all].filter(([file]) => pages.has(file))), pages);
  });

  // Several things happen between two builds, each of them in one of the rounds.
  test.each([0, 1, 2, 3].map((round) => names.filter((_, i) => i % 4 === round)))('after it %s, %s, %s …', { timeout: 600_000 }, async (...round) => {
    for (const name of round) steps[name]!(small);
    await build(small.root);
    expectEqual(filesOf(join(small.root, 'dist')), await buildClean(small.root));
  });

  test('after nothing happened, and then nothing is written', { timeout: 600_000 }, async () => {
    const before = statSync(join(small.root, 'dist/index.html'));
    const { changes } = await build(small.root);
    expect(changes).toEqual({ written: [], removed: [] });
    expect(statSync(join(small.root, 'dist/index.html')).ino).toBe(before.ino);
  });

  test('after somebody changed, removed and added files of the site by hand', { timeout: 600_000 }, async () => {
    const dist = join(small.root, 'dist');
    const before = filesOf(dist);
    writeFileSync(join(dist, 'index.html'), 'changed');
    rmSync(join(dist, 'tags'), { recursive: true });
    writeFileSync(join(dist, 'stray.html'), 'stray');
    await build(small.root);
    expectEqual(filesOf(dist), before);
  });

  test('after a template changed, and then each page is another one', { timeout: 600_000 }, () => {
    const program = changedProgram();
    const before = filesOf(join(small.root, 'dist'));
    const found = buildWith(program, small.root);
    const clean = join(folder, 'clean');
    for (const made of ['dist', '.warraq/catalog.db', '.warraq/published', '.warraq/search']) rmSync(join(clean, made), { recursive: true, force: true });
    share(small.root, clean);
    expectEqual(found, buildWith(program, clean));
    expect([...found].filter(([file, text]) => /^.articles/.test(file) && before.get(file) === text)).toEqual([]);
  });
});
