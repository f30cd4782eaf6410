import type { DatabaseSync } from 'node:sqlite';
import type { Asked, Question } from './recorder.ts';

/** What was asked for each making, in the tables of a manifest. */
export type Notes = {
  makings: () => Set<string>;
  /** Begin to listen to a recorder: what it tells was asked for a making. */
  listen: () => (making: string, asked: Asked) => void;
  forget: (makings: Iterable<string>) => void;
  /** Forget all of it: another version of the program may read other scopes out of a question. */
  forgetAll: () => void;
  /** Forget the questions that nothing asks any more. */
  tidy: () => void;
};

/** Open the notes of a manifest's database. */
export function openNotes(db: DatabaseSync): Notes {
  const idOf = numbering(db);
  const find = db.prepare('SELECT id, answer FROM questions WHERE statement = ? AND vals = ?');
  const add = db.prepare('INSERT INTO questions (statement, vals, answer, size) VALUES (?, ?, ?, ?)');
  const change = db.prepare('UPDATE questions SET answer = ? WHERE id = ?');
  const [clear, scope] = [db.prepare('DELETE FROM scopes WHERE question = ?'), db.prepare('INSERT OR IGNORE INTO scopes VALUES (?, ?, ?, ?)')];
  const [last, ask, unask] = [db.prepare('SELECT question FROM asked WHERE making = ?'), db.prepare('INSERT OR IGNORE INTO asked VALUES (?, ?)'), db.prepare('DELETE FROM asked WHERE making = ?')];
  const [unmake, isAsked, drop] = [db.prepare('DELETE FROM makings WHERE id = ?'), db.prepare('SELECT 1 FROM asked WHERE question = ? LIMIT 1'), db.prepare('DELETE FROM questions WHERE id = ?')];
  const left = new Set<number>();

  const store = (each: Question): number => {
    const statement = idOf('statements', each.sql);
    const last = find.get(statement, each.values);
    const id = Number(last?.['id'] ?? add.run(statement, each.values, each.answer, each.size).lastInsertRowid);
    if (last?.['answer'] !== each.answer) bound(id, each, last !== undefined);
    return id;
  };
  // What an answer may depend on follows from the question and the answer: where both are as they were, it is too.
  const bound = (id: number, { answer, scopes }: Question, isKnown: boolean): void => {
    if (isKnown) {
      change.run(answer, id);
      clear.run(id);
    }
    for (const { space, low, high } of scopes) scope.run(idOf('spaces', space), high, low, id);
  };
  const leave = (making: number): void => {
    for (const row of last.all(making)) left.add(Number(row['question']));
    unask.run(making);
  };
  return {
    makings: () => new Set(db.prepare('SELECT name FROM makings').all().map(({ name }) => String(name))),
    listen() {
      const ids: number[] = [];
      return (name, { numbers, news }) => {
        const making = idOf('makings', name);
        leave(making);
        for (const each of news) ids.push(store(each));
        for (const number of numbers) ask.run(making, ids[number]!);
      };
    },
    forget(names) {
      for (const name of names) {
        const making = idOf('makings', name);
        leave(making);
        unmake.run(making);
      }
    },
    forgetAll: () => db.exec('DELETE FROM asked; DELETE FROM scopes; DELETE FROM questions; DELETE FROM makings'),
    tidy() {
      for (const id of left) {
        if (isAsked.get(id)) continue;
        clear.run(id);
        drop.run(id);
      }
    },
  };
}

function numbering(db: DatabaseSync): (table: 'statements' | 'spaces' | 'makings', name: string) => number {
  const known = new Map<string, number>();
  return (table, name) => {
    const key = `${table} ${name}`;
    let id = known.get(key);
    if (id === undefined) {
      db.prepare(`INSERT OR IGNORE INTO ${table} (name) VALUES (?)`).run(name);
      known.set(key, (id = Number(db.prepare(`SELECT id FROM ${table} WHERE name = ?`).get(name)?.['id'])));
    }
    return id;
  };
}
