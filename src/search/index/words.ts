import type { IndexFile } from 'pagefind';
import { compact } from '../../arabic/compact.ts';
import { lexicon } from '../../arabic/taught.ts';
import type { Tag } from '../../schema/vocabulary.ts';
import { NAMES, WORDS } from '../words.ts';
import { namesText } from './names.ts';

/** Make the file that brings our tables of words to the reader's engine, which then reads words as this side does. */
export function wordsFile(): IndexFile {
  return jsonFile(WORDS, compact(lexicon));
}

/** Make the file that tells the reader's engine the Latin names of a vocabulary. */
export function namesFile(vocabulary: readonly Tag[]): IndexFile {
  return jsonFile(NAMES, namesText(vocabulary));
}

function jsonFile(path: string, text: string): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(text)) };
}
