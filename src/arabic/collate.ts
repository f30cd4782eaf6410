/**
 * Make the key by which an Arabic name is sorted and shelved: without ال, vowel marks, kashida and hamza seats.
 * «الأمم المتحدة» is «امم متحده» and stands under ا. Code units then give the order of the alphabet.
 */
export function sortKey(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u064B-\u0652\u0670\u0640\u2066-\u2069\u200E\u200F]/g, '')
    .replace(/(?<![\p{L}\p{N}])ال(?=\p{L}{2})/gu, '')
    .replace(/[أإآٱؤئىةپچژڤڨگکی]/g, (letter) => shelf[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Compare two names by their sort keys; names with equal keys by their letters, so that the order never wavers. */
export function compareNames(a: string, b: string): number {
  return compare(sortKey(a), sortKey(b)) || compare(a, b);
}

/** The letters of the alphabet in the order of dictionaries: the shelves of an index. */
export const alphabet = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];

/** The letter under which an index shelves a name: ج for «الجزائر», `#` for a name without letters. */
export function indexLetter(name: string): string {
  return /\p{L}/u.exec(sortKey(name))?.[0].toUpperCase() ?? '#';
}

/**
 * Cut a person's name before the family name. Where one of the other names is its ending, that is the family name:
 * «بشار الأسد» that is also «الأسد» gives «الأسد» and «بشار»; the longest wins, since «دي ميستورا» is one name. Else it is
 * the last word with its particle («عبد الناصر», «أبو عاقلة»), but nothing of those who are known by the first
 * («صدام»), by a title, a father or a number («الملكة رانيا», «محمد بن سلمان», «رمسيس الثاني»), or whose family stands first.
 */
export function familyName(name: string, others: readonly string[]): { family: string; given: string } | undefined {
  const [known] = others.filter((other) => name.endsWith(` ${other}`)).toSorted((a, b) => b.length - a.length);
  const isWhole = whole.test(name) || others.some((other) => name.startsWith(`${other} `));
  const family = known ?? (isWhole ? undefined : lastName.exec(name)?.[1]);
  return family === undefined ? undefined : { family, given: name.slice(0, -family.length - 1) };
}

// A particle belongs to the family name behind it, if a given name is left before it: not in «أم كلثوم».
const lastName = / ((?:(?:أبو|أبي|عبد|آل|دا|دي|دو|فان|فون|abu|abdel|al|da|de|el|le|van|von|von der) )?[^ ]+)$/i;
const whole = new RegExp(
  [
    // Titles («الملك», «البابا»), and names of two parts («أم كلثوم»).
    String.raw`^(?:ال\p{L}+|King|Queen|Prince|Princess|Sultan|Sheikh|Pope|Mullah|Mahatma|Dalai) `,
    String.raw`^(?:أم|أبو|عبد|Umm|Abu|Abdel|Ibn) [^ ]+$`,
    String.raw` (?:بن|ابن|بنت|bin|ibn|bint) `,
    String.raw` (?:الأول|الثاني|الثانية|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|عشر|[IVX]+)$`,
    // Chinese and Korean family names.
    String.raw`^(?:بان|بارك|دنغ|جيانغ|شي|كيم|ماو|هو|وانغ|Ban|Deng|Hu|Jiang|Kim|Mao|Park|Wang|Xi) `,
  ].join('|'),
  'u',
);

// Seats of the hamza, and letters of other languages that Arabic names borrow, with the letter they stand behind.
const shelf: Readonly<Record<string, string>> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'و', ئ: 'ي', ى: 'ي', ة: 'ه', پ: 'ب', چ: 'ج', ژ: 'ز', ڤ: 'ف', ڨ: 'ق', گ: 'ك', ک: 'ك', ی: 'ي',
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
