import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeYaml } from '../../src/markdown/frontmatter.ts';
import type { Article } from './article.ts';
import { entryOf } from './entry.ts';
import { profileOf, seedOf } from './seed.ts';
import { outlets, sections, tags } from './vocabulary.ts';

/** Write what an archive needs beside its articles: configuration, vocabulary, profiles. `large` is one of more than 50,000. */
export function writeHouse(root: string, large: boolean): void {
  const config = {
    name: 'أرشيف القياس', description: 'نصوص مولَّدة لقياس البرنامج.', site: 'https://bench.example', window: ['2010-01-01', '2021-12-31'],
    articleFolders: large ? 'hashed' : 'flat',
    // As the peers have it: one feed, with the beginnings of articles, and no pictures.
    feeds: { minimumArticles: 1_000_000, fullText: false }, cards: 'none',
  };
  write(root, 'archive.config.ts', `export default ${JSON.stringify(config, null, 2)};\n`);
  const both = (label: string, id: string) => ({ ar: label, en: id });
  write(root, 'content/sections.yaml', writeYaml(sections.map(({ id, label }, i) => ({ id, order: 10 * (i + 1), label: both(label, id) }))));
  write(root, 'content/tags/bench.yaml', writeYaml(tags.map(({ id, label }) => ({ id, kind: 'org', label: both(label, id) }))));
  for (const { id } of outlets) write(root, `content/outlets/${id}.yaml`, writeYaml(profileOf(id)));
}

/** Write articles as seeds, a folder for each year. */
export function writeSeeds(root: string, articles: Iterable<Article>): void {
  for (const article of articles) write(root, `seeds/${article.date.slice(0, 4)}/${article.id}.txt`, seedOf(article));
}

/** Write articles as entries: an archive whose seeds are elsewhere. */
export function writeEntries(root: string, articles: Iterable<Article>): void {
  for (const article of articles) write(root, `content/articles/${article.date.slice(0, 4)}/${article.id}.md`, entryOf(article));
}

/** Write a file below a folder, with the folders that it needs. */
export function write(root: string, path: string, text: string): void {
  const place = join(root, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}
