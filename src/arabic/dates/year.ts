import type { DateMention } from './grammar.ts';
import { readEra } from './numeric.ts';
import { at, gap, lineOf, numberAt, type Line } from './words.ts';

/**
 * Find the first year, or month in figures, in a string that is known to be a date: «عام 1994», «1437 هـ», «5/2016». In
 * prose such figures may be anything.
 */
export function findYear(text: string): DateMention | undefined {
  const line = lineOf(text);
  for (const index of line.words.keys()) {
    const year = line.words[index]!.digits === 4 ? numberAt(line, index, 1000, 2100) : undefined;
    if (year === undefined) continue;
    const month = monthBefore(line, index);
    const era = readEra(line, index + 1);
    const start = line.words[month === undefined ? index : index - 1]!.start;
    const end = line.words[(era?.next ?? index + 1) - 1]!.end;
    const lunar = era?.hijri ?? (year >= 1300 && year <= 1500);
    return {
      start,
      end,
      text: text.slice(start, end),
      year,
      ...(month !== undefined && { month }),
      ...(lunar && { calendar: 'islamic-umalqura' as const }),
    };
  }
  return undefined;
}

/** «5/2016» at the beginning or after a word that speaks of dates: «قانون 5/2016» is the number of a law. */
function monthBefore(line: Line, year: number): number | undefined {
  const opens = year === 1 || /^(?:في|ب?تاريخ|التاريخ|شهر)$/.test(at(line, year - 2));
  return opens && /^\s?[/.-]\s?$/.test(gap(line, year)) ? numberAt(line, year - 1, 1, 12, 2) : undefined;
}
