import { basename } from 'node:path';
import { overrideOf, type Overrides } from '../content/overrides.ts';
import type { Decoded } from './decode.ts';
import type { House } from './house.ts';
import type { Hints } from './run/hints.ts';
import { openSource } from './sources/open.ts';
import type { SourceDoc } from './sources/source.ts';
import { articlesOf } from './split/articles.ts';
import { filesBelow } from './walk.ts';

/** A seed with its text: what an entry is made from. */
export type Seed = Decoded & Omit<SourceDoc, 'content'>;

/** List the files of an archive's `seeds/`, sorted by path; hidden files are no seeds. */
export function listSeeds(root: string): string[] {
  return filesBelow(root, 'seeds').filter((path) => !basename(path).startsWith('.')).sort();
}

/** Read the articles of one file, named `file` in the archive, as a person said that it is to be read. */
export async function* readSeedFile(path: string, file: string, house: House, { encoding, outlet }: Hints = {}): AsyncIterable<SourceDoc> {
  const { config, profiles, overrides } = house;
  const outlets = profiles.map(({ outlet: one }) => one);
  const encodingOf = (name: string) => overrides.get(name)?.encoding;
  const docs = openSource(path, { file, maxBytes: config.maxSeedBytes, outlets, encodingOf, ...(encoding !== undefined && { encoding }) });
  for await (const doc of docs) {
    const whole = leftOut(doc, overrides);
    const articles = 'refused' in whole.content ? [whole] : articlesOf(outlet === undefined ? doc : { ...doc, meta: { outlet, ...doc.meta } }, house);
    for (const article of articles) yield leftOut(article, overrides);
  }
}

/** An article, or why an editor left it out. */
function leftOut(doc: SourceDoc, overrides: Overrides): SourceDoc {
  const skip = overrideOf(overrides, doc)?.skip;
  return skip === undefined ? doc : { ...doc, content: { refused: 'skipped', message: `an editor left it out (${skip})` } };
}

/** The seed in a source's article; none where it was refused. */
export function seedOf({ content, ...doc }: SourceDoc): Seed | undefined {
  return 'refused' in content ? undefined : { ...content, ...doc };
}
