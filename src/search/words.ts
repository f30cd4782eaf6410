/** The file of an index that holds the words which no rule can join: plurals and spellings (`arabic/irregular.ts`). */
export const WORDS = 'words.json';
