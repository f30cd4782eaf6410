import { basename } from 'node:path/posix';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { textOf, type SourceFile } from '../content/files.ts';
import { readYaml } from '../content/yaml-file.ts';
import { splitEntry } from '../markdown/frontmatter.ts';
import { readBody } from './body.ts';

/** A standing page, such as «about»: its slug is the name of its file. */
export type Page = { slug: string; title: string; html: string };

const pageSchema = z.strictObject({ title: z.string().min(1, 'is empty. Write the title of the page') });

/** Read the files of `content/pages/`, with all that is wrong in them. */
export function readPages(files: readonly SourceFile[]): { pages: Page[]; problems: string[] } {
  const read = files.map(readPage);
  return { pages: read.flatMap(({ pages }) => pages), problems: read.flatMap(({ problems }) => problems) };
}

/** Put the pages in the place of those that the catalog holds. What stays as it is is not written. */
export function storePages(db: DatabaseSync, pages: Page[]): void {
  db.prepare('DELETE FROM pages WHERE slug NOT IN (SELECT value FROM json_each(?))').run(JSON.stringify(pages.map(({ slug }) => slug)));
  const insert = db.prepare(`INSERT INTO pages (slug, title, html) VALUES (?, ?, ?) ON CONFLICT DO UPDATE
    SET title = excluded.title, html = excluded.html WHERE title <> excluded.title OR html <> excluded.html`);
  for (const { slug, title, html } of pages) insert.run(slug, title, html);
}

function readPage(source: SourceFile): { pages: Page[]; problems: string[] } {
  const { file } = source;
  const found = textOf(source);
  if ('problems' in found) return { pages: [], problems: found.problems };
  const { yaml, body, bodyLine } = splitEntry(found.text);
  if (yaml === '') {
    return { pages: [], problems: [`${file}:1: there is no front matter. Begin with "---", "title: …" and "---".`] };
  }
  const read = readYaml(pageSchema, { file, yaml, line: 2 });
  const { html, problems } = readBody(body);
  const inBody = problems.map(({ line, message }) => `${file}:${line + bodyLine - 1}: ${message}`);
  if ('problems' in read) return { pages: [], problems: [...read.problems, ...inBody] };
  const page = { slug: basename(file, '.md'), title: read.data.title, html };
  return { pages: [page], problems: inBody };
}
