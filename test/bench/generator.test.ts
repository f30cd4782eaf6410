import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeHouse, writeSeeds } from '../../bench/generator/archive.ts';
import { articleOf, dayOf, DAYS, LATE } from '../../bench/generator/article.ts';
import { entryOf, peerEntryOf } from '../../bench/generator/entry.ts';
import { sections, tags } from '../../bench/generator/vocabulary.ts';
import { splitEntry } from '../../src/markdown/frontmatter.ts';

const SIZE = 60;
const some = Array.from({ length: SIZE }, (_, number) => articleOf(number, dayOf(number, SIZE)));

test('the same number gives the same article, of the length of news', () => {
  expect(articleOf(7, 100)).toEqual(articleOf(7, 100));
  for (const { paragraphs } of some) {
    const count = paragraphs.join(' ').split(/\s+/).length;
    expect(count).toBeGreaterThan(300);
    expect(count).toBeLessThan(500);
  }
});

test('six sections and 300 tags come as unevenly as those of news', () => {
  const counts = (of: (number: number) => string[]) => [...Map.groupBy(Array.from({ length: 3000 }, (_, i) => of(i)).flat(), (id) => id).values()].map(({ length }) => length).sort((a, b) => b - a);
  const used = counts((number) => articleOf(number, 0).tags);
  expect(counts((number) => [articleOf(number, 0).section])).toHaveLength(sections.length);
  expect(used.length).toBeGreaterThan(0.95 * tags.length);
  expect(used[0]).toBeGreaterThan(20 * used[150]!);
  expect(new Set(tags.map(({ label }) => label)).size).toBe(tags.length);
});

test('articles come in order of time over ten years, and those that come later have other ids', () => {
  expect(some.map(({ date }) => date)).toEqual(some.map(({ date }) => date).toSorted());
  expect(some.at(-1)!.date.slice(0, 4)).toBe('2019');
  const late = Array.from({ length: 200 }, (_, i) => articleOf(LATE + i, (i * 97) % DAYS));
  const ids = [...Array.from({ length: 2000 }, (_, i) => articleOf(i, dayOf(i, 2000))), ...late].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('ingest makes of the seeds what the entries say, so that the peers publish the same', () => {
  const root = mkdtempSync(join(tmpdir(), 'warraq-generator-'));
  try {
    writeHouse(root, false);
    writeSeeds(root, some);
    execFileSync(process.execPath, [join(import.meta.dirname, '../../bin/warraq.mjs'), 'ingest', '--quiet', '--root', root]);
    const made = globSync('content/articles/*/*.md', { cwd: root }).map((path) => said(readFileSync(join(root, path), 'utf8')));
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
    expect(made.toSorted(byId)).toEqual(some.map((article) => said(entryOf(article))).toSorted(byId));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test('the peers are given the same text', () => {
  for (const article of some) expect(splitEntry(peerEntryOf(article)).body).toBe(splitEntry(entryOf(article)).body);
});

function said(file: string) {
  const { yaml, body } = splitEntry(file);
  const { id, headline, articleSection, datePublished, publisher, url, keywords } = parse(yaml) as Record<string, unknown> & { id: string; keywords: string[] };
  return { id, headline, articleSection, datePublished, publisher, url, keywords: keywords.toSorted(), body: body.trim() };
}
