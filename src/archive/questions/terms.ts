import type { ListRef } from '../address.ts';
import type { Batch } from '../../schema/batch.ts';
import type { Outlet } from '../../schema/outlet.ts';
import type { Section, Tag } from '../../schema/vocabulary.ts';
import type { Catalog, Row } from '../catalog.ts';
import { parsed } from '../parsed.ts';

type Counted<Term> = Term & { count: number };
/** Of so many articles of a tag it is asked which other tags they have. */
const SPEAKING = 500;
/** Who wrote, as the entries say it most often. */
export type Author = { id: string; label: { ar: string; en: string }; type: 'Person' | 'Organization' };

/** Give all tags of the vocabulary, by id, each with its number of articles. */
export function tags(c: Catalog): Counted<Tag>[] {
  return terms<Tag>(c, 'tag');
}

export function tag(c: Catalog, id: string): Counted<Tag> | undefined {
  return term<Tag>(c, 'tag', id);
}

/** Give the tags with the most articles, those with the most first. */
export function mostUsedTags(c: Catalog, limit: number): Counted<Tag>[] {
  const sql = "SELECT data, count FROM terms WHERE kind = 'tag' AND count > 0 ORDER BY count DESC, id LIMIT ?";
  return c.all(sql, limit).map(toTerm<Tag>);
}

/** Give the tags that name one as broader, where an article carries them, those with the most articles first. */
export function narrowerTags(c: Catalog, id: string): Counted<Tag>[] {
  const sql = `SELECT t.data, t.count FROM broader JOIN terms t ON t.kind = 'tag' AND t.id = broader.id
    WHERE broader.other = ? AND t.count > 0 ORDER BY t.count DESC, t.id`;
  return c.all(sql, id).map(toTerm<Tag>);
}

/**
 * Give the tags that share most articles with one, by the cosine of both: a tag of every second article is near to none.
 * The count is that of the shared articles. One shared article is an accident. Of a tag of many articles the newest speak.
 */
export function relatedTags(c: Catalog, id: string, limit: number): Counted<Tag>[] {
  const sql = `SELECT t.data, shared AS count FROM (
      SELECT o.key, count(*) AS shared FROM (
        SELECT m.id FROM members m CROSS JOIN articles a ON a.id = m.id WHERE m.kind = 'tag' AND m.key = ?1 AND a.status = 'listed'
          ORDER BY m.year DESC, m.sortDate DESC, m.id DESC LIMIT ${SPEAKING}
      ) near CROSS JOIN members o ON o.id = near.id AND o.kind = 'tag' AND o.key <> ?1 GROUP BY o.key HAVING count(*) > 1
    ) JOIN terms t ON t.kind = 'tag' AND t.id = key
    ORDER BY 1.0 * shared * shared / t.count DESC, t.id LIMIT ?2`;
  return c.all(sql, id, limit).map(toTerm<Tag>);
}

/** Give all sections in the publisher's order, each with its number of articles. */
export function sections(c: Catalog): Counted<Section>[] {
  return terms<Section>(c, 'section');
}

export function section(c: Catalog, id: string): Counted<Section> | undefined {
  return term<Section>(c, 'section', id);
}

/** Give all outlets, by id, each with its number of articles. */
export function outlets(c: Catalog): Counted<Outlet>[] {
  return terms<Outlet>(c, 'outlet');
}

export function outlet(c: Catalog, id: string): Counted<Outlet> | undefined {
  return term<Outlet>(c, 'outlet', id);
}

/** Give all who wrote a listed article, by id, each with its number of articles. */
export function authors(c: Catalog): Counted<Author>[] {
  return terms<Author>(c, 'author');
}

export function author(c: Catalog, id: string): Counted<Author> | undefined {
  return term<Author>(c, 'author', id);
}

/** Count the articles of a list. */
export function countOf(c: Catalog, { kind, key }: ListRef): number {
  return Number(c.get('SELECT count FROM terms WHERE kind = ? AND id = ?', kind, key)?.['count'] ?? 0);
}

/** Give the batch that an article's source came with. */
export function batch(c: Catalog, id: string): Batch | undefined {
  return term<Batch>(c, 'batch', id);
}

/** Give the terms of a kind in the publisher's order, without their counts: these change with each article that joins. */
export function termsOf<Term extends Tag | Section | Outlet>(c: Catalog, kind: 'tag' | 'section' | 'outlet'): Term[] {
  return c.all('SELECT data FROM terms WHERE kind = ? ORDER BY pos, id', kind).map((row) => parsed<Term>(row));
}

/** Give a term without its count. */
export function termOf(c: Catalog, kind: ListRef['kind'], id: string): Tag | Section | Outlet | Author | undefined {
  const row = c.get('SELECT data FROM terms WHERE kind = ? AND id = ?', kind, id);
  return row && parsed<Tag | Section | Outlet | Author>(row);
}

function terms<Term>(c: Catalog, kind: string): Counted<Term>[] {
  return c.all('SELECT data, count FROM terms WHERE kind = ? ORDER BY pos, id', kind).map(toTerm<Term>);
}

function term<Term>(c: Catalog, kind: string, id: string): Counted<Term> | undefined {
  const row = c.get('SELECT data, count FROM terms WHERE kind = ? AND id = ?', kind, id);
  return row && toTerm<Term>(row);
}

function toTerm<Term>(row: Row): Counted<Term> {
  return { ...(JSON.parse(String(row['data'])) as Term), count: Number(row['count']) };
}
