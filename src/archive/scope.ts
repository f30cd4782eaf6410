import type { Row } from './catalog.ts';

/**
 * A part of the catalog that the answer of a statement may depend on: all points from `low` to `high` of a space. The spaces
 * are 'article' (by id), 'list <kind> <key>' (by the date that lists are ordered by), 'story' (by the id of an article that
 * others name or that names others), 'term <kind>' (by id), and 'table <name>' for all of a table. A term is touched by each
 * article that joins it; what of it is not a count is 'label <kind>', and 'table labels' of all.
 */
export type Scope = { space: string; low: string; high: string };
/** A point of a space that a change of the archive touched. */
export type Point = { space: string; at: string };

const tables = ['articles', 'bodies', 'members', 'relations', 'names', 'log', 'broader', 'terms', 'pages', 'pictures', 'meta'] as const;
/** Greater than all that follows the same beginning in a date, and greater than all dates. */
const end = '~';

/**
 * Give what the answer of a statement may depend on. Statements of known forms depend on an article, a part of a list, what
 * is told together with an article, or a term; every other one on all rows of the tables that it names. So a new question
 * is right as it stands, and a form is only taught to this function where it is asked often.
 */
export function scopesOf(sql: string, values: readonly unknown[], rows: readonly Row[]): Scope[] {
  const named: string[] = tables.filter((table) => mentions(sql, table) > 0);
  const own = /\b(?:OR|EXCEPT|INTERSECT)\b/.test(sql) ? undefined : (ofArticle(sql, values) ?? ofTerm(sql, values) ?? ofMany(sql, values) ?? ofYears(sql, values) ?? ofList(sql, values, rows) ?? ofStory(sql, values));
  const rest = named.filter((table) => !own?.covers.includes(table)).map((table) => whole(table === 'terms' && !counts(sql) ? 'labels' : table));
  return own ? [...(own.scopes ?? [own.scope]), ...rest] : rest;
}

type Own = { scope: Scope; covers: readonly string[]; scopes?: Scope[] };

/** Whether a statement wants more of a term's count than whether it holds anything. */
function counts(sql: string): boolean {
  return /\bcount\b(?! > 0)/.test(sql) || /\*/.test(sql);
}

// A list of ids, or of tags, is one value: each of them may be another one.
function ofMany(sql: string, [list]: readonly unknown[]): Own | undefined {
  const form = /\bFROM json_each\(\?\) \w+\s+CROSS JOIN (articles a|terms t) ON (?:a\.id = \w+\.value CROSS JOIN bodies b ON b\.id = a\.id|t\.kind = '(\w+)' AND t\.id = \w+\.value) ORDER BY \w+\.key$/.exec(sql);
  if (!form || mentions(sql, 'articles') + mentions(sql, 'terms') !== 1) return undefined;
  const space = form[2] === undefined ? 'article' : `${counts(sql) ? 'term' : 'label'} ${form[2]}`;
  const [first, ...others] = (JSON.parse(String(list)) as string[]).map((id) => point(space, id));
  return first && { scope: first, scopes: [first, ...others], covers: form[2] === undefined ? ['articles', 'bodies'] : ['terms'] };
}

/** How many of a tag's articles are older than a year. */
function ofYears(sql: string, [key, year]: readonly unknown[]): Own | undefined {
  if (!/^SELECT count\(\*\) AS count FROM \(\s*SELECT 1 FROM members WHERE kind = 'tag' AND key = \? AND year > '' AND year < \? LIMIT \d+\)$/.test(sql)) return undefined;
  return { scope: { space: `list tag ${String(key)}`, low: '', high: String(year) }, covers: ['members'] };
}

function ofArticle(sql: string, [id]: readonly unknown[]): Own | undefined {
  const form = /^SELECT [^()]* FROM (?:articles|bodies)(?: [ab])?(?: JOIN bodies b USING \(id\))? WHERE (?:[ab]\.)?id = \?(?: AND [^()?]*)?$/s;
  if (!form.test(sql) || /\bUNION\b/.test(sql)) return undefined;
  return { scope: point('article', String(id)), covers: ['articles', 'bodies'] };
}

function ofTerm(sql: string, values: readonly unknown[]): Own | undefined {
  const form = /^SELECT [^?]* FROM terms WHERE kind = (\?|'\w+') AND id = \?(?: AND count > 0)?$/.exec(sql);
  if (!form) return undefined;
  const kind = form[1] === '?' ? String(values[0]) : String(form[1]).slice(1, -1);
  return { scope: point(`${counts(sql) ? 'term' : 'label'} ${kind}`, String(values.at(-1))), covers: ['terms'] };
}

// An article that changed touches its place in each of its lists, so that articles and bodies joined to a list are covered.
function ofList(sql: string, values: readonly unknown[], rows: readonly Row[]): Own | undefined {
  const form = /^[^?]*?\bFROM members m\b[^?]*?\bWHERE m\.kind = (\?|'\w*') AND m\.key = (\?|'')( AND m\.year = \?)?/s.exec(sql);
  if (!form || /\bUNION\b/.test(sql) || !once(sql)) return undefined;
  const rest = [...values];
  const [kind, key] = [form[1], form[2]].map((word) => (word === '?' ? String(rest.shift()) : String(word).slice(1, -1)));
  const space = `list ${kind} ${key}`;
  const covers = ['members', 'articles', 'bodies'];
  const year = form[3] && String(rest.shift());
  if (year !== undefined) return { scope: { space, low: year, high: year && year + end }, covers };
  return { scope: { space, ...beside(sql, rest, rows) }, covers };
}

/** What stands next to a place of a list depends on what lies between the two. */
function beside(sql: string, [, here]: readonly unknown[], rows: readonly Row[]): { low: string; high: string } {
  const side = / AND \(m\.year, m\.sortDate, m\.id\) ([<>]) \(\?, \?, \?\)[^?]* LIMIT 1$/s.exec(sql)?.[1];
  if (!side) return { low: '', high: end };
  const found = rows[0] && (JSON.parse(String(rows[0]['data'])) as { sortDate: string }).sortDate;
  return side === '<' ? { low: found ?? '', high: String(here) } : { low: String(here), high: found ?? end };
}

function ofStory(sql: string, values: readonly unknown[]): Own | undefined {
  const isOf = mentions(sql, 'relations') > 0 && mentions(sql, 'members') === 0 && /\b(?:id|other) = \?/.test(sql);
  if (!isOf || new Set(values).size !== 1) return undefined;
  return { scope: point('story', String(values[0])), covers: ['relations', 'articles', 'bodies'] };
}

// Rows that are reached by another way than the list are not covered by its place.
function once(sql: string): boolean {
  const others = mentions(sql, 'members') - 1;
  const joined = sql.match(/\bmembers o ON o\.id = m\.id\b/g)?.length ?? 0;
  return others === joined && mentions(sql, 'articles') <= 1 && mentions(sql, 'bodies') <= 1;
}

function mentions(sql: string, table: string): number {
  return sql.match(new RegExp(String.raw`\b(?:FROM|JOIN|IN|,)\s+${table}\b`, 'g'))?.length ?? 0;
}

function whole(table: string): Scope {
  return point(`table ${table}`, '');
}

function point(space: string, at: string): Scope {
  return { space, low: at, high: at };
}
