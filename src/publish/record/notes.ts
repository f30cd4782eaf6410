import type { DatabaseSync } from 'node:sqlite';
import type { Question } from './recorder.ts';

/** What was asked for each making, in the tables of a manifest. */
export type Notes = {
  makings: () => Set<string>;
  note: (making: string, questions: Iterable<Question>) => void;
  forget: (makings: Iterable<string>) => void;
  /** Forget the questions that nothing asks any more. */
  tidy: () => void;
};

/** Open the notes of a manifest's database. */
export function openNotes(db: DatabaseSync): Notes {
  const idOf = numbering(db);
  const question = db.prepare(`INSERT INTO questions (statement, vals, answer) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET answer = excluded.answer RETURNING id`);
  const [clear, scope] = [db.prepare('DELETE FROM scopes WHERE question = ?'), db.prepare('INSERT OR IGNORE INTO scopes VALUES (?, ?, ?, ?)')];
  const [last, ask, unask] = [db.prepare('SELECT question FROM asked WHERE making = ?'), db.prepare('INSERT OR IGNORE INTO asked VALUES (?, ?)'), db.prepare('DELETE FROM asked WHERE making = ?')];
  const [unmake, isAsked, drop] = [db.prepare('DELETE FROM makings WHERE id = ?'), db.prepare('SELECT 1 FROM asked WHERE question = ? LIMIT 1'), db.prepare('DELETE FROM questions WHERE id = ?')];
  const stored = new WeakMap<Question, number>();
  const left = new Set<number>();

  const store = (each: Question): number => {
    const known = stored.get(each);
    if (known !== undefined) return known;
    const id = Number(question.get(idOf('statements', each.sql), each.values, each.answer)?.['id']);
    clear.run(id);
    for (const { space, low, high } of each.scopes) scope.run(idOf('spaces', space), high, low, id);
    stored.set(each, id);
    return id;
  };
  const leave = (making: number): void => {
    for (const row of last.all(making)) left.add(Number(row['question']));
    unask.run(making);
  };
  return {
    makings: () => new Set(db.prepare('SELECT name FROM makings').all().map(({ name }) => String(name))),
    note(name, questions) {
      const making = idOf('makings', name);
      leave(making);
      for (const each of questions) ask.run(making, store(each));
    },
    forget(names) {
      for (const name of names) {
        const making = idOf('makings', name);
        leave(making);
        unmake.run(making);
      }
    },
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
