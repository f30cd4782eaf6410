import type { Entry } from '../schema/entry.ts';
import { authorKey, issueKey } from './keys.ts';

/** A list that an entry names itself, since no vocabulary does: `detail` is the author's type or the issue's outlet. */
export type Named = { kind: 'author' | 'issue'; key: string; name: string; detail: string };

/** Give the authors and the printed issue that an entry names. An issue of no known outlet could be any. */
export function namesIn({ author, publisher, print }: Pick<Entry, 'author' | 'publisher' | 'print'>): Named[] {
  const authors = author.map(({ name, type }): Named => ({ kind: 'author', key: authorKey(name), name, detail: type }));
  if (!publisher || !print?.issue) return authors;
  return [...authors, { kind: 'issue', key: issueKey(publisher, print.issue), name: print.issue, detail: publisher }];
}

/** Give what readers must be told was done to an entry. An editor's own remark is none of it; an open date is empty. */
export function logOf({ notes, withdrawn }: Pick<Entry, 'notes' | 'withdrawn'>): { kind: string; date: string; text: string }[] {
  const told = notes.filter(({ kind }) => kind !== 'editor').map(({ kind, date = '', text }) => ({ kind, date, text }));
  return withdrawn ? [...told, { kind: 'withdrawn', date: withdrawn.date, text: withdrawn.reason }] : told;
}
