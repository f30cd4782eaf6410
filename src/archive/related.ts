import type { Article } from './article.ts';
import type { Catalog } from './catalog.ts';
import { toArticle } from './questions/rows.ts';

/** How many older articles of each tag are looked at, and up to how many a tag is counted: beyond, it says nothing. */
const REACH = 40;
const COMMON = 1000;
/** What tags must weigh together: one of some fourteen articles, or several of many. */
const ENOUGH = 0.25;

/**
 * Give the articles that share most with one: rare tags weigh more, nearness in time too. None is newer than the article,
 * and a tag weighs what it weighed when the article's year began, so that the answer stays as it is while the archive
 * grows at its newer end. What is told as a copy or as the same story is not told again.
 */
export function related(c: Catalog, article: Article, limit: number): Article[] {
  if (article.year === undefined || article.duplicateOf || article.withdrawn) return [];
  const scores = new Map<string, number>();
  const places = new Map<string, Place>();
  for (const tag of new Set(article.keywords)) {
    const weight = 1 / Math.log2(2 + earlier(c, tag, article.year));
    for (const place of before(c, tag, article)) {
      places.set(place.id, place);
      scores.set(place.id, (scores.get(place.id) ?? 0) + weight);
    }
  }
  for (const id of told(c, article.id)) scores.delete(id);
  const ranked = [...scores]
    .filter(([, score]) => score >= ENOUGH)
    .map(([id, score]) => ({ ...places.get(id)!, score: score * nearness(article, places.get(id)!) }))
    .sort((a, b) => b.score - a.score || (a.sortDate < b.sortDate ? 1 : -1) || (a.id < b.id ? 1 : -1));
  return shown(c, ranked.slice(0, limit).map(({ id }) => id));
}

/** Where an article stands in its lists. */
type Place = { id: string; year: string; sortDate: string };

function earlier(c: Catalog, tag: string, year: string): number {
  const sql = `SELECT count(*) AS count FROM (
    SELECT 1 FROM members WHERE kind = 'tag' AND key = ? AND year > '' AND year < ? LIMIT ${COMMON})`;
  return Number(c.get(sql, tag, year)?.['count']);
}

function before(c: Catalog, tag: string, { id, year = '', sortDate }: Article): Place[] {
  const sql = `SELECT m.id, m.year, m.sortDate FROM members m CROSS JOIN articles a ON a.id = m.id
    WHERE m.kind = 'tag' AND m.key = ? AND m.year > '' AND (m.year, m.sortDate, m.id) < (?, ?, ?) AND a.status = 'listed'
    ORDER BY m.year DESC, m.sortDate DESC, m.id DESC LIMIT ${REACH}`;
  return c.all(sql, tag, year, sortDate, id) as Place[];
}

function told(c: Catalog, id: string): string[] {
  const sql = 'SELECT other AS id FROM relations WHERE id = ? UNION SELECT id FROM relations WHERE other = ?';
  return c.all(sql, id, id).map((row) => String(row['id']));
}

// In the order of the ids, and without texts: a link needs the headline, the outlet and the date.
function shown(c: Catalog, ids: readonly string[]): Article[] {
  const sql = `SELECT b.data, a.status, a.access, '' AS text FROM json_each(?) wanted
    CROSS JOIN articles a ON a.id = wanted.value CROSS JOIN bodies b ON b.id = a.id ORDER BY wanted.key`;
  return ids.length === 0 ? [] : c.all(sql, JSON.stringify(ids)).map(toArticle);
}

// Half the weight at four years' distance.
function nearness(a: Pick<Article, 'year'>, b: Pick<Article, 'year'>): number {
  return 1 / (1 + Math.abs(Number(a.year) - Number(b.year)) / 4);
}
