import { isStopword } from '../../arabic/stopwords.ts';
import { foldedWords, hashWord, mix } from './shingles.ts';

/** What may stand before a word and stays out of it: and, then; by, as, for; the. «وللبلاد» and «البلاد» are one word. */
const PROCLITICS = /^[وف]?(?:[بكل]?ال|لل)(?=.{3})|^[وف](?=.{4})/u;

/**
 * Note the words of a headline that carry it, without particles and proclitics, 24 bits of a hash each: enough to find
 * headlines with the same words, not enough to read one.
 */
export function titleOf(headline: string): string {
  const words = foldedWords(headline).filter((word) => !isStopword(word));
  return noteSigns(words.map((word) => word.replace(PROCLITICS, '')));
}

/** Note words or ids, four letters of base64 for 24 bits of the hash of each. */
export function noteSigns(signs: readonly string[]): string {
  return signs.map((sign) => asBase64(mix(hashWord(sign)))).join('');
}

/** Give what was noted, each sign once. */
export function readSigns(noted = ''): string[] {
  return [...new Set(noted.match(/.{4}/g))];
}

function asBase64(hash: number): string {
  return Buffer.from([hash & 0xff, (hash >>> 8) & 0xff, (hash >>> 16) & 0xff]).toString('base64');
}
