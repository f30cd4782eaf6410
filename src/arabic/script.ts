/** Letters by which a language in Arabic script is known: those that Arabic has not, or hardly ever. */
const LETTERS: readonly [string, RegExp][] = [
  ['ckb', /[ێۆڕڵە]/g],
  ['ug', /[ۇۈۋڭې]/g],
  ['ps', /[ټډړږښڼېۍځڅ]/g],
  ['sd', /[ٻڀٺٽڄڃڇڏڌڊڳڱڻ]/g],
  ['ur', /[ٹڈڑںےہھ]/g],
  ['fa', /[پچژگ]/g],
];
/** Words that stand in any text of a language in Latin script. */
const WORDS: readonly [string, RegExp][] = [
  ['en', /(?<!\p{L})(?:the|of|and|to|in|is|was|that|for|with)(?!\p{L})/giu],
  ['fr', /(?<!\p{L})(?:le|la|les|des|du|et|est|une?|dans|pour|que)(?!\p{L})/giu],
  ['es', /(?<!\p{L})(?:el|los|las|del|y|una?|en|que|por|con)(?!\p{L})/giu],
  ['de', /(?<!\p{L})(?:der|die|das|und|ist|den|von|mit|ein|zu)(?!\p{L})/giu],
  ['tr', /(?<!\p{L})(?:ve|bir|bu|için|ile|da|de|olan|olarak|daha)(?!\p{L})/giu],
];
/** So much of a text is looked at (UTF-16 units); with fewer letters than the second figure nobody can tell. */
const [SAMPLE, FEWEST] = [3000, 30];
/** Share of the letters that are a language's own. */
const OWN = 0.01;
/** Share of the words that begin with the article, below which a text is hardly Arabic: news have a quarter and more. */
const ARTICLES = 0.08;

/**
 * Name the language of a text by its letters (BCP 47): Arabic, its neighbours in the same script, or one in Latin script;
 * `und` for any other. Arabic that quotes a Persian name or a foreign sentence is Arabic.
 */
export function languageOf(whole: string): string {
  const text = whole.slice(0, SAMPLE);
  const [letters, arabic, latin] = [/\p{L}/gu, /\p{sc=Arabic}/gu, /\p{sc=Latin}/gu].map((pattern) => count(text, pattern)) as [number, number, number];
  if (letters < FEWEST) return 'ar';
  if (latin > 0.6 * letters) return best(WORDS, text, 1) ?? 'und';
  if (arabic < 0.4 * letters) return 'und';
  const words = count(text, /\p{L}+/gu);
  const articles = count(text, /(?<!\p{L})[وفبكل]?ال\p{L}{2}/gu);
  return articles >= ARTICLES * words ? 'ar' : (best(LETTERS, text, OWN * arabic) ?? 'ar');
}

function best(signs: readonly (readonly [string, RegExp])[], text: string, least: number): string | undefined {
  const counts = signs.map(([language, pattern]) => ({ language, found: count(text, pattern) })).filter(({ found }) => found >= least);
  return counts.reduce<(typeof counts)[number] | undefined>((one, other) => (one && one.found >= other.found ? one : other), undefined)?.language;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
