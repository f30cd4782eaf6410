import { openForm, toStem } from '../../arabic/candidates.ts';
import { words } from '../../arabic/normalize.ts';
import { otherLayout, slips } from '../../arabic/slips.ts';
import { closed } from '../../arabic/term.ts';
import { liveReading, type Attest } from './live-reading.ts';
import type { Engine } from './search.ts';

/** A word that may have been meant, and the query with it. */
export type Near = { word: string; text: string };

/** Words of a query that are looked at. */
const mostWords = 2;
/** Spellings that are tried for one word; each is a question to the index, mostly to a part that is loaded. */
const mostSpellings = 120;
/** Letters of the shortest word that is not left as it is: nearly all shorter ones are one slip from another. */
const least = 4;

/**
 * Find words that a reader may have meant with those that stand nowhere: typed on the wrong keyboard layout, or with
 * one slip.
 */
export async function nearWords(text: string, missing: readonly string[], engine: Pick<Engine, 'attest' | 'inArabic'>): Promise<Near[]> {
  const tokens = text.split(/\s+/).filter((token) => words(token).some((word) => missing.includes(word)));
  const found = await Promise.all([...new Set(tokens)].slice(0, mostWords).map((token) => nearToken(token, engine)));
  return found.flatMap((change) => (change ? [{ word: change[1], text: text.replace(change[0], () => change[1]) }] : []));
}

async function nearToken(token: string, { attest, inArabic }: Pick<Engine, 'attest' | 'inArabic'>): Promise<[typed: string, meant: string] | undefined> {
  const other = otherLayout(token);
  const [word, more] = words(other);
  if (word !== undefined && !more && ((await liveReading(word, attest)) !== undefined || (await inArabic(other)).length > 0)) return [token, other];
  const typed = bare(token);
  const spellings = typed.length < least ? [] : slips(typed).slice(0, mostSpellings);
  const live = await Promise.all(spellings.map((spelling) => isPlainly(spelling, attest)));
  const meant = spellings.find((_, i) => live[i]);
  return meant === undefined ? undefined : [typed, meant];
}

/** Take the signs around a word away. */
export function bare(token: string): string {
  return token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}

/** Tell whether a word stands in the index by its plainest reading: a slip and a cut ending together would make any word of any other. */
export async function isPlainly(spelling: string, attest: Attest): Promise<boolean> {
  const [word, more] = words(spelling);
  return word !== undefined && !more && (await attest(closed(toStem(openForm(word))))) > 0;
}
