import { existsSync } from 'node:fs';
import type { Entry } from '../schema/entry.ts';
import type { Block, Span } from '../schema/ledger.ts';
import type { Context } from './context.ts';
import type { House } from './house.ts';
import { readSeed, type Reading } from './read.ts';
import { readSeedFile, seedOf } from './seeds.ts';
import type { SourceDoc } from './sources/source.ts';
import type { TagFound } from './tags/tagger.ts';

/** What `warraq explain --json` prints of an article. Offsets are UTF-16 units of `text`. */
export type Explanation = {
  file: string;
  record?: string;
  id: string;
  text: string;
  entry: Entry;
  body: Block[];
  spans: Span[];
  tags: TagFound[];
  proofs: Reading['proofs'];
  review: string[];
  /** Tags and sections that the source itself names: for the editor to judge. */
  suggested?: string[];
};
/** A file or record that gives no article: set aside for a person, or empty. */
export type Unexplained = { file: string; record?: string; message: string } & ({ quarantined: string } | { rejected: string });

/** Where a member of a container begins in a name such as `heap.zip!/one.txt`. */
const MEMBER = '!/';

/**
 * Explain one file, or one member of a container, as ingest would read it. `name` is what the archive calls it: what editors
 * decided goes by that name. Throws where the file cannot be opened.
 */
export async function* explain(path: string, house: House, name = path): AsyncIterable<Explanation | Unexplained> {
  const container = containerOf(path);
  const inArchive = name.slice(0, name.length - (path.length - container.length));
  for await (const doc of readSeedFile(container, inArchive, house, house.hints?.(inArchive))) {
    if (path === container || doc.file === name) yield { ...explainDoc(doc, house), file: container + doc.file.slice(inArchive.length) };
  }
}

/** The file on disk in which a member lies, or the file itself. */
export function containerOf(path: string): string {
  return existsSync(path) ? path : path.split(MEMBER)[0]!;
}

/** Explain one article of a source. */
export function explainDoc(doc: SourceDoc, house: House, context: Context = {}): Explanation | Unexplained {
  const { file, record, content } = doc;
  const name = { file, ...(record !== undefined && { record }) };
  if ('refused' in content) {
    const { refused, message } = content;
    return { ...name, ...(isNoArticle(refused) ? { rejected: refused } : { quarantined: refused }), message };
  }
  const { entry, text, body, spans, tags, proofs, suggested } = readSeed(seedOf(doc)!, house, context);
  return {
    ...name, id: entry.id, text, entry, body, spans, tags, proofs, review: entry.review,
    ...(suggested.length > 0 && { suggested }),
  };
}

/** Whether a refusal is nothing to worry about: there is no text, its owner keeps it back, or an editor left it out. */
export function isNoArticle(refused: string): boolean {
  return refused === 'empty' || refused === 'withheld' || refused === 'skipped';
}
