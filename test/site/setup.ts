import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/publish/serve.ts';
import { findBrowser } from '../browser.ts';
import { environment } from './environment.ts';
import { type BuiltSite, CAPTION, ENTRY, SITE, TAG } from './sites.ts';

const program = join(import.meta.dirname, '..', '..');

/** Build the archive of this repository in temporary folders, never in its own `dist/`, and serve what was built. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  findBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'warraq-site-'));
  const archive = copyArchive(join(folder, 'archive'));
  const before = listing();
  const first = build({ archive, out: join(folder, 'root'), base: '/' });
  const written = changes(before, listing());

  const second = copyArchive(join(folder, 'elsewhere', 'copy'));
  const sites = [
    first,
    build({ archive, out: join(folder, 'based'), base: '/some/base/' }),
    build({ archive: second, out: join(folder, 'again'), base: '/' }),
  ];
  edit(join(second, ENTRY));
  sites.push(build({ archive: second, out: join(folder, 'edited'), base: '/' }));

  const previews = await Promise.all(sites.map(serveSite));
  const [atRoot, underBase, again, edited] = sites.map((site, index) => ({ ...site, url: previews[index]?.url ?? '' }));
  provide('atRoot', atRoot!);
  provide('underBase', underBase!);
  provide('again', again!);
  provide('edited', { ...edited!, entry: readFileSync(join(second, ENTRY), 'utf8') });
  provide('written', written);

  return async () => {
    await Promise.all(previews.map((preview) => preview.close()));
    rmSync(folder, { recursive: true, force: true });
  };
}

function copyArchive(to: string): string {
  mkdirSync(to, { recursive: true });
  for (const part of ['archive.config.ts', 'seeds', 'content', 'media', 'public']) {
    if (existsSync(join(program, part))) cpSync(join(program, part), join(to, part), { recursive: true });
  }
  return to;
}

function build({ archive, out, base }: { archive: string; out: string; base: string }): Omit<BuiltSite, 'url'> {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(program, 'bin', 'warraq.mjs'), 'build', '--root', archive, '--out', out],
    // Not from the program's folder: what a build needs, it must find by itself.
    { cwd: archive, encoding: 'utf8', env: { ...environment(), WARRAQ_SITE: SITE, WARRAQ_BASE: base } },
  );
  if (status !== 0) throw new Error(`warraq build ended with ${status} (base ${base}).\n${stdout}${stderr}`);
  return { out, base, log: stdout + stderr };
}

function edit(entry: string): void {
  const text = readFileSync(entry, 'utf8');
  const changed = text
    .replace('وزارة الخارجية الروسية', CAPTION)
    .replace(/^keywords:\n(\s*)- /m, (found, indent: string) => found.replace(/- $/, `- ${TAG}\n${indent}- `));
  const isEdited = changed.includes(CAPTION) && changed.includes(`- ${TAG}\n`);
  if (!isEdited) throw new Error(`${entry} is not as the test expects it.`);
  writeFileSync(entry, changed);
}

/** Map the files of the program's folder to their times; the test runner's own cache is no business of the build. */
function listing(folder = program, found = new Map<string, number>()): Map<string, number> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (['.git', '.vitest-cache'].includes(name) || path.endsWith(join('node_modules', '.vite', 'vitest'))) continue;
    const { mtimeMs, isDirectory } = stat(path);
    if (isDirectory) listing(path, found);
    else found.set(path, mtimeMs);
  }
  return found;
}

function stat(path: string): { mtimeMs: number; isDirectory: boolean } {
  const stats = lstatSync(path);
  return { mtimeMs: stats.mtimeMs, isDirectory: stats.isDirectory() };
}

function changes(before: Map<string, number>, after: Map<string, number>): string[] {
  return [...after].filter(([path, time]) => before.get(path) !== time).map(([path]) => path);
}
