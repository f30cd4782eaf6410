import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findEntries } from '../../src/ingest/entries.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { paragraphs } from './duplicates/texts.ts';
import { archive as own } from './reading.ts';

const heap = mkdtempSync(join(tmpdir(), 'warraq-delta-'));
afterAll(() => rmSync(heap, { recursive: true }));

/** Copies, early versions and bulletins of a few texts: in each seed stand other paragraphs, and numbers of its own. */
function seed(root: string, number: number): void {
  const kept = paragraphs.filter((_, at) => (number >> at) % 2 === 0 || at === 0);
  const day = `${20 + (number % 5)} مايو 2016`;
  const text = [`حديقة عامة جديدة على ضفة النهر`, day, ...kept, ...(number % 3 === 0 ? [`وبلغ عدد الزوار ${700 + number} زائرا.`] : [])];
  mkdirSync(join(root, 'seeds'), { recursive: true });
  writeFileSync(join(root, `seeds/${String(number).padStart(3, '0')}.txt`), text.join('\n\n'));
}

async function grown(name: string, ...steps: readonly [from: number, to: number][]): Promise<string> {
  const root = join(heap, name);
  mkdirSync(join(root, 'content/tags'), { recursive: true });
  writeFileSync(join(root, 'content/tags/few.yaml'), '[]');
  for (const [from, to] of steps) {
    for (let number = from; number < to; number += 1) seed(root, number);
    await ingest({ ...own, root });
  }
  return root;
}

/** All that ingest wrote: entries, learned lines and the state. */
function contentOf(root: string): Record<string, string> {
  const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(files.filter((file) => statSync(join(root, 'content', file)).isFile()).map((file) => [file, readFileSync(join(root, 'content', file), 'utf8')]));
}

/** Change the words of an entry's body, as an editor may. */
function edit(root: string, number: number): void {
  const path = [...findEntries(root).values()].map((file) => join(root, file)).find((file) => readFileSync(file, 'utf8').includes(`seeds/${String(number).padStart(3, '0')}.txt`))!;
  writeFileSync(path, `${readFileSync(path, 'utf8').split('\n---\n')[0]!}\n---\n\nكتب المحرر نصا آخر غير الذي كتبته الآلة، ولا يشبه شيئا مما في الأرشيف.\n`);
}

test('seeds that come day by day make the entries and the state that all make at once', async () => {
  const atOnce = contentOf(await grown('at-once', [0, 24]));
  expect(Object.values(atOnce).some((text) => text.includes('\nduplicateOf: '))).toBe(true);
  expect(contentOf(await grown('by-day', [0, 16], [16, 20], [20, 24]))).toEqual(atOnce);
});

test('what earlier runs found of texts may be deleted, also where an editor changed one of them', async () => {
  // One text, and once more with a line behind it.
  const kept = await grown('kept', [0, 1], [32, 33]);
  edit(kept, 0);
  const deleted = join(heap, 'deleted');
  cpSync(kept, deleted, { recursive: true });
  rmSync(join(deleted, '.warraq'), { recursive: true });
  for (const root of [kept, deleted]) {
    seed(root, 21);
    await ingest({ ...own, root });
  }
  expect(contentOf(deleted)).toEqual(contentOf(kept));
  expect(Object.values(contentOf(deleted)).some((text) => text.includes('\nduplicateOf: '))).toBe(true);
});
