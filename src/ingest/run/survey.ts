import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileReport } from '../../schema/report.ts';
import type { Refused } from '../decode.ts';
import { isNoArticle } from '../explain.ts';
import { fingerprint, sha256 } from '../hash.ts';
import type { House } from '../house.ts';
import { decisionsIn } from '../override/key.ts';
import { know, type Known } from '../plan.ts';
import { listSeeds, readSeedFile, seedOf } from '../seeds.ts';
import { nameOf, type SourceDoc } from '../sources/source.ts';
import type { Hints } from './hints.ts';
import { foundIn, type Before, type Found, type Note } from './seen.ts';
import type { Stamps } from './stamps.ts';

export type Survey = Found & {
  /** Whether each file has a stamp that can be trusted. */
  isStamped: boolean;
};
type Options = {
  root: string;
  house: House;
  stamps: Stamps;
  /** Stands for all that decides what a file holds beside its bytes. */
  key: string;
  seenBefore: Before;
  note: Note;
  hints: (file: string) => Hints;
  /** What is remembered of a file that holds one article, see `rememberedFiles`. */
  recall: (file: string) => Known | undefined;
  tick: (done: number, total: number) => void;
};

/**
 * Find the articles of all files of `seeds/`. A file whose stamp is as the last run saw it is not opened; one whose bytes are
 * those of its entry is not read.
 */
export async function survey({ root, house, stamps, key, seenBefore, note, hints, recall, tick }: Options): Promise<Survey> {
  const files = listSeeds(root);
  const all: Survey = { known: [], refused: [], isStamped: true };
  const decisions = decisionsIn(house.overrides);
  const keyOf = remembered((said: string) => fingerprint([key, said]));
  for (const [index, file] of files.entries()) {
    const own = hints(file);
    const stamp = stamps.files.get(file);
    const seen = stamp === undefined ? undefined : { file, stamp, key: keyOf(JSON.stringify([own, decisions(file)])) };
    const before = seen && seenBefore(seen);
    const kept = before === undefined ? undefined : foundIn(before);
    const found = kept ?? recalled(root, recall(file)) ?? (await look(join(root, file), file, house, own));
    if (seen) note(seen, kept ? before! : JSON.stringify(found));
    else all.isStamped = false;
    for (const one of found.known) all.known.push(one);
    for (const one of found.refused) all.refused.push(one);
    tick(index + 1, files.length);
  }
  return all;
}

/** Nearly all files have the same key, which is then one string. */
function remembered<Value>(make: (name: string) => Value): (name: string) => Value {
  const made = new Map<string, Value>();
  return (name) => made.get(name) ?? made.set(name, make(name)).get(name)!;
}

function recalled(root: string, known: Known | undefined): Found | undefined {
  return known && sha256(readFileSync(join(root, known.file))) === known.sha256 ? { known: [known], refused: [] } : undefined;
}

async function look(path: string, file: string, house: House, hints: Hints): Promise<Found> {
  const found: Found = { known: [], refused: [] };
  for await (const doc of readSeedFile(path, file, house, hints)) {
    const seed = seedOf(doc);
    if (seed) found.known.push(know(file, seed, house));
    else found.refused.push(refusal(doc));
  }
  return found;
}

function refusal(doc: SourceDoc): FileReport {
  const { refused, message } = doc.content as Refused;
  const { file, record } = doc;
  const outcome = isNoArticle(refused) ? 'rejected' : 'quarantined';
  return { file, ...(record !== undefined && { record }), outcome, reason: refused, message: `${nameOf(doc)}: ${message}.` };
}
