import type { Article, Brief } from './article.ts';
import type { Catalog } from './catalog.ts';
import { brief, toBrief } from './questions/rows.ts';
import { told } from './relations.ts';

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
export function related(c: Catalog, article: Article, limit: number): Brief[] {
  if (article.year === undefined || article.duplicateOf || article.withdrawn) return [];
  const scores = new Map<string, number>();
  const places = new Map<string, Place>();
  for (const { earlier, before } of tagsBefore(c, article, article.year)) {
    const weight = 1 / Math.log2(2 + earlier);
    for (const place of before) {
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

/** Of each tag of an article: how many articles it had when the year began, and the last of them before this one. */
function tagsBefore(c: Catalog, { id, keywords, sortDate }: Article, year: string): { earlier: number; before: Place[] }[] {
  const sql = `SELECT (SELECT count(*) FROM (
      SELECT 1 FROM members WHERE kind = 'tag' AND key = tag.value AND year > '' AND year < ?2 LIMIT ${COMMON}
    )) AS earlier, (SELECT json_group_array(json_object('id', id, 'year', year, 'sortDate', sortDate)) FROM (
      SELECT m.id, m.year, m.sortDate FROM members m CROSS JOIN articles a ON a.id = m.id
        WHERE m.kind = 'tag' AND m.key = tag.value AND m.year > '' AND (m.year, m.sortDate, m.id) < (?2, ?3, ?4) AND a.status = 'listed'
        ORDER BY m.year DESC, m.sortDate DESC, m.id DESC LIMIT ${REACH}
    )) AS before FROM json_each(?1) tag ORDER BY tag.key`;
  const rows = c.all(sql, JSON.stringify([...new Set(keywords)]), year, sortDate, id);
  return rows.map((row) => ({ earlier: Number(row['earlier']), before: JSON.parse(String(row['before'])) as Place[] }));
}

// In the order of the ids.
function shown(c: Catalog, ids: readonly string[]): Brief[] {
  const sql = `SELECT ${brief} FROM json_each(?) wanted
    CROSS JOIN articles a ON a.id = wanted.value CROSS JOIN bodies b ON b.id = a.id ORDER BY wanted.key`;
  return ids.length === 0 ? [] : c.all(sql, JSON.stringify(ids)).map(toBrief);
}

// Half the weight at four years' distance.
function nearness(a: Pick<Article, 'year'>, b: Pick<Article, 'year'>): number {
  return 1 / (1 + Math.abs(Number(a.year) - Number(b.year)) / 4);
}
