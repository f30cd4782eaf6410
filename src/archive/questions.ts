import type { Config } from '../schema/config.ts';
import type { Batch } from '../schema/batch.ts';
import type { Outlet } from '../schema/outlet.ts';
import type { Section, Tag } from '../schema/vocabulary.ts';
import type { ListRef } from './address.ts';
import type { Article } from './article.ts';
import type { Catalog, Row } from './catalog.ts';

export type { Article } from './article.ts';

/** One list, or the archive as a whole. */
export type List = ListRef | 'all';

/** The columns that make an article of a row, from `articles` as a and `bodies` as b. */
export const columns = 'b.data, a.status, a.access, b.text';
// CROSS JOIN holds SQLite to the order written: a list is walked along its index.
const inList = `FROM members m CROSS JOIN articles a ON a.id = m.id CROSS JOIN bodies b ON b.id = m.id
  WHERE m.kind = ? AND m.key = ?`;
const listed = `SELECT ${columns} ${inList} AND a.status = 'listed'`;
const oldestFirst = 'ORDER BY m.year, m.sortDate, m.id';
const newestFirst = 'ORDER BY m.year DESC, m.sortDate DESC, m.id DESC';

/** Give the archive's configuration. */
export function settings(c: Catalog): Config {
  return JSON.parse(String(c.get("SELECT value FROM meta WHERE key = 'config'")?.['value'])) as Config;
}

/** Give an article that has a page: published, withdrawn or a duplicate. */
export function article(c: Catalog, id: string): Article | undefined {
  const sql = `SELECT ${columns} FROM articles a JOIN bodies b USING (id) WHERE id = ? AND a.status <> 'hidden'`;
  const row = c.get(sql, id);
  return row && toArticle(row);
}

/** Give the finished HTML of an article's body, as far as it may be shown. */
export function bodyHtml(c: Catalog, id: string): string {
  const row = c.get(
    'SELECT b.html, b.excerpt, a.status, a.access FROM articles a JOIN bodies b USING (id) WHERE id = ?',
    id,
  );
  if (!row || row['status'] === 'withdrawn' || row['status'] === 'hidden') return '';
  if (row['access'] === 'full') return String(row['html']);
  return row['access'] === 'excerpt' ? String(row['excerpt']) : '';
}

/** Give every id that gets a page, sorted: published, withdrawn (as a tombstone) and duplicates. */
export function articleIds(c: Catalog): string[] {
  return c.all("SELECT id FROM articles WHERE status <> 'hidden' ORDER BY id").map((row) => String(row['id']));
}

/** Give the newest articles of a list, newest first; those without a year come last. */
export function newest(c: Catalog, list: List, limit = -1): Article[] {
  return articles(c, `${listed} ${newestFirst} LIMIT ?`, list, limit);
}

/** Give the years of a list and how many articles each holds, newest year first. */
export function listYears(c: Catalog, list: List): { year: string; count: number }[] {
  const rows = c.all(
    `SELECT m.year, count(*) AS count FROM members m CROSS JOIN articles a USING (id)
     WHERE m.kind = ? AND m.key = ? AND m.year <> '' AND a.status = 'listed' GROUP BY m.year ORDER BY m.year DESC`,
    ...place(list),
  );
  return rows.map((row) => ({ year: String(row['year']), count: Number(row['count']) }));
}

/** Count the permanent pages of a year of a list. */
export function pageCount(c: Catalog, list: List, year: string): number {
  const row = c.get(
    `SELECT count(*) AS count FROM members m CROSS JOIN articles a USING (id)
     WHERE m.kind = ? AND m.key = ? AND m.year = ? AND a.status IN ('listed', 'withdrawn')`,
    ...place(list),
    year,
  );
  return Math.ceil(Number(row?.['count']) / settings(c).pageSize.list);
}

/**
 * Give permanent page `k` (from 1) of a year of a list, oldest first. Pages are cut before the withdrawn articles are
 * taken out: their ranks stay empty, so that a withdrawal moves no other article to another page.
 */
export function listPage(c: Catalog, list: List, year: string, k: number): Article[] {
  const size = settings(c).pageSize.list;
  const sql = `SELECT ${columns} ${inList} AND m.year = ? AND a.status IN ('listed', 'withdrawn')
    ${oldestFirst} LIMIT ? OFFSET ?`;
  const rows = c.all(sql, ...place(list), year, size, (k - 1) * size);
  return rows.filter((row) => row['status'] === 'listed').map(toArticle);
}

/** Give the articles of a list whose year is open, by id. */
export function undatedIn(c: Catalog, list: List): Article[] {
  return articles(c, `${listed} AND m.year = '' ${oldestFirst}`, list);
}

/** Give the months (`2016-05`) in which articles appeared, with their number, newest first. */
export function months(c: Catalog): { month: string; count: number }[] {
  const rows = c.all(
    `SELECT month, count(*) AS count FROM articles
     WHERE status = 'listed' AND month <> '' GROUP BY month ORDER BY month DESC`,
  );
  return rows.map((row) => ({ month: String(row['month']), count: Number(row['count']) }));
}

/** Give the articles of a month, oldest first. */
export function inMonth(c: Catalog, month: string): Article[] {
  const sql = `${listed} AND m.year = ? AND a.month = ? ${oldestFirst}`;
  return articles(c, sql, 'all', month.slice(0, 4), month);
}

/** Give the articles of which the year is known and the month is open, by id. */
export function inYearOnly(c: Catalog, year: string): Article[] {
  return articles(c, `${listed} AND m.year = ? AND a.month = '' ${oldestFirst}`, 'all', year);
}

/** Give the articles before and after one, among those with a year. */
export function neighbours(c: Catalog, id: string): { older?: Article; newer?: Article } {
  const here = c.get("SELECT year, sortDate FROM articles WHERE id = ? AND status = 'listed' AND year <> ''", id);
  if (!here) return {};
  const rank = [String(here['year']), String(here['sortDate']), id];
  const beside = (side: string): Article | undefined => articles(c, `${listed} AND ${side} LIMIT 1`, 'all', ...rank)[0];
  const older = beside(`(m.year, m.sortDate, m.id) < (?, ?, ?) AND m.year <> '' ${newestFirst}`);
  const newer = beside(`(m.year, m.sortDate, m.id) > (?, ?, ?) ${oldestFirst}`);
  return { ...(older && { older }), ...(newer && { newer }) };
}

/** Give all tags of the vocabulary, by id, each with its number of articles. */
export function tags(c: Catalog): (Tag & { count: number })[] {
  return terms<Tag>(c, 'tag');
}

export function tag(c: Catalog, id: string): (Tag & { count: number }) | undefined {
  return term<Tag>(c, 'tag', id);
}

/** Give all sections in the publisher's order, each with its number of articles. */
export function sections(c: Catalog): (Section & { count: number })[] {
  return terms<Section>(c, 'section');
}

export function section(c: Catalog, id: string): (Section & { count: number }) | undefined {
  return term<Section>(c, 'section', id);
}

/** Give all outlets, by id, each with its number of articles. */
export function outlets(c: Catalog): (Outlet & { count: number })[] {
  return terms<Outlet>(c, 'outlet');
}

export function outlet(c: Catalog, id: string): (Outlet & { count: number }) | undefined {
  return term<Outlet>(c, 'outlet', id);
}

/** Give the batch that an article's source came with. */
export function batch(c: Catalog, id: string): Batch | undefined {
  return term<Batch>(c, 'batch', id);
}

/** Give the slugs of the standing pages, sorted. */
export function pageSlugs(c: Catalog): string[] {
  return c.all('SELECT slug FROM pages ORDER BY slug').map((row) => String(row['slug']));
}

/** Give the title and HTML of `content/pages/<slug>.md`. */
export function pageText(c: Catalog, slug: string): { title: string; html: string } | undefined {
  const row = c.get('SELECT title, html FROM pages WHERE slug = ?', slug);
  return row && { title: String(row['title']), html: String(row['html']) };
}

function articles(c: Catalog, sql: string, list: List, ...values: (string | number)[]): Article[] {
  return c.all(sql, ...place(list), ...values).map(toArticle);
}

function place(list: List): [kind: string, key: string] {
  return list === 'all' ? ['all', ''] : [list.kind, list.key];
}

/** Make an article of a row. A withdrawn text is gone from every page, so it is withheld here, where all of them come by. */
export function toArticle(row: Row): Article {
  const data = JSON.parse(String(row['data'])) as Article;
  const access = row['access'] as Article['access'];
  const shown = row['status'] === 'withdrawn' ? 'metadata' : access;
  const lead = shown === 'full' || shown === 'excerpt' ? data.lead : '';
  // A copy of what has no page is shown itself: then it is no copy to a reader.
  if (row['status'] !== 'duplicate') delete data.duplicateOf;
  return { ...data, access, lead, text: shown === 'full' ? String(row['text']) : lead };
}

function terms<Term>(c: Catalog, kind: string): (Term & { count: number })[] {
  return c.all('SELECT data, count FROM terms WHERE kind = ? ORDER BY pos, id', kind).map(toTerm<Term>);
}

function term<Term>(c: Catalog, kind: string, id: string): (Term & { count: number }) | undefined {
  const row = c.get('SELECT data, count FROM terms WHERE kind = ? AND id = ?', kind, id);
  return row && toTerm<Term>(row);
}

function toTerm<Term>(row: Row): Term & { count: number } {
  return { ...(JSON.parse(String(row['data'])) as Term), count: Number(row['count']) };
}
