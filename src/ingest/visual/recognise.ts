/** So much of a text is looked at (UTF-16 units). */
const SAMPLE = 8_000;
/** So many signs are needed before the order of letters can be judged. */
const FEWEST_SIGNS = 4;

/**
 * Whether the letters of a text stand in visual order, as old systems and PDFs leave them: words begin with letters that
 * only end a word (ة, ى), and end in a reversed article (لا, لاو) more often than they begin with one.
 */
export function isVisual(text: string): boolean {
  const words = text.slice(0, SAMPLE).normalize('NFKC').match(/[\u0621-\u064a]{3,}/g) ?? [];
  const count = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length;
  const wrong = count(/^[ةى]/) + count(/لا[وبفك]?$/);
  if (wrong < FEWEST_SIGNS || wrong < words.length / 20) return false;
  const right = count(/[ةى]$/) + count(/^[وبفك]?ال/);
  return wrong > 2 * right && (count(/^[ةى]/) > 0 || wrong > words.length / 4);
}
