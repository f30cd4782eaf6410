import { findDates, type DateMention } from '../../arabic/dates/grammar.ts';
import type { DateProvenance } from '../../schema/entry.ts';
import type { Piece } from '../classify.ts';

/** The mention that dates an article, with offsets in the source. */
export type Picked = { basis: DateProvenance['basis']; mention: DateMention; piece: Piece };

/** News names its day in the first paragraphs; later dates are those of other events. */
const LEAD_PARAGRAPHS = 3;

/**
 * Pick the mention that dates the article: the outlet's dateline, else a line of the head that is mostly a date, else
 * the first mention with a weekday in the lead. More dates go wrong by the mention than by the year, so that a day
 * named anywhere else dates nothing.
 */
export function pickMention(pieces: readonly Piece[]): Picked | undefined {
  const datelines = pieces.filter(({ role }) => role === 'dateline');
  const ruled = datelines.filter(({ rule }) => !/^(?:shape|generic)\//.test(rule));
  const lead = pieces.filter(({ role }) => role === 'paragraph').slice(0, LEAD_PARAGRAPHS);
  return (
    firstIn(ruled, 'profile-dateline') ??
    firstIn(datelines, 'head-line') ??
    firstIn(lead, 'lead-mention', ({ weekday, day }) => weekday !== undefined && day !== undefined)
  );
}

function firstIn(
  pieces: readonly Piece[],
  basis: Picked['basis'],
  fits: (mention: DateMention) => boolean = () => true,
): Picked | undefined {
  for (const piece of pieces) {
    const mention = findDates(piece.text).find(fits);
    if (mention) return { basis, piece, mention: { ...mention, start: piece.start + mention.start, end: piece.start + mention.end } };
  }
  return undefined;
}
