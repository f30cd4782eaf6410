import { expand } from './compact.ts';
import { foldedKey } from './normalize.ts';
import { tables } from './tables.ts';

const chosen = expand(tables);
const known: ReadonlySet<string> = new Set(chosen.values());

/** Give the singular of a normalised broken plural, the chosen spelling of a word, or a word that our tables keep whole. */
export function regular(word: string): string | undefined {
  return chosen.get(foldedKey(word));
}

/** Tell whether the letters of a normalised word are all its own, though some look like a prefix or an ending. */
export function isWhole(word: string): boolean {
  const form = foldedKey(word);
  return known.has(form) || known.has(form.replace(/(?:يه|يا|ي|ا|ه)$/, ''));
}
