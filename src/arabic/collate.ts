/**
 * Make the key by which an Arabic name is sorted and shelved: without ال, vowel marks, kashida and hamza seats.
 * «الأمم المتحدة» is «امم متحده» and stands under ا. Code units then give the order of the alphabet.
 */
export function sortKey(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u064B-\u0652\u0670\u0640\u2066-\u2069\u200E\u200F]/g, '')
    .replace(/(?<![\p{L}\p{N}])ال(?=\p{L}{2})/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ؤ/g, 'و')
    .replace(/[ئى]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Compare two names by their sort keys; names with equal keys by their letters, so that the order never wavers. */
export function compareNames(a: string, b: string): number {
  return compare(sortKey(a), sortKey(b)) || compare(a, b);
}

/** The letter under which an index shelves a name: ج for «الجزائر», `#` for a name without letters. */
export function indexLetter(name: string): string {
  return /\p{L}/u.exec(sortKey(name))?.[0].toUpperCase() ?? '#';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
