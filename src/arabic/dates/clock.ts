import { numberWord } from './numbers.ts';
import { at, follows, gap, near, numberAt, type Line, type Read } from './words.ts';
import { readZone } from './zones.ts';

/**
 * A time of day, `15:25` or `15:25:50`, by the clock of `zone` (an IANA name or an offset) where the text names one.
 * `latin`: AM or PM in Latin letters.
 */
export type Clock = { time: string; zone?: string; latin?: true };

type Figures = { hour: number; minute: number; second?: number };
type Half = 'am' | 'pm' | 'noon';

const HALVES: Record<Half, string> = {
  am: 'am ص صباحا صباح الصبح فجرا الفجر',
  pm: 'pm م مساء مساءا المساء ليلا عصرا العصر',
  noon: 'ظ ظهرا الظهر',
};
const halves = new Map(
  Object.entries(HALVES).flatMap(([half, words]) => words.split(' ').map((word) => [word, half as Half] as const)),
);
/** «(آخر تحديث) الساعة», «عند الساعة» */
const BEFORE_HOUR = /^(?:اخر|تحديث|عند|علي|في|حوالي|تمام)$/;
const FRACTIONS: Record<string, number> = {
  نصف: 30, نصفا: 30, النصف: 30, ربع: 15, ربعا: 15, الربع: 15, ثلث: 20, ثلثا: 20, الثلث: 20,
};

/** Read a time of day: «15:25», «3:25:50 م», «الساعة 8:00 مساءً بتوقيت القدس», «الساعة الثامنة وعشرين دقيقة». */
export function readClock(line: Line, start: number): Read<Clock> | undefined {
  let index = at(line, start) === 't' ? start + 1 : start;
  const iso = index > start;
  const last = index + 3;
  while (index < last && BEFORE_HOUR.test(at(line, index)) && near(line, index + 1)) index += 1;
  const said = /^(?:و|ب)?الساعه$/.test(at(line, index));
  if (!said && index > start && !iso) return undefined;
  const figures = said ? (inFigures(line, index + 1) ?? inWords(line, index + 1)) : inFigures(line, index);
  if (!figures || (!said && figures.next === index + 1)) return undefined;
  const half = readHalf(line, figures.next);
  const { zone, next } = readZone(line, half.next);
  const time = written(figures, half.half);
  if (time === undefined) return undefined;
  return { time, next, ...(zone && { zone }), ...(half.latin && { latin: true as const }) };
}

/** A number with no minutes is an hour only after «الساعة». */
function inFigures(line: Line, start: number): Read<Figures> | undefined {
  const hour = numberAt(line, start, 0, 24, 2);
  if (hour === undefined) return undefined;
  const minute = part(line, start + 1);
  if (minute === undefined) return { hour, minute: 0, next: start + 1 };
  const second = part(line, start + 2);
  return second === undefined ? { hour, minute, next: start + 2 } : { hour, minute, second, next: start + 3 };
}

function part(line: Line, index: number): number | undefined {
  if (!/^\s?:\s?$/.test(gap(line, index)) || line.words[index]?.digits !== 2) return undefined;
  return numberAt(line, index, 0, 59, 2);
}

function inWords(line: Line, start: number): Read<Figures> | undefined {
  const unit = numberWord(at(line, start));
  if (unit === undefined || unit > 12) return undefined;
  const teen = unit < 3 && /^عشره?$/.test(at(line, start + 1));
  const [hour, next] = teen ? [unit + 10, start + 2] : [unit, start + 1];
  const word = at(line, next);
  const added = FRACTIONS[word.replace(/^و/, '')] ?? (word.startsWith('و') ? numberWord(word.slice(1)) : undefined);
  if (added !== undefined && word.startsWith('و')) {
    return { hour, minute: added, next: at(line, next + 1).startsWith('دقيق') ? next + 2 : next + 1 };
  }
  const less = word === 'الا' ? FRACTIONS[at(line, next + 1)] : undefined;
  return less === undefined ? { hour, minute: 0, next } : { hour: hour - 1, minute: 60 - less, next: next + 2 };
}

function readHalf(line: Line, index: number): Read<{ half?: Half; latin?: true }> {
  if (!follows(line, index)) return { next: index };
  const word = at(line, index);
  if (/^(?:بعد|قبل)$/.test(word) && /^الظهر/.test(at(line, index + 1))) {
    return { half: word === 'بعد' ? 'pm' : 'am', next: index + 2 };
  }
  const half = halves.get(word);
  return half ? { half, next: index + 1, ...(/^[ap]m$/.test(word) && { latin: true as const }) } : { next: index };
}

function written({ hour, minute, second }: Figures, half: Half | undefined): string | undefined {
  const late = half === 'pm' || (half === 'noon' && hour < 11);
  const hours = late && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  if (hours > 23 || minute > 59) return undefined;
  const figures = [hours, minute, second].filter((figure) => figure !== undefined);
  return figures.map((figure) => String(figure).padStart(2, '0')).join(':');
}
