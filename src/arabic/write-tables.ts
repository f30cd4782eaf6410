import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compact } from './compact.ts';
import { readLexicon } from './lexicon.ts';

/** Writes `tables.ts`. To be run by hand after a change of the readable tables; a test compares the two. */
const lines = compact(readLexicon()).match(/.{1,112}/g) ?? [];
writeFileSync(join(import.meta.dirname, 'tables.ts'), `/**
 * What plurals.ts, variants.ts and whole.ts say, as it travels to the reader. Written by \`node src/arabic/write-tables.ts\`:
 * change those files, not this one. \`compact.ts\` tells how it is to be read.
 */
export const tables = (
${lines.map((line) => `  '${line}'`).join(' +\n')}
);
`);
