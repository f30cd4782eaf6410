import { findDates, type DateMention } from '../../arabic/dates/grammar.ts';
import { readingsOf } from '../../arabic/dates/readings.ts';
import { readOpening } from '../credits/opening.ts';
import type { Piece } from '../piece.ts';
import { datesIn, placed } from './mentions.ts';
import { isRemembered, latestOf } from './past.ts';
import type { Picked } from './pick.ts';
import { tenseOf } from './tense.ts';
import { isInside, type Window } from './window.ts';

const PROSE = new Set(['paragraph', 'lead', 'list', 'quote', 'unclassified']);

/** Find the day in a wire's opening, which is that of publication; that of a memory names a place and a day too, but no agency. */
export function inOpening(first: Piece, pieces: readonly Piece[]): Picked | undefined {
  const { date, source } = readOpening(first.text) ?? {};
  if (!date || (source === undefined && isRemembered(date, latestIn(pieces)))) return undefined;
  return placed(first, 'head-line', date);
}

/** Find the first day of the lead with its weekday that is no memory of another year and none to come. */
export function firstInLead(lead: readonly Piece[], pieces: readonly Piece[], window: Window | undefined): Picked | undefined {
  const possible = lead
    .flatMap((piece) => told(piece, 'lead-mention'))
    .filter(({ mention, tense }) => tense !== 'ahead' && isPossible(mention, window));
  if (possible.every(({ mention }) => mention.year === undefined)) return possible[0];
  const latest = latestIn(pieces);
  return possible.find(({ mention }) => !isRemembered(mention, latest));
}

/** The latest day of which the text speaks. */
function latestIn(pieces: readonly Piece[]): string | undefined {
  return latestOf(pieces.filter(({ role }) => PROSE.has(role)).flatMap((piece) => findDates(piece.text)));
}

/** A day with its year that lies outside the outlet's time is none of its own. */
function isPossible(mention: DateMention, window: Window | undefined): boolean {
  return mention.year === undefined || window === undefined || readingsOf(mention).some((iso) => isInside(iso, window));
}

/** Find a day of which some paragraph says that it is today. */
export function todayInBody(pieces: readonly Piece[]): Picked | undefined {
  return pieces
    .filter(({ role, text }) => PROSE.has(role) && text.includes('اليوم'))
    .flatMap((piece) => told(piece, 'body-mention'))
    .find(({ tense }) => tense === 0);
}

/** The days of a paragraph that stand with their weekday, and what the words around them say of them. */
function told(piece: Piece, basis: Picked['basis']): (Picked & { tense: ReturnType<typeof tenseOf> })[] {
  return datesIn(piece, basis)
    .filter(({ mention: { weekday, day } }) => weekday !== undefined && day !== undefined)
    .map((picked) => {
      const { start, end } = picked.mention;
      const tense = tenseOf(piece.text, start - piece.start, end - piece.start);
      return { ...picked, tense, ...(typeof tense === 'number' && tense > 0 && { daysLater: tense }) };
    });
}
