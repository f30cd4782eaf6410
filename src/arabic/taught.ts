import { learn } from './irregular.ts';
import { readLexicon } from './lexicon.ts';

/** What plurals.ts, whole.ts, feminine.ts and variants.ts say. Whoever imports it has taught it to the functions of this folder. */
export const lexicon = readLexicon();
learn(lexicon);
