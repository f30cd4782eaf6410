import { isoDay } from './civil.ts';
import type { DateMention } from './grammar.ts';
import { gap, lineOf } from './words.ts';

/** Find a day in eight figures, `20160527`, that opens a string known to be a date or a part of a web address. */
export function findCompact(text: string): DateMention | undefined {
  const line = lineOf(text);
  for (const [index, { start, end, folded, digits }] of line.words.entries()) {
    if (digits !== 8 || (index > 0 && !/[/_-]$/.test(gap(line, index)))) continue;
    const [year, month, day] = [folded.slice(0, 4), folded.slice(4, 6), folded.slice(6)].map(Number) as [number, number, number];
    if (year < 1900 || year > 2100 || isoDay(year, month, day) === undefined) continue;
    return { start, end, text: text.slice(start, end), year, month, day };
  }
  return undefined;
}
