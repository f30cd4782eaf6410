import { digitWords } from '../../arabic/calendar.ts';
import type { Config } from '../../schema/config.ts';
import { numberWords } from '../../strings/plural.ts';

type Year = { year: string; count: number };
/** A bar of a chart: its place from the left and its width in per cent, its height from 0 to 1. */
export type Bar = { year: string; count: number; x: string; width: string; middle: string; height: number };
export type Tick = { label: string; middle: string };

/** A single article must not look like a flood. */
const LEAST_TOP = 3;

/** The share of a year's place that its bar fills; of few years each fills less, else a bar becomes a block. */
const FILLED = 0.72;
const WIDEST = 3;

/**
 * Lay out a bar for each year from the first to the last, those without an article too: a gap in time is a gap in the
 * picture. Time runs as the page's language does, in Arabic from the right.
 */
export function bars(years: readonly Year[], language: 'ar' | 'en'): Bar[] {
  const counts = new Map(years.map(({ year, count }) => [Number(year), count]));
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  const most = Math.max(LEAST_TOP, ...counts.values());
  const all = Array.from({ length: last - first + 1 }, (_, k) => first + k);
  const place = 100 / all.length;
  const filled = Math.min(place * FILLED, WIDEST);
  return all.map((year, k) => {
    const left = (language === 'ar' ? all.length - 1 - k : k) * place;
    const count = counts.get(year) ?? 0;
    return {
      year: String(year).padStart(4, '0'),
      count,
      x: percent(left + (place - filled) / 2),
      width: percent(filled),
      middle: percent(left + place / 2),
      height: count / most,
    };
  });
}

/** Choose the years to write below a chart: the first, the last, and round ones between that do not crowd them. */
export function ticks(all: readonly Bar[], config: Config): Tick[] {
  const step = [1, 2, 5, 10, 20, 50].find((each) => all.length / each <= 6) ?? 100;
  const room = Math.max(1, all.length / 8);
  const chosen = all.filter(
    ({ year }, k) =>
      k === 0 || k === all.length - 1 || (Number(year) % step === 0 && k >= room && all.length - 1 - k >= room),
  );
  return chosen.map(({ year, middle }) => ({ label: digitWords(year, config), middle }));
}

/** Choose the bars that carry their figure: all of a few, else the highest (of equal ones the first). */
export function figures(all: readonly Bar[], config: Config): (Tick & { height: number })[] {
  const filled = all.filter(({ count }) => count > 0);
  const highest = highestOf(all);
  return filled
    .filter((bar) => filled.length <= 8 || bar === highest)
    .map(({ count, middle, height }) => ({ label: numberWords(count, config), middle, height }));
}

/** Give the highest bar, the first of equal ones. */
export function highestOf(all: readonly Bar[]): Bar | undefined {
  return all.reduce<Bar | undefined>((best, bar) => (best && best.count >= bar.count ? best : bar), undefined);
}

/** Two years are no curve: below this number of years a chart says no more than the figures do. */
export function isCurve(years: readonly Year[]): boolean {
  return years.length >= 3;
}

function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
