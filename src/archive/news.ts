import type { DatabaseSync } from 'node:sqlite';
import type { SourceFile } from '../content/files.ts';
import { readVocabulary } from '../content/vocabulary.ts';
import { consequencesIn } from './consequences.ts';
import { readPages, storePages } from './page.ts';
import type { House } from './reading.ts';
import { faultyReferences, hasFaults } from './references.ts';
import type { Scan } from './scan.ts';
import { storeEntries, type Stored } from './store.ts';
import { storeTerms } from './store-terms.ts';
import { indexes } from './tables.ts';

/** What of an archive is not as its catalog knows it. A catalog that was just made (`isFresh`) has no indexes yet. */
export type News = { house: House; vocabulary: SourceFile[] | undefined; pages: SourceFile[] | undefined; entries: Scan; isFresh: boolean };

/** Take into the catalog what is new, and all that follows from it. */
export function takeNews(db: DatabaseSync, { house, vocabulary, pages, entries, isFresh }: News, show?: (done: number, total: number) => void): Stored {
  const consequences = consequencesIn(db);
  const isAll = isFresh || vocabulary !== undefined;
  const terms = vocabulary && readVocabulary(vocabulary);
  if (terms) storeTerms(db, terms.terms);
  const texts = pages && readPages(pages);
  if (texts) storePages(db, texts.pages);
  const stored = storeEntries(db, house, entries, { touch: isAll ? () => {} : consequences.touch, show });
  if (isFresh) db.exec(indexes);
  consequences.draw(isAll ? 'all' : 'touched');
  const faults = isAll || hasFaults(db) ? faultyReferences(db, house.root, entries) : [];
  const problems = [...(terms?.problems ?? []), ...(texts?.problems ?? []), ...stored.problems, ...faults];
  return { ...stored, problems: problems.sort(byPlace) };
}

// By file, then by line as a number.
function byPlace(a: string, b: string): number {
  const [fileA = '', lineA] = a.split(':', 2);
  const [fileB = '', lineB] = b.split(':', 2);
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return Number(lineA) - Number(lineB) || (a < b ? -1 : 1);
}
