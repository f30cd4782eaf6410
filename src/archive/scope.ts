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

type Values = readonly unknown[];
/** A form of statement: which of its tables its scopes stand for. It gives none where the values are not as the form wants them. */
type Form = { covers: readonly string[]; scopes: (values: Values, rows: readonly Row[]) => Scope[] | undefined };

const tables = ['articles', 'bodies', 'members', 'relations', 'names', 'log', 'broader', 'terms', 'pages', 'pictures', 'meta'] as const;
/** Greater than all that follows the same beginning in a date, and greater than all dates. */
const end = '~';
/** Statements are few and asked often. */
const known = new Map<string, (values: Values, rows: readonly Row[]) => Scope[]>();

/**
 * Give what the answer of a statement may depend on. Statements of known forms depend on an article, a part of a list, what
 * is told together with an article, or a term; every other one on all rows of the tables that it names. So a new question
 * is right as it stands, and a form is only taught to this function where it is asked often.
 */
export function scopesOf(sql: string, values: Values, rows: readonly Row[]): Scope[] {
  let scopes = known.get(sql);
  if (!scopes) known.set(sql, (scopes = scoping(sql)));
  return scopes(values, rows);
}

function scoping(sql: string): (values: Values, rows: readonly Row[]) => Scope[] {
  const all = tables.filter((table) => mentions(sql, table) > 0);
  const wholes = (named: readonly string[]) => named.map((table) => whole(table === 'terms' && !counts(sql) ? 'labels' : table));
  const form = /\b(?:OR|EXCEPT|INTERSECT)\b/.test(sql) ? undefined : forms.map((of) => of(sql)).find((found) => found !== undefined);
  const rest = wholes(all.filter((table) => !form?.covers.includes(table)));
  return (values, rows) => {
    const own = form?.scopes(values, rows);
    return own ? [...own, ...rest] : wholes(all);
  };
}

const forms: readonly ((sql: string) => Form | undefined)[] = [ofArticle, ofTerm, ofMany, ofTagsBefore, ofList, ofStory];

/** Whether a statement wants more of a term's count than whether it holds anything. */
function counts(sql: string): boolean {
  return /\bcount\b(?! > 0)/.test(sql) || /\*/.test(sql);
}

// A list of ids, or of tags, is one value: each of them may be another one.
function ofMany(sql: string): Form | undefined {
  const form = /\bFROM json_each\(\?\) \w+\s+CROSS JOIN (articles a|terms t) ON (?:a\.id = \w+\.value CROSS JOIN bodies b ON b\.id = a\.id|t\.kind = '(\w+)' AND t\.id = \w+\.value) ORDER BY \w+\.key$/.exec(sql);
  if (!form || mentions(sql, 'articles') + mentions(sql, 'terms') !== 1) return undefined;
  const space = form[2] === undefined ? 'article' : `${counts(sql) ? 'term' : 'label'} ${form[2]}`;
  const scopes = ([list]: Values) => listed(list).map((id) => point(space, id));
  return { covers: form[2] === undefined ? ['articles', 'bodies'] : ['terms'], scopes };
}

/** What stands before an article in the lists of its tags: a list of them, then the article's year, date and id. */
function ofTagsBefore(sql: string): Form | undefined {
  if (!/ AS before\s+FROM json_each\(\?1\) tag ORDER BY tag\.key$/.test(sql)) return undefined;
  const places = sql.match(/\bFROM members m?\b[^()]*?\bkind = 'tag' AND (?:m\.)?key = tag\.value AND (?:m\.)?year > '' AND (?:year < \?2|\(m\.year, m\.sortDate, m\.id\) < \(\?2, \?3, \?4\))/g);
  if (places?.length !== mentions(sql, 'members')) return undefined;
  const scopes = ([tags, , date]: Values) => listed(tags).map((tag) => ({ space: `list tag ${tag}`, low: '', high: String(date) }));
  return { covers: ['members', 'articles'], scopes };
}

function ofArticle(sql: string): Form | undefined {
  const form = /^SELECT [^()]* FROM (?:articles|bodies)(?: [ab])?(?: JOIN bodies b USING \(id\))? WHERE (?:[ab]\.)?id = \?(?: AND [^()?]*)?$/s;
  if (!form.test(sql) || /\bUNION\b/.test(sql)) return undefined;
  return { covers: ['articles', 'bodies'], scopes: ([id]) => [point('article', String(id))] };
}

function ofTerm(sql: string): Form | undefined {
  const form = /^SELECT [^?]* FROM terms WHERE kind = (\?|'\w+') AND id = \?(?: AND count > 0)?$/.exec(sql);
  if (!form) return undefined;
  const kindOf = (values: Values) => (form[1] === '?' ? String(values[0]) : String(form[1]).slice(1, -1));
  const side = counts(sql) ? 'term' : 'label';
  return { covers: ['terms'], scopes: (values) => [point(`${side} ${kindOf(values)}`, String(values.at(-1)))] };
}

// An article that changed touches its place in each of its lists, so that articles and bodies joined to a list are covered.
function ofList(sql: string): Form | undefined {
  const form = /^[^?]*?\bFROM members m\b[^?]*?\bWHERE m\.kind = (\?|'\w*') AND m\.key = (\?|'')(?: AND m\.year = (\?|''))?/s.exec(sql);
  if (!form || /\bUNION\b/.test(sql) || !once(sql)) return undefined;
  const side = / AND \(m\.year, m\.sortDate, m\.id\) ([<>]) \(\?, \?, \?\)[^?]* LIMIT 1$/s.exec(sql)?.[1];
  const scopes: Form['scopes'] = (values, rows) => {
    const rest = [...values];
    const [kind, key] = [form[1], form[2]].map((word) => (word === '?' ? String(rest.shift()) : String(word).slice(1, -1)));
    const space = `list ${kind} ${key}`;
    const year = form[3] === '?' ? String(rest.shift()) : form[3] && '';
    if (year !== undefined) return [{ space, low: year, high: year && year + end }];
    return [{ space, ...(side ? beside(side, rest, rows) : { low: '', high: end }) }];
  };
  return { covers: ['members', 'articles', 'bodies'], scopes };
}

/** What stands next to a place of a list depends on what lies between the two. */
function beside(side: string, [, here]: Values, rows: readonly Row[]): { low: string; high: string } {
  const found = rows[0] && (JSON.parse(String(rows[0]['data'])) as { sortDate: string }).sortDate;
  return side === '<' ? { low: found ?? '', high: String(here) } : { low: String(here), high: found ?? end };
}

function ofStory(sql: string): Form | undefined {
  const isOf = mentions(sql, 'relations') > 0 && mentions(sql, 'members') === 0 && /\b(?:id|other) = \?/.test(sql);
  if (!isOf) return undefined;
  const scopes = (values: Values) => (new Set(values).size === 1 ? [point('story', String(values[0]))] : undefined);
  return { covers: ['relations', 'articles', 'bodies'], scopes };
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

function listed(json: unknown): string[] {
  return JSON.parse(String(json)) as string[];
}

function whole(table: string): Scope {
  return point(`table ${table}`, '');
}

function point(space: string, at: string): Scope {
  return { space, low: at, high: at };
}
