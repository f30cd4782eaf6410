import { words } from '../../arabic/normalize.ts';
import { isStopword } from '../../arabic/stopwords.ts';

/**
 * What a reader asks for. `last` is the word that may still be unfinished: the last one, if no space or quote follows.
 */
export type Query = {
  /** Normalised words, each once, in order. Without function words, unless there is nothing else. */
  words: string[];
  /**
   * Quoted word sequences, function words among them; a token of several words (كوفيد-19) is one item. Also words that
   * were typed in one without a sign between them: عبدالله, كوفيد19, ra22a.
   */
  phrases: string[][][];
  last?: string;
};

const quoted = /["«“„]([^"«»“”„]+)["»”“]/g;

const unbroken = /^[\p{L}\p{M}\p{N}\p{Cf}ـ]+$/u;

/** Read what was typed into the search box. An opening quote without its end is no quote. */
export function parseQuery(text: string): Query {
  const rest = text.replace(quoted, ' ').split(/\s+/);
  const isOne = (token: string) => unbroken.test(token) && words(token).length > 1;
  const phrases = [...Array.from(text.matchAll(quoted), (found) => found[1] ?? ''), ...rest.filter(isOne)].map(phraseOf);
  const loose = rest.filter((token) => !isOne(token)).flatMap(words);
  const telling = loose.filter((word) => !isStopword(word));
  const kept = telling.length > 0 || phrases.length > 0 ? telling : loose;
  const last = /[\p{L}\p{M}\p{N}]$/u.test(text) ? loose.at(-1) : undefined;
  return { words: [...new Set(kept)], phrases: phrases.filter((phrase) => phrase.length > 0), ...(last && { last }) };
}

function phraseOf(text: string): string[][] {
  return text.split(/\s+/).map(words).filter((token) => token.length > 0);
}
