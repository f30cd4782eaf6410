import { createHash } from 'node:crypto';
import { openCatalog, type Catalog, type Row } from '../../archive/catalog.ts';
import { scopesOf, type Scope } from '../../archive/scope.ts';

/** A statement with its values, the hash of its answer, and what that may depend on. */
export type Question = { sql: string; values: string; answer: string; scopes: Scope[] };
/** Takes note of what is asked of a catalog. */
export type Recorder = { catalog: Catalog; asked: <Result>(work: () => Promise<Result>) => Promise<{ result: Result; questions: Question[] }> };

/** So many answers are kept, since pages ask much in common. The catalog does not change while a site is made. */
const KEPT = 400;

/** Open a catalog so that each question is noted with its answer. One piece of work at a time. */
export function openRecorder(path: string): Recorder {
  const inner = openCatalog(path);
  const known = new Map<string, { rows: Row[]; question: Question }>();
  let noted: Set<Question> | undefined;

  const ask = (how: 'all' | 'get', sql: string, values: Parameters<Catalog['all']>[1][]): Row[] => {
    const key = how + JSON.stringify(values) + sql;
    const last = known.get(key);
    if (last) known.delete(key);
    const found = last ?? look(how, sql, values);
    known.set(key, found);
    if (known.size > KEPT) known.delete(known.keys().next().value!);
    noted?.add(found.question);
    return found.rows;
  };
  const look = (how: 'all' | 'get', sql: string, values: Parameters<Catalog['all']>[1][]) => {
    const row = how === 'get' ? inner.get(sql, ...values) : undefined;
    const rows = how === 'all' ? inner.all(sql, ...values) : row ? [row] : [];
    return { rows, question: { sql: `${how} ${sql}`, values: JSON.stringify(values), answer: hashOf(rows), scopes: scopesOf(sql, values, rows) } };
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
      const questions = [...noted];
      noted = undefined;
      return { result, questions };
    },
  };
}

/** Ask a noted question again: whether its answer is another one now. */
export function isAnsweredOtherwise(c: Catalog, { sql, values, answer }: Pick<Question, 'sql' | 'values' | 'answer'>): boolean {
  const [how, statement] = [sql.slice(0, 3), sql.slice(4)];
  const all = JSON.parse(values) as Parameters<Catalog['all']>[1][];
  const row = how === 'get' ? c.get(statement, ...all) : undefined;
  return hashOf(how === 'all' ? c.all(statement, ...all) : row ? [row] : []) !== answer;
}

function hashOf(rows: Row[]): string {
  return createHash('sha1').update(JSON.stringify(rows)).digest('base64');
}
