import { foldText } from '../fold.ts';
import { at, follows, type Line, type Read } from './words.ts';

/** Number words, counting and ordering alike, folded and without «ال». Hundreds and thousands are for years. */
const VALUES = values({
  1: 'واحد واحدة أحد إحدى حادي حادية أول أولى فاتح غرة',
  2: 'اثنان اثنين اثنا اثني اثنتان اثنتا اثنتي ثاني ثانية ثان',
  3: 'ثلاث ثلاثة ثالث ثالثة',
  4: 'أربع أربعة رابع رابعة',
  5: 'خمس خمسة خامس خامسة',
  6: 'ست ستة سادس سادسة',
  7: 'سبع سبعة سابع سابعة',
  8: 'ثمان ثماني ثمانية ثامن ثامنة',
  9: 'تسع تسعة تاسع تاسعة',
  10: 'عشر عشرة عاشر عاشرة',
  20: 'عشرون عشرين',
  30: 'ثلاثون ثلاثين',
  40: 'أربعون أربعين',
  50: 'خمسون خمسين',
  60: 'ستون ستين',
  70: 'سبعون سبعين',
  80: 'ثمانون ثمانين',
  90: 'تسعون تسعين',
  100: 'مئة مائة',
  200: 'مئتان مئتين مائتان مائتين',
  300: 'ثلاثمئة ثلاثمائة',
  400: 'أربعمئة أربعمائة',
  500: 'خمسمئة خمسمائة',
  600: 'ستمئة ستمائة',
  700: 'سبعمئة سبعمائة',
  800: 'ثمانمئة ثمانمائة ثمانيمائة',
  900: 'تسعمئة تسعمائة',
  1000: 'ألف',
  2000: 'ألفان ألفين ألفي ألفا',
});
/** The parts of a number in words, at most: «ألف وتسعمئة وثمانية وسبعون». */
const MOST_PARTS = 5;

/** All number words, folded, without «ال». */
export const numberNames: readonly string[] = [...VALUES.keys()];

/** Read a number in words: «التاسع عشر», «واحد وعشرين», «ألفين وستة عشر». */
export function numberWords(line: Line, start: number): Read<{ value: number }> | undefined {
  const first = numberWord(at(line, start));
  if (first === undefined) return undefined;
  let [value, next, last] = [first, start + 1, first];
  for (let part = 1; part < MOST_PARTS && follows(line, next); part += 1) {
    const more = nextPart(at(line, next), last);
    if (more === undefined) break;
    [value, next, last] = [value + more, next + 1, more];
  }
  return { value, next };
}

/** «عشر» joins the unit before it; all other parts are joined by «و», greater ones first but for «وعشرون». */
function nextPart(word: string, last: number): number | undefined {
  if (last < 10 && /^(?:ال)?عشره?$/.test(word)) return 10;
  const value = word.startsWith('و') ? valueOf(word.slice(1).replace(/^ال/, '')) : undefined;
  if (value === undefined) return undefined;
  return value < last || (last < 10 && value >= 20 && value < 100) ? value : undefined;
}

/** The number that one word names, with or without «ال», «ب», «ل», «لل» or «و» before it. */
export function numberWord(word: string): number | undefined {
  return valueOf(word) ?? valueOf(word.replace(/^(?:[وبف]?ال|لل|[وبلف])/, ''));
}

function valueOf(word: string): number | undefined {
  return VALUES.get(word);
}

function values(table: Record<number, string>): Map<string, number> {
  const folded = (words: string) => words.split(' ').map(foldText);
  return new Map(
    Object.entries(table).flatMap(([value, words]) => folded(words).map((word) => [word, Number(value)] as const)),
  );
}
