import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findEntries } from '../../../src/ingest/entries.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { splitEntry } from '../../../src/markdown/frontmatter.ts';
import type { Archive } from '../../../src/schema/config.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import { archive as own } from '../reading.ts';
import { paragraphs } from './texts.ts';

let archive: Archive;
beforeEach(() => {
  archive = { ...own, root: mkdtempSync(join(tmpdir(), 'warraq-copies-')) };
  write('content/tags/few.yaml', '[]');
  seed('early', paragraphs.slice(0, 3));
  seed('later', paragraphs);
});
afterEach(() => rmSync(archive.root, { recursive: true }));

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(archive.root, file)), { recursive: true });
  writeFileSync(join(archive.root, file), text);
};
const seed = (name: string, body: readonly string[]) =>
  write(`seeds/${name}.txt`, ['حديقة عامة جديدة على ضفة النهر', 'الجمعة 27 مايو 2016', ...body].join('\n\n'));
/** The entry that a seed made, and where it lies. */
const entryOf = (name: string): { entry: Entry; path: string; source: string } => {
  for (const path of findEntries(archive.root).values()) {
    const source = readFileSync(join(archive.root, path), 'utf8');
    const entry = parse(splitEntry(source).yaml) as Entry;
    if (entry.ingest?.file === `seeds/${name}.txt`) return { entry, path, source };
  }
  throw new Error(`No entry was made of seeds/${name}.txt.`);
};

test('an early version names the later one, in one run and in the next', async () => {
  await ingest(archive);
  const { entry, source } = entryOf('early');
  expect(entry.duplicateOf).toBe(entryOf('later').entry.id);
  expect(entryOf('later').entry).not.toHaveProperty('duplicateOf');
  expect((await ingest(archive)).counts).toEqual({ unchanged: 2 });
  expect(entryOf('early').source).toBe(source);
});

test('a fuller text that comes later is shown from then on', async () => {
  await ingest(archive);
  seed('last', [...paragraphs, 'وختم رئيس البلدية كلمته بشكر المتطوعين، ودعا السكان إلى المحافظة على نظافة المكان وأشجاره.']);
  await ingest(archive);
  const shown = entryOf('last').entry.id;
  expect([entryOf('early').entry.duplicateOf, entryOf('later').entry.duplicateOf]).toEqual([shown, shown]);
});

test("an editor's word stands: a copy that was freed stays free", async () => {
  await ingest(archive);
  const { path, source } = entryOf('early');
  write(path, source.replace(/^duplicateOf: .*\n/m, ''));
  // Another window makes all entries anew.
  archive = { ...archive, config: { ...archive.config, window: ['1991-01-01', '2026-12-31'] } };
  expect((await ingest(archive)).counts).toMatchObject({ merged: 1 });
  expect(entryOf('early').entry).not.toHaveProperty('duplicateOf');
});

test('what was shown is deleted: its copy is a copy of nothing', async () => {
  await ingest(archive);
  rmSync(join(archive.root, entryOf('later').path));
  await ingest(archive);
  expect(entryOf('early').entry).not.toHaveProperty('duplicateOf');
});
