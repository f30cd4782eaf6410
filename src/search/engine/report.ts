import { words as wordsOf } from '../../arabic/normalize.ts';
import { countWords, type Voice } from '../../strings/plural.ts';
import type { SearchStrings } from '../../strings/search.ts';
import { bare } from './near.ts';
import type { Found } from './search.ts';

/** Say how a search went: how many results, which words stand nowhere, what was left out. */
export function reportSearch(text: string, found: Found, words: SearchStrings, voice: Voice): string[] {
  const count = fillIn(words.found, { count: countWords(found.hits.length, words.results, voice), query: plain(text) });
  const missing = [...new Set(found.missing.map((word) => asTyped(word, text)))];
  const named = missing.length === 1 ? words.missingOne : words.missingMore;
  return [
    count,
    ...(missing.length > 0 ? [fillIn(named, { words: missing.join(words.missingJoin) })] : []),
    ...(missing.length > 0 && found.hits.length > 0 ? [words.othersFound] : []),
    ...found.opened.map((word) => fillIn(words.opened, { word: asTyped(word, text) })),
    ...(found.relaxed ? [fillIn(words.relaxed, { word: asTyped(found.relaxed, text) })] : []),
    ...(missing.length === 0 && found.hits.length === 0 ? [words.nothing, words.nothingHint] : []),
  ];
}

/** Put values into the places of a sentence. */
export function fillIn(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

// The sentence quotes what was typed; quotes inside it would be read as the end.
function plain(text: string): string {
  return text.replace(/["«»“”„]/g, '').trim();
}

/** Give a normalised word back as the reader wrote it. */
function asTyped(word: string, text: string): string {
  return bare(text.split(/\s+/).find((token) => wordsOf(token).includes(word)) ?? word);
}
