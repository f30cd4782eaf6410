import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf, opened, smallArchive, steps, type Small } from './archive.ts';

const program = join(import.meta.dirname, '../..');
const heap = mkdtempSync(join(tmpdir(), 'warraq-killed-'));
/** `WARRAQ_KILLS=20` tries more moments. */
const MOMENTS = Number(process.env['WARRAQ_KILLS'] ?? 4);
const SIZE = 12;

/** Build an archive, and kill that after so many milliseconds; says how it ended. */
async function run(root: string, killAfter?: number): Promise<'ended' | 'killed'> {
  const child = spawn(process.execPath, [join(program, 'bin/warraq.mjs'), 'build', '--quiet', '--root', root], { stdio: 'ignore' });
  const ended = new Promise<'ended' | 'killed'>((resolve) => child.on('exit', (_, signal) => resolve(signal === 'SIGKILL' ? 'killed' : 'ended')));
  if (killAfter !== undefined) void sleep(killAfter).then(() => child.kill('SIGKILL'));
  return ended;
}

/** The same changes for the same archive: new articles, an edit, a deletion, another date. */
function change(small: Small): void {
  for (const step of ['adds new and old articles', 'edits a text and a headline', 'deletes an article', 'corrects a date']) steps[step]!(small);
}

function makeArchive(name: string): Small {
  const small = smallArchive(join(heap, name), SIZE, 7);
  writeFileSync(join(small.root, 'archive.config.ts'), `export default ${JSON.stringify(opened(small.root).config)};\n`);
  return small;
}

describe('a build that is killed', () => {
  // What is known of a site holds for its place: all of it happens in one folder, which is put back each time.
  const root = join(heap, 'archive');
  const [before, after] = [join(heap, 'before'), join(heap, 'after')];
  const copy = (from: string, to: string) => cpSync(from, to, { recursive: true, preserveTimestamps: true });
  let clean: Map<string, string>;
  let lasts = 0;

  beforeAll(async () => {
    const small = makeArchive('archive');
    await run(root);
    copy(root, before);
    change(small);
    copy(join(root, 'content'), after);
    const started = performance.now();
    await run(root);
    lasts = performance.now() - started;
    for (const part of ['archive.config.ts', 'content', '.warraq/site/theme', '.warraq/cards']) copy(join(root, part), join(heap, 'clean', part));
    await run(join(heap, 'clean'));
    clean = filesOf(join(heap, 'clean/dist'));
    expect(clean.size).toBeGreaterThan(100);
    expect(filesOf(join(root, 'dist'))).toEqual(clean);
  }, 300_000);
  afterAll(() => rmSync(heap, { recursive: true }));

  test(`at ${MOMENTS} moments over its whole length is finished by the next one, to the bytes of a clean build`, async () => {
    const ends: string[] = [];
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      rmSync(root, { recursive: true });
      copy(before, root);
      rmSync(join(root, 'content'), { recursive: true });
      copy(after, join(root, 'content'));
      const started = performance.now();
      const end = await run(root, lasts * (0.1 + (0.85 * moment) / MOMENTS));
      // The machine may have been busier when the first run was timed: moments are shares of the quickest one.
      if (end === 'ended') lasts = Math.min(lasts, performance.now() - started);
      ends.push(end);
      await run(root);
      expect(filesOf(join(root, 'dist'))).toEqual(clean);
    }
    expect(ends).toContain('killed');
  }, 900_000);
});
