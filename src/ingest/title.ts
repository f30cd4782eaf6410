import { findDates } from '../arabic/dates/grammar.ts';
import { countWords } from '../arabic/tokens.ts';
import type { Segment } from './segments.ts';
import { overlap, sameWords, trailingDots } from './shape.ts';

/** No outlet puts more lines than this above its headline. */
const FARTHEST = 40;

/**
 * Pick the headline among the lines of the head: what stands twice, what the text speaks of, what has a headline's
 * length. "The first line" is wrong in five of twelve real dumps; newspapers put a kicker above, crawlers a menu.
 */
export function pickTitle(lines: readonly Segment[], vocabulary: ReadonlySet<string>): Segment | undefined {
  const head = lines.slice(0, FARTHEST);
  const scored = head.map((segment, index) => ({ segment, score: score(segment, index, head, vocabulary) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (one, other) => (one && one.score >= other.score ? one : other),
    undefined,
  );
  return best?.segment;
}

function score({ text }: Segment, index: number, head: readonly Segment[], vocabulary: ReadonlySet<string>): number {
  const words = countWords(text);
  const repeated = head.some((other, at) => at !== index && sameWords(other.text, text));
  return (
    (repeated ? 3 : 0) +
    4 * overlap(text, vocabulary) +
    (words >= 4 && words <= 25 ? 1.5 : 0) -
    (words > 30 ? 3 : 0) -
    (coveredByDate(text) > 0.5 ? 5 : 0) -
    (trailingDots(text) > 0 ? 2 : 0) -
    0.1 * index
  );
}

/** Share of a line that is a date, 0 to 1. */
export function coveredByDate(text: string): number {
  const covered = findDates(text).reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length === 0 ? 0 : covered / text.length;
}
