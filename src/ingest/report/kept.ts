import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLines } from '../write.ts';

/** An article as the page shows it, and the questions that it leaves open. */
export type Ledger = { review: string[]; html: string };

/** The ledgers of the last page, by all that they are made from. Derived: may be deleted. */
const KEPT = '.warraq/ledgers.jsonl';

/** Read the ledgers of the last page; nothing where they are lost or damaged. */
export function readKept(root: string): Map<string, Ledger> {
  try {
    return new Map(readFileSync(join(root, KEPT), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as [string, Ledger]));
  } catch {
    return new Map();
  }
}

/** Keep the ledgers of a page, so that those which stand in the next one too need not be read again. */
export function writeKept(root: string, ledgers: ReadonlyMap<string, Ledger>): void {
  writeLines(join(root, KEPT), Array.from(ledgers, (ledger) => `${JSON.stringify(ledger)}\n`));
}
