/** The file of an index that holds the words which no rule can join: plurals and spellings (`arabic/irregular.ts`). */
export const WORDS = 'words.json';
/** The file of an index that says what names in Latin letters mean: loaded for a query that holds some. */
export const NAMES = 'names.json';
