import { findDates, type DateMention } from '../../arabic/dates/grammar.ts';
import { readingsOf } from '../../arabic/dates/readings.ts';
import { findYear } from '../../arabic/dates/year.ts';
import type { DateProvenance } from '../../schema/entry.ts';
import type { Piece } from '../piece.ts';
import { applyEdits, cleaningEdits } from '../edits.ts';
import { agreeing } from './today.ts';

/** The mention that dates an article, with offsets in the source; its text is clean, as an entry holds it. */
export type Picked = { basis: DateProvenance['basis']; mention: DateMention; piece: Piece };

/** News names its day in the first paragraphs; later dates are those of other events. */
const LEAD_PARAGRAPHS = 3;

/**
 * Pick the mention that dates the article: the outlet's dateline, else a line of the head that is mostly a date, else
 * the first mention with a weekday in the lead. More dates go wrong by the mention than by the year, so that a day
 * named anywhere else dates nothing. Of several datelines one may be the day of the crawl: where the lead says
 * «اليوم الخميس», it decides between them.
 */
export function pickMention(pieces: readonly Piece[]): Picked | undefined {
  const datelines = pieces.filter(({ role }) => role === 'dateline');
  const ruled = datelines.filter(({ rule }) => !/^(?:shape|generic)\//.test(rule));
  const lead = pieces.filter(({ role }) => role === 'paragraph').slice(0, LEAD_PARAGRAPHS);
  const all = datelines.flatMap((piece) => onLine(piece, ruled.includes(piece) ? 'profile-dateline' : 'head-line'));
  const favoured = agreeing(all, lead.map(({ text }) => text).join('\n'));
  return (
    best(favoured.filter(({ basis }) => basis === 'profile-dateline')) ??
    best(favoured) ??
    lead
      .flatMap((piece) => mentionsOf(piece, 'lead-mention'))
      .find(({ mention: { weekday, day } }) => weekday !== undefined && day !== undefined)
  );
}

/** A line that a rule calls a dateline may hold no more than a year. */
function onLine(piece: Piece, basis: Picked['basis']): Picked[] {
  const found = mentionsOf(piece, basis);
  const year = found.length === 0 && !piece.rule.startsWith('shape/') ? findYear(piece.text) : undefined;
  return year ? [placed(piece, basis, year)] : found;
}

function mentionsOf(piece: Piece, basis: Picked['basis']): Picked[] {
  return findDates(piece.text).map((mention) => placed(piece, basis, mention));
}

function placed(piece: Piece, basis: Picked['basis'], mention: DateMention): Picked {
  const { start, end, text } = mention;
  const clean = applyEdits(text, 0, text.length, cleaningEdits(text, 0, text.length));
  return { basis, piece, mention: { ...mention, text: clean, start: piece.start + start, end: piece.start + end } };
}

/** The first that names a day of the calendar, else the first. */
function best(found: readonly Picked[]): Picked | undefined {
  return found.find(({ mention }) => readingsOf(mention).length > 0) ?? found[0];
}
