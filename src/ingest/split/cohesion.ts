import { tokens } from '../../arabic/tokens.ts';

/** Fewer different words say nothing. */
const ENOUGH = 25;

/**
 * Share of the words of the shorter text that the longer one uses too; nothing where one is too short to tell. Halves of
 * one news article share .22 in the median (nine in ten above .12), halves of two articles .05 (nine in ten below .1).
 */
export function cohesion(one: string, other: string): number | undefined {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  if (shorter.size < ENOUGH) return undefined;
  return [...shorter].filter((word) => longer.has(word)).length / shorter.size;
}

/** Words of four letters or more, without ال and what is glued to it. */
function wordsOf(text: string): Set<string> {
  const words = tokens(text).map(({ folded }) => folded.replace(/^(?:[وفبكل]?(?:ال|لل)|[وبل](?=.{4}))/u, ''));
  return new Set(words.filter((word) => word.length >= 4));
}
