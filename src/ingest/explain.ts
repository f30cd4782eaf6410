import type { Archive } from '../schema/config.ts';
import type { Entry } from '../schema/entry.ts';
import type { Block, Span } from '../schema/ledger.ts';
import type { House } from './house.ts';
import { readSeed, type Reading } from './read.ts';
import { readSeedFile } from './seeds.ts';
import type { TagFound } from './tags/tagger.ts';

/** What `warraq explain --json` prints of an article. Offsets are UTF-16 units of `text`. */
export type Explanation = {
  file: string;
  id: string;
  text: string;
  entry: Entry;
  body: Block[];
  spans: Span[];
  tags: TagFound[];
  proofs: Reading['proofs'];
  review: string[];
};
/** A file that gives no article: set aside for a person, or empty. */
export type Unexplained = { file: string; quarantined: string; message: string } | { file: string; rejected: string; message: string };

/** Explain one file as ingest would read it. Writes nothing. Throws where the file cannot be opened. */
export function explain(path: string, house: House, { config }: Archive): Explanation | Unexplained {
  const seed = readSeedFile(path, path, config.maxSeedBytes);
  if ('refused' in seed.content) {
    const { refused, message } = seed.content;
    return refused === 'empty' ? { file: path, rejected: refused, message } : { file: path, quarantined: refused, message };
  }
  const { entry, text, body, spans, tags, proofs } = readSeed({ ...seed.content, file: path, sha256: seed.sha256 }, house);
  return { file: path, id: entry.id, text, entry, body, spans, tags, proofs, review: entry.review };
}
