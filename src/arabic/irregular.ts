import type { Pairs } from './compact.ts';
import { foldedKey } from './normalize.ts';

let chosen: Pairs = new Map();
let known: ReadonlySet<string> = new Set();

/**
 * Learn the words that no rule can join. The tables are no part of the code: they are read from their readable files
 * where an index is made (`taught.ts`), and from a file of the index where it is asked.
 */
export function learn(pairs: Pairs): void {
  chosen = pairs;
  known = new Set(pairs.values());
}

/** Give the singular of a normalised broken plural, the chosen spelling of a word, or a word that our tables keep whole. */
export function regular(word: string): string | undefined {
  const key = foldedKey(word);
  const adjective = /يه$/.test(key) ? chosen.get(key.slice(0, -1)) : undefined;
  return chosen.get(key) ?? chosen.get(key.replace(/(?<=...)ا$/, '')) ?? (adjective && adjective !== key.slice(0, -1) && adjective.endsWith('ي') ? `${adjective}ه` : undefined);
}

/** Tell whether a normalised word, as it stands, is one to which others of our tables lead. */
export function isSingular(word: string): boolean {
  return known.has(foldedKey(word));
}

/** Tell whether the letters of a normalised word are all its own, though some look like a prefix or an ending. */
export function isWhole(word: string): boolean {
  const form = foldedKey(word);
  return known.has(form) || known.has(form.replace(/(?:يه|يا|ي|ا)$/, ''));
}
