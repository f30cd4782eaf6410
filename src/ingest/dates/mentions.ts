import { findDates, type DateMention } from '../../arabic/dates/grammar.ts';
import { findYear } from '../../arabic/dates/year.ts';
import { applyEdits, cleaningEdits } from '../edits.ts';
import type { Piece } from '../piece.ts';
import type { Picked } from './pick.ts';

/** Find the dates of a line that is a dateline; where a rule calls it one, it may hold no more than a year. */
export function datesOnLine(piece: Piece, basis: Picked['basis']): Picked[] {
  const found = datesIn(piece, basis);
  const year = found.length === 0 && !piece.rule.startsWith('shape/') ? findYear(piece.text) : undefined;
  return year ? [placed(piece, basis, year)] : found;
}

/** Find the dates of a piece, with offsets in the source. */
export function datesIn(piece: Piece, basis: Picked['basis']): Picked[] {
  return findDates(piece.text).map((mention) => placed(piece, basis, mention));
}

/** A date with its place in the source and clean words, as an entry holds them. */
export function placed(piece: Piece, basis: Picked['basis'], mention: DateMention): Picked {
  const { start, end, text } = mention;
  const clean = applyEdits(text, 0, text.length, cleaningEdits(text, 0, text.length));
  return { basis, piece, mention: { ...mention, text: clean, start: piece.start + start, end: piece.start + end } };
}
