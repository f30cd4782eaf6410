import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLines } from '../write.ts';
import { PIPELINE } from './version.ts';

/** How alike texts are that a run compared: the hashes of both, and `packLikeness`. Derived: may be deleted. */
const LIKENESSES = '.warraq/likenesses.txt';
const HEAD = `pipeline ${PIPELINE}\n`;

/** Read what the last run found of texts that look alike; nothing where that is lost, damaged or of another program. */
export function readLikenesses(root: string): Map<string, number> {
  try {
    const text = readFileSync(join(root, LIKENESSES), 'latin1');
    return text.startsWith(HEAD) ? new Map(pairsIn(text)) : new Map();
  } catch {
    return new Map();
  }
}

function* pairsIn(text: string): Iterable<[string, number]> {
  for (const [, pair, likeness] of text.matchAll(/^([0-9a-f]+) (\d+)$/gm)) yield [pair!, Number(likeness)];
}

/** Keep what this run found of some pairs, for the next one. */
export function writeLikenesses(root: string, likenesses: ReadonlyMap<string, number>, pairs: Iterable<string>): void {
  writeLines(join(root, LIKENESSES), linesOf(likenesses, pairs));
}

function* linesOf(likenesses: ReadonlyMap<string, number>, pairs: Iterable<string>): Iterable<string> {
  yield HEAD;
  for (const pair of pairs) yield `${pair} ${likenesses.get(pair)!}\n`;
}
