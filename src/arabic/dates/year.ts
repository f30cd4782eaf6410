import type { DateMention, Parts } from './grammar.ts';
import { gregorianSpan } from './hijri.ts';
import { readEra } from './numeric.ts';
import { at, gap, lineOf, near, numberAt, type Line, type Read } from './words.ts';

/**
 * Find the first year, or month in figures, in a string that is known to be a date: «عام 1994», «1437 هـ», «5/2016»,
 * `2016-05`, «1437 هـ / 2016 م». In prose such figures may be anything.
 */
export function findYear(text: string): DateMention | undefined {
  const line = lineOf(text);
  for (const index of line.words.keys()) {
    const year = line.words[index]!.digits === 4 ? numberAt(line, index, 1000, 2100) : undefined;
    if (year === undefined) continue;
    const { first, next, ...parts } = yearAt(line, index, year);
    const [start, end] = [line.words[first]!.start, line.words[next - 1]!.end];
    return { start, end, text: text.slice(start, end), ...parts };
  }
  return undefined;
}

function yearAt(line: Line, index: number, year: number): Read<Parts & { first: number }> {
  const before = monthBefore(line, index);
  if (before !== undefined) return { year, month: before, first: index - 1, next: index + 1 };
  const after = monthAfter(line, index);
  if (after !== undefined) return { year, month: after, first: index, next: index + 2 };
  const era = readEra(line, index + 1);
  const next = era?.next ?? index + 1;
  if (!(era?.hijri ?? (year >= 1300 && year <= 1500))) return { year, first: index, next };
  const civil = near(line, next) ? numberAt(line, next, 1900, 2100) : undefined;
  const isPair = civil !== undefined && gregorianSpan(year).includes(String(civil));
  return isPair ? { year: civil, first: next, next: next + 1 } : { year, calendar: 'islamic-umalqura', first: index, next };
}

/** «5/2016» at the beginning or after a word that speaks of dates: «قانون 5/2016» is the number of a law. */
function monthBefore(line: Line, year: number): number | undefined {
  const opens = year === 1 || /^(?:في|ب?تاريخ|التاريخ|شهر)$/.test(at(line, year - 2));
  return opens && /^\s?[/.-]\s?$/.test(gap(line, year)) ? numberAt(line, year - 1, 1, 12, 2) : undefined;
}

/** `2016-05` as the whole of a string, or `/2016/5/` in a web address: «موسم 2011-12» is a season. */
function monthAfter(line: Line, year: number): number | undefined {
  const isWhole = line.words.length === 2 && /^[/-]$/.test(gap(line, 1));
  const isPath = [year, year + 1, year + 2].every((index) => gap(line, index) === '/');
  return isWhole || isPath ? numberAt(line, year + 1, 1, 12, 2) : undefined;
}
