import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Batch } from '../schema/batch.ts';
import type { Outlet } from '../schema/outlet.ts';
import type { Section, Tag } from '../schema/vocabulary.ts';
import { filesIn, sha256 } from './files.ts';
import { vocabularyFiles } from './vocabulary-files.ts';
import { readVocabulary, type Term } from './vocabulary.ts';

/** The tags, sections, outlets and batches of an archive that are without fault. */
export type Terms = { tags: Tag[]; sections: Section[]; outlets: Outlet[]; batches: Batch[] };
/** Terms with the hash of the files they were read from, and all that is wrong in these files. */
export type ReadTerms = Terms & { hash: string; problems: string[] };

/** Where a run leaves the terms it read, so that the next one need not parse the vocabulary again. Derived: may be deleted. */
export const TERMS_FILE = '.warraq/terms.json';

/** Read the tags, sections, outlets and batches of an archive, from the last run's copy where no file has changed. */
export function readTerms(root: string): ReadTerms {
  const files = vocabularyFiles(root);
  const hash = sha256(JSON.stringify([programHash(), ...files.map(({ file, hash: of }) => [file, of])]));
  const kept = keptTerms(root);
  if (kept?.hash === hash) return { ...kept, problems: [] };
  const { terms, problems } = readVocabulary(files);
  return { hash, tags: of('tag', terms), sections: of('section', terms), outlets: of('outlet', terms), batches: of('batch', terms), problems };
}

function keptTerms(root: string): (Terms & { hash: string }) | undefined {
  const path = join(root, TERMS_FILE);
  try {
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Terms & { hash: string }) : undefined;
  } catch {
    return undefined;
  }
}

function of<Data>(kind: Term['kind'], terms: readonly Term[]): Data[] {
  return terms.filter((term) => term.kind === kind && term.data !== undefined).map(({ data }) => data as Data);
}

/** What reads the terms: another schema gives other data from the same file. */
function programHash(): string {
  const program = join(import.meta.dirname, '../..');
  const own = ['content', 'schema'].flatMap((room) => filesIn(program, `src/${room}/*.ts`));
  return sha256(own.map(({ hash }) => hash).join());
}
