import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Likeness } from '../duplicates/compare.ts';
import { writeLines } from '../write.ts';
import { PIPELINE } from './version.ts';

/** How alike texts are that a run compared, by the hashes of both. Derived: may be deleted. */
const LIKENESSES = '.warraq/likenesses.jsonl';
const HEAD = `${JSON.stringify({ pipeline: PIPELINE })}\n`;

/** Read what the last run found of texts that look alike; nothing where that is lost, damaged or of another program. */
export function readLikenesses(root: string): Map<string, Likeness> {
  try {
    const text = readFileSync(join(root, LIKENESSES), 'utf8');
    if (!text.startsWith(HEAD)) return new Map();
    return new Map(text.slice(HEAD.length).split('\n').filter(Boolean).map((line) => JSON.parse(line) as [string, Likeness]));
  } catch {
    return new Map();
  }
}

/** Keep what this run found, for the next one. */
export function writeLikenesses(root: string, likenesses: ReadonlyMap<string, Likeness>): void {
  writeLines(join(root, LIKENESSES), linesOf(likenesses));
}

function* linesOf(likenesses: ReadonlyMap<string, Likeness>): Iterable<string> {
  yield HEAD;
  for (const pair of likenesses) yield `${JSON.stringify(pair)}\n`;
}
