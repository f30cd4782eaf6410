import { countWords } from '../arabic/tokens.ts';
import type { Role } from '../schema/ledger.ts';
import type { Parts } from './profile.ts';
import type { Segment } from './segments.ts';
import { listMarker, trailingDots } from './shape.ts';

const CREDIT = /(?<!\p{L})(?:صورة|صور|أرشيف|أرشيفية|رويترز|أ\s?ف\s?ب|عدسة|تصوير)(?!\p{L})/u;
/** Below this, a short line of the head could be anything. */
const ENOUGH = 2;

/**
 * Pick the picture's caption among the lines of the head that have no role yet: it trails off in dots, follows the
 * repeated headline in the same block, stands before the share link, or names a picture's source.
 */
export function pickCaption(
  head: readonly Segment[],
  roles: readonly ({ role: Role } | undefined)[],
): Segment | undefined {
  const scored = head.map((segment, index) => ({
    segment,
    score: roles[index] || listMarker(segment.text) || countWords(segment.text) > 25 ? 0 : score(segment, index, head, roles),
  }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one), { segment: undefined, score: 0 } as {
    segment: Segment | undefined;
    score: number;
  });
  return best.score >= ENOUGH ? best.segment : undefined;
}

function score(
  segment: Segment,
  index: number,
  head: readonly Segment[],
  roles: readonly ({ role: Role } | undefined)[],
): number {
  const before = head[index - 1]?.block === segment.block ? roles[index - 1]?.role : undefined;
  const after = head[index + 1]?.block === segment.block ? roles[index + 1]?.role : undefined;
  return (
    (trailingDots(segment.text) > 0 ? 2 : 0) +
    (before === 'title-repeat' ? 2 : 0) +
    (after === 'share' || after === 'link' || after === 'boilerplate' ? 1 : 0) +
    (CREDIT.test(segment.text) ? 2 : 0)
  );
}

/** The photographer, in brackets behind a caption. */
const PHOTOGRAPHER = /^(?<value>.{2,300}?)\s*[([](?:عدسة|تصوير|صورة|المصدر)\s?[:/]\s?(?<credit>[^()[\]]{2,60})[)\]]\.{0,3}$/du;

/** The parts of a caption that names its photographer: «سوق البلدة (تصوير: قسم التصوير)». */
export function captionParts(text: string): Parts | undefined {
  const groups = text.length > 400 ? undefined : PHOTOGRAPHER.exec(text)?.indices?.groups;
  return groups && { value: groups['value']!, credit: groups['credit']! };
}
