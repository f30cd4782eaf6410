import { readingsOf } from '../../arabic/dates/readings.ts';
import { isDateline } from '../credits/dateline.ts';
import type { Piece } from '../piece.ts';
import { isUpdate, isVisit } from './labels.ts';
import { datesOnLine } from './mentions.ts';
import type { Picked } from './pick.ts';
import { agreeing } from './today.ts';
import { isInside, type Window } from './window.ts';

/** What decides between datelines: the words of the lead, the day in its opening, where it ends, and when the article can have appeared. */
export type Beside = { lead: string; opening?: Picked | undefined; end?: number | undefined; window?: Window | undefined };

const MOST_STRAYS = 2;

/** Pick the date of the outlet's dateline, of a line of the head that is mostly a date, that of the opening, or of a line that strayed into the text. */
export function datelineOf(pieces: readonly Piece[], beside: Beside): Picked | undefined {
  const datelines = pieces.filter(({ role }) => role === 'dateline');
  const isRuled = ({ rule }: Piece) => !/^(?:shape|generic)\//.test(rule);
  const lines = datelines.flatMap((piece) => datesOnLine(piece, isRuled(piece) ? 'profile-dateline' : 'head-line'));
  const all = beside.opening ? [...lines, beside.opening] : lines;
  const favoured = favouredOf(all, beside);
  return best(favoured.filter(({ basis }) => basis === 'profile-dateline')) ?? best(favoured) ?? stray(pieces, beside);
}

/** A line of nothing but a date under a picture or between the first paragraphs, which stays in the text. */
function stray(pieces: readonly Piece[], beside: Beside): Picked | undefined {
  const { end = Infinity } = beside;
  const lines = pieces.filter(({ role, text, start }) => role === 'unclassified' && start < end && isDateline(text));
  // More of them are a table of matches or a chronicle.
  return lines.length > MOST_STRAYS ? undefined : best(favouredOf(lines.flatMap((piece) => datesOnLine(piece, 'head-line')), beside));
}

/**
 * Of several datelines one may be the day of the crawl or of a later change: leave out those that cannot be, then those
 * that the lead's «اليوم الخميس» contradicts, then the days of updates and of the visit.
 */
function favouredOf(all: readonly Picked[], { lead, window }: Beside): readonly Picked[] {
  const keep = (found: readonly Picked[], is: (one: Picked) => boolean) => {
    const kept = found.filter(is);
    return kept.length > 0 ? kept : found;
  };
  const isPossible = ({ mention }: Picked) =>
    mention.year === undefined || !window || readingsOf(mention).some((iso) => isInside(iso, window));
  const voted = agreeing(keep(all, isPossible), lead);
  return keep(keep(voted, (one) => !isUpdate(one)), (one) => !isVisit(one, window?.captured));
}

/** The first that names a day of the calendar, else the first. */
function best(found: readonly Picked[]): Picked | undefined {
  return found.find(({ mention }) => readingsOf(mention).length > 0) ?? found[0];
}
