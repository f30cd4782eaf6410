import type { Piece } from '../piece.ts';

/** A stretch of an article's source to look for names in; one that weighs nothing gives candidates only. */
export type Stretch = { start: number; end: number; weight: number };

const WEIGHTS: Partial<Record<Piece['role'], number>> = {
  title: 3, kicker: 1.5, heading: 1.5, lead: 1.4, paragraph: 1, caption: 1, list: 1, quote: 1,
};
const OPENING = WEIGHTS.lead!;
/** Characters of the first two paragraphs that count as the opening: some dumps hold the whole article in one. */
const OPENING_LENGTH = 700;

/**
 * Where a report was filed and by whom, at the head of its first paragraph: at most five words, then a day («جنيف، القدس، 23
 * كانون»), a bracket with a dash or colon («دبي، الإمارات العربية المتحدة (CNN)-- »), or words between dashes («القاهرة -
 * رويترز: », «سبق- الرياض: »).
 */
const DATELINE = /^\s{0,4}\p{L}{2,20}(?:[،, ]{1,3}\p{L}{2,20}){0,4}(?:[،,]\s?\d{1,2}\s\p{L}+|\s{0,2}\([^()\d\n]{2,40}\)\s{0,2}[-–—ـ:،.]{1,3}|\s[-–—ـ]{1,2}\s|\s?[-–—ـ/]{1,2}\s?(?:[^\n:،.()]{2,40}:))/u;

/** Where tags are looked for, and what a name weighs there: headline, sub-headings and the opening count most. */
export function stretchesOf(pieces: readonly Piece[]): Stretch[] {
  const opening = pieces.filter(({ role }) => role === 'paragraph').slice(0, 2);
  let left = OPENING_LENGTH;
  return pieces.flatMap((piece) => {
    const weight = WEIGHTS[piece.role];
    if (weight === undefined) return [];
    if (!opening.includes(piece)) return [{ start: piece.start, end: piece.end, weight }];
    const cut = wordEnd(piece.text, left);
    left = Math.max(0, left - cut);
    return openingOf(piece, cut);
  });
}

/** Tell whether a stretch opens an article: a name there counts at once. */
export function opens({ weight }: Stretch): boolean {
  return weight >= OPENING;
}

/** Tell whether a stretch is a headline or a sub-heading: a topic there counts at once too. */
export function isHeadline({ weight }: Stretch): boolean {
  return weight > OPENING;
}

/** The title of a seed that has it apart from its text: the first `length` characters. */
export function titleStretch(length: number): Stretch {
  return { start: 0, end: length, weight: WEIGHTS.title! };
}

/** What an article says itself: its pieces in which tags are looked for. */
export function isProse({ role }: Piece): boolean {
  return WEIGHTS[role] !== undefined;
}

function openingOf({ start, end, text }: Piece, cut: number): Stretch[] {
  const dateline = Math.min(cut, DATELINE.exec(text)?.[0].length ?? 0);
  const stretches = [
    { start, end: start + dateline, weight: 0 },
    { start: start + dateline, end: start + cut, weight: OPENING },
    { start: start + cut, end, weight: 1 },
  ];
  return stretches.filter((one) => one.start < one.end);
}

/** The end of the word in which a text's first `length` characters end. */
function wordEnd(text: string, length: number): number {
  if (length <= 0 || text.length <= length) return Math.min(text.length, Math.max(length, 0));
  const space = text.indexOf(' ', length);
  return space < 0 ? text.length : space;
}
