import type { DateMention } from '../../arabic/dates/grammar.ts';
import type { DateProvenance } from '../../schema/entry.ts';
import type { Piece } from '../piece.ts';
import { datelineOf } from './datelines.ts';
import { firstInLead, inOpening, todayInBody } from './in-text.ts';
import { withToday } from './today.ts';
import type { Window } from './window.ts';

/** The mention that dates an article, with offsets in the source; its text is clean, as an entry holds it. */
export type Picked = {
  basis: DateProvenance['basis'];
  mention: DateMention;
  piece: Piece;
  /** The article appeared so many days after the day named: «أمس الإثنين 9 مارس». */
  daysLater?: number;
};

/** News names its day in the first paragraphs; later dates are those of other events. */
const LEAD_PARAGRAPHS = 3;

/**
 * Pick the mention that dates the article: the outlet's dateline, else a line of the head that is mostly a date, the
 * opening of a wire or a date that strayed into the text, else the first mention with a weekday in the lead, else «اليوم السبت 13 يوليو» anywhere.
 * More dates go wrong by the mention than by the year, so that a day named anywhere else dates nothing.
 */
export function pickMention(pieces: readonly Piece[], window?: Window): Picked | undefined {
  const lead = pieces.filter(({ role }) => role === 'paragraph').slice(0, LEAD_PARAGRAPHS);
  const words = lead.map(({ text }) => text).join('\n');
  const opening = lead[0] && inOpening(lead[0], pieces);
  const dateline = datelineOf(pieces, { lead: words, opening, end: lead.at(-1)?.end, window });
  return dateline ? withToday(dateline, words) : (firstInLead(lead, pieces, window) ?? todayInBody(pieces));
}
