/** Letters that writers and keyboards exchange, above those to which they are folded. */
const exchanged = 'ىیېۍئؤھہەۀۂکڪپچڤڥژگڭ';
const chosen = 'يييييوهههههككبجففزكك';
const exchangeable = new RegExp(`[${exchanged}]`, 'g');

/**
 * Fold spellings that readers do not tell apart: vowel signs, tatweel, invisible characters, presentation forms,
 * seats of hamza, ة and ه, ى and ي, Persian letters, all digits, the case and accents of Latin letters.
 *
 * NFC and NFD input give the same result. A hamza on an alef at the head of a word stays where a ل follows (ألمانيا),
 * since it tells that these two letters are no article; `candidates` folds it. Punctuation and spaces stay.
 */
export function normalize(text: string): string {
  return fold(text).replaceAll('ة', 'ه');
}

/** Fold all but ta marbuta: مكتبة is a library, مكتبه may be "his office". */
function fold(text: string): string {
  return text
    .replace(/[\p{Cf}ـ]/gu, '')
    .normalize('NFKC')
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    // The last four bits of each Arabic and Persian digit are its value.
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    // One sound, three seats: شئون شؤون شوون, مسءول مسئول مسؤول; and هيأة is the older spelling of هيئة.
    .replace(/[ئءؤ]و/g, 'وو')
    .replace(/يأة/g, 'يئة')
    .replace(exchangeable, (letter) => chosen.charAt(exchanged.indexOf(letter)))
    .replace(/(?<!\p{L})([وفبكل]?)[أإآ](?=ل\p{L}{2})/gu, '$1\u0001')
    .replace(/[أإآٱ]/g, 'ا')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u0001', 'أ');
}

/**
 * Split one white-space token of a text into its normalised words, in order; empty where it has none.
 *
 * `القاهرة/رويترز` gives two, `كوفيد-19` and `كوفيد١٩` give كوفيد and 19, `٣٬٥٠٠` gives 3500, `٦٫٤` gives 6d4 (a
 * decimal is one word, and Pagefind would drop a sign inside it). A word keeps its ta marbuta, which tells it from one
 * with a pronoun; `candidates` folds it.
 */
export function words(token: string): string[] {
  const text = fold(token)
    .replace(/(?<=\d)[,٬'’](?=\d{3}(?!\d))/g, '')
    .replace(/\d+(?:[.٫]\d+)+/g, joinDecimal);
  return (text.match(/\d+(?:d\d+)*|[\p{L}\p{Nl}]+/gu) ?? []).flatMap(splitName);
}

/** Keep a decimal as one word; 27.5.2016 has two points and is a date. */
function joinDecimal(number: string): string {
  const parts = number.split(/[.٫]/);
  return parts.join(parts.length === 2 ? 'd' : ' ');
}

/** Names of two words that are also written as one. */
const joinedName = /^(و?)(عبد)(ال[\p{L}]{3,}|الله)$|^(و?)(ابو|ام)(ظبي)$/u;

/** Split a name that is written with and without a space: عبدالله = عبد الله, أبوظبي = أبو ظبي. */
export function splitName(word: string): string[] {
  const found = joinedName.exec(word);
  if (!found) return [word];
  const [, and, servant, god, too, father, place] = found;
  return [`${and ?? too ?? ''}${servant ?? father ?? ''}`, god ?? place ?? ''];
}

/** Drop the hamza at the end of a longer word, since many writers do: وزراء = وزرا. ماء keeps it. */
export function dropHamza(word: string): string {
  const bare = word.replace(/ءا$/, 'ء');
  return bare.length >= 4 ? bare.replaceAll('ء', '') : bare;
}

/** Fold a normalised word further, as the tables of words hold it: without its last hamza, each hamza on alef an alef. */
export function foldedKey(word: string): string {
  return dropHamza(word.replace('أ', 'ا').replace('ة', 'ه'));
}

/** Give a word as the tables of words hold it. */
export function wordKey(word: string): string {
  return foldedKey(normalize(word));
}
