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
import { stampOf, type Found, type Seen } from './seen.ts';

export type Survey = Found & {
  seen: Seen['files'];
  /** So many files were there. */
  count: number;
};
type Options = {
  root: string;
  house: House;
  /** Stands for all that decides what a file holds beside its bytes. */
  key: string;
  before: Seen['files'];
  hints: (file: string) => Hints;
  /** What is remembered of a file that holds one article, see `rememberedFiles`. */
  recall: (file: string) => Known | undefined;
  tick: (done: number, total: number) => void;
};

/**
 * Find the articles of all files of `seeds/`. A file whose stamp is as the last run saw it is not opened; one whose bytes are
 * those of its entry is not read.
 */
export async function survey({ root, house, key, before, hints, recall, tick }: Options): Promise<Survey> {
  const now = Date.now();
  const files = listSeeds(root);
  const seen: Survey['seen'] = new Map();
  const founds: Found[] = [];
  const decisions = decisionsIn(house.overrides);
  const keyOf = remembered((said: string) => fingerprint([key, said]));
  for (const [index, file] of files.entries()) {
    const path = join(root, file);
    const own = hints(file);
    const keyOfFile = keyOf(JSON.stringify([own, decisions(file)]));
    const stamp = stampOf(path, now);
    const kept = before.get(file);
    const isSame = stamp !== undefined && kept?.stamp === stamp && kept.key === keyOfFile;
    const found = isSame ? kept.found : recalled(path, recall(file)) ?? (await look(path, file, house, own));
    if (stamp !== undefined) seen.set(file, { stamp, key: keyOfFile, found });
    founds.push(found);
    tick(index + 1, files.length);
  }
  return { known: founds.flatMap(({ known }) => known), refused: founds.flatMap(({ refused }) => refused), seen, count: files.length };
}

/** Nearly all files have the same key, which is then one string. */
function remembered<Value>(make: (name: string) => Value): (name: string) => Value {
  const made = new Map<string, Value>();
  return (name) => made.get(name) ?? made.set(name, make(name)).get(name)!;
}

function recalled(path: string, known: Known | undefined): Found | undefined {
  return known && sha256(readFileSync(path)) === known.sha256 ? { known: [known], refused: [] } : undefined;
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
