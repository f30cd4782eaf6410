import type { IndexFile } from 'pagefind';
import { compact } from '../../arabic/compact.ts';
import { lexicon } from '../../arabic/taught.ts';
import { WORDS } from '../words.ts';

/** Make the file that brings our tables of words to the reader's engine, which then reads words as this side does. */
export function wordsFile(): IndexFile {
  return { path: WORDS, content: new TextEncoder().encode(JSON.stringify(compact(lexicon))) };
}
