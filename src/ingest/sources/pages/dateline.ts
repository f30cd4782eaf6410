import { findDates } from '../../../arabic/dates/grammar.ts';
import { countWords } from '../../../arabic/tokens.ts';
import type { Flow, FlowLine } from '../markup.ts';
import { isLink } from './links.ts';

/** A line that says when an article appeared has few words more than its date. */
const MOST_WORDS = 25;
/** Words of a later change, which is not the day of publication. */
const CHANGED = /تحديث|تعديل|update|modified/i;

/** The line between title and text that says when the article appeared: the first with a whole date, one of a change only for want of another. */
export function datelineOf({ text, lines }: Flow, isBetween: (line: FlowLine, index: number) => boolean): FlowLine | undefined {
  const words = ({ start, end }: FlowLine) => text.slice(start, end);
  const dated = lines.filter((line, index) => isBetween(line, index) && !isLink(line) && isDated(words(line)));
  return dated.find((line) => !CHANGED.test(words(line))) ?? dated[0];
}

function isDated(line: string): boolean {
  return line.length < 300 && countWords(line) <= MOST_WORDS && findDates(line).some(({ day, year }) => day !== undefined && year !== undefined);
}
