import { hash } from 'node:crypto';
import { openCatalog, type Catalog, type Row } from '../../archive/catalog.ts';
import { scopesOf, type Scope } from '../../archive/scope.ts';

/** A statement with its values, the hash of its answer and how long that is (UTF-16 units), and what it may depend on. */
export type Question = { sql: string; values: string; answer: string; size: number; scopes: Scope[] };
/**
 * What was asked for one work: the numbers of all its questions, and those that the recorder had not told before. A recorder
 * numbers its questions from 0 in the order in which it tells them, so that they can be told to another thread.
 */
export type Asked = { numbers: number[]; news: Question[] };
/** Takes note of what is asked of a catalog. */
export type Recorder = { catalog: Catalog; asked: <Result>(work: () => Promise<Result>) => Promise<{ result: Result; asked: Asked }> };

type Values = Parameters<Catalog['all']>[1][];
type Answer = { rows: Row[]; question: Question };

/** So many answers are kept, since pages ask much in common. The catalog does not change while a site is made. */
const KEPT = 400;

/** Open a catalog so that each question is noted with its answer. One piece of work at a time. */
export function openRecorder(path: string): Recorder {
  const inner = openCatalog(path);
  const kept = new Map<string, Answer>();
  const numbers = new WeakMap<Question, number>();
  let told = 0;
  let noted = new Set<Question>();

  const look = (how: 'all' | 'get', sql: string, values: Values): Answer => {
    const rows = answerOf(inner, how, sql, values);
    return { rows, question: { sql: `${how} ${sql}`, values: JSON.stringify(values), ...digest(rows), scopes: scopesOf(sql, values, rows) } };
  };
  const ask = (how: 'all' | 'get', sql: string, values: Values): Row[] => {
    const key = how + JSON.stringify(values) + sql;
    const last = kept.get(key);
    if (last) kept.delete(key);
    const found = last ?? look(how, sql, values);
    kept.set(key, found);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    noted.add(found.question);
    return found.rows;
  };
  const catalog: Catalog = {
    path,
    all: (sql, ...values) => ask('all', sql, values),
    get: (sql, ...values) => ask('get', sql, values)[0],
    close: inner.close,
  };
  return {
    catalog,
    async asked(work) {
      noted = new Set();
      const result = await work();
      const news = [...noted].filter((question) => !numbers.has(question));
      for (const question of news) numbers.set(question, told++);
      return { result, asked: { numbers: Array.from(noted, (question) => numbers.get(question)!), news } };
    },
  };
}

/** Ask a noted question again: whether its answer is another one now. */
export function isAnsweredOtherwise(c: Catalog, { sql, values, answer }: Pick<Question, 'sql' | 'values' | 'answer'>): boolean {
  return digest(answerOf(c, sql.slice(0, 3) as 'all' | 'get', sql.slice(4), JSON.parse(values) as Values)).answer !== answer;
}

function answerOf(c: Catalog, how: 'all' | 'get', sql: string, values: Values): Row[] {
  if (how === 'all') return c.all(sql, ...values);
  const row = c.get(sql, ...values);
  return row ? [row] : [];
}

function digest(rows: Row[]): Pick<Question, 'answer' | 'size'> {
  const text = JSON.stringify(rows);
  return { answer: hash('sha1', text, 'base64'), size: text.length };
}
