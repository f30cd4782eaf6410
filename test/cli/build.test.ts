import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const program = join(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'warraq-build-'));
const entry = join(root, 'content/articles/2016/rt-hoiu.md');
const build = () => spawnSync(process.execPath, [join(program, 'bin/warraq.mjs'), 'build', '--root', root], { encoding: 'utf8' });

beforeAll(() => {
  for (const part of ['archive.config.ts', 'seeds', 'content']) cpSync(join(program, part), join(root, part), { recursive: true });
  mkdirSync(join(root, 'dist'));
  for (const file of ['index.html', '404.html', '_headers']) writeFileSync(join(root, 'dist', file), 'the old site');
});

describe('warraq build', () => {
  test('stops at wrong entries and terms, names each with line and remedy, and leaves the old site', () => {
    const good = readFileSync(entry, 'utf8');
    writeFileSync(entry, good.replace('datePublished: "2016-05-27"', 'datePublished: "27/5/2016"').replace('headline:', 'heading:'));
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toContain('content/articles/2016/rt-hoiu.md:5: key "heading" is not known. Write "headline".');
    expect(stderr).toMatch(/rt-hoiu\.md:\d+: datePublished "27\/5\/2016" is not an ISO date\. Write "2016-05-27"\./);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the old site');
    writeFileSync(entry, good);
  });

  test('stops at an outlet whose fixtures do not hold', () => {
    const file = join(root, 'content/outlets/rt.yaml');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('creditText: وكالات', 'creditText: رويترز'));
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toContain('fixture 1 expects creditText "رويترز" and finds "وكالات".');
    writeFileSync(file, good);
  });

  test('never replaces a folder that holds something else', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(program, 'bin/warraq.mjs'), 'build', '--root', root, '--out', join(root, 'seeds')], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('Name an empty folder with --out');
  });
});
