import type { SQLInputValue } from 'node:sqlite';
import type { Config } from '../schema/config.ts';
import type { Entry } from '../schema/entry.ts';
import type { Status } from './article.ts';
import { excerptOf } from './body.ts';
import { derive } from './derive.ts';
import type { EntryFile } from './entry.ts';
import { logOf, namesIn } from './named.ts';

type Row = SQLInputValue[];
/** What the catalog's tables hold of one entry. */
export type EntryRows = Record<'articles' | 'bodies' | 'members' | 'relations' | 'names' | 'log', Row[]>;

/** Make the rows of an entry. What only the whole archive can say of it is left open: see `consequences.ts`. */
export function rowsOf({ entry, body }: EntryFile, { file, hash }: { file: string; hash: string }, folders: Config['articleFolders']): EntryRows {
  const { id } = entry;
  const { article, text } = derive(entry, body.blocks, folders);
  const { year = '', month = '', sortDate, publisher = null } = article;
  return {
    articles: [[id, file, hash, year, month, sortDate, publisher, entry.access ?? null, statusOf(entry)]],
    bodies: [[id, JSON.stringify(article), body.html, excerptOf(body.html), text]],
    members: placesOf(entry).map(([kind, key]) => [kind, key, year, sortDate, id]),
    relations: [...(entry.duplicateOf ? [['copy', id, entry.duplicateOf]] : []), ...entry.sameStory.map((other) => ['story', id, other])],
    names: namesIn(entry).map(({ kind, key, name, detail }) => [kind, key, id, name, detail]),
    log: logOf(entry).map(({ kind, date, text: note }, pos) => [id, pos, kind, date, note]),
  };
}

// An embargo hides an entry for as long as the line is there: the output knows no clock.
function statusOf(entry: Entry): Status {
  if (entry.draft || entry.embargo) return 'hidden';
  if (entry.withdrawn) return 'withdrawn';
  return entry.duplicateOf ? 'duplicate' : 'listed';
}

function placesOf(entry: Entry): [kind: string, key: string][] {
  return [
    ['all', ''],
    ...(entry.articleSection ? [['section', entry.articleSection] as [string, string]] : []),
    ...(entry.publisher ? [['outlet', entry.publisher] as [string, string]] : []),
    ...(entry.batch ? [['batch', entry.batch] as [string, string]] : []),
    ...entry.keywords.map((key): [string, string] => ['tag', key]),
    ...namesIn(entry).map(({ kind, key }): [string, string] => [kind, key]),
    ...entry.image.flatMap(({ url }): [string, string][] => (url && !/^https?:/i.test(url) ? [['picture', url]] : [])),
  ];
}
