import { normalize } from './normalize.ts';

/** Endings that make another word of a stem, each with a mark of its own. Pronouns and the accusative ا make none. */
const marks: ReadonlyMap<string, string> = new Map([
  ['ه', '\u0301'], ['ي', '\u0302'], ['يه', '\u0303'], ['يا', '\u0303'], ['ات', '\u0304'], ['يات', '\u0304'],
  ['ين', '\u0306'], ['ون', '\u0306'], ['يين', '\u0307'], ['يون', '\u0307'],
]);

/** The mark of a form in which the stem does not stand as it is: a broken plural, another spelling, a verb's past. */
const other = '\u0308';

/**
 * Give the mark that tells the forms of a stem apart: عام, عامة, عامي, عامية are one stem and four words. Pagefind finds all of
 * them by the stem, since it folds marks, and ranks first what bears the mark of the query.
 */
export function formMark(word: string, stem: string): string {
  const folded = normalize(word).replace('أ', 'ا');
  const at = folded.lastIndexOf(stem);
  if (at < 0) return other;
  return marks.get(folded.slice(at + stem.length)) ?? '';
}
