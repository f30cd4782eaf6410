import { daysBetween } from './civil.ts';
import type { Parts } from './grammar.ts';
import { readingsOf } from './readings.ts';

/** Hijri months begin by sighting: a country's calendar is this near to the Umm al-Qura table. */
const NEAR = 3;

/**
 * Join the Hijri and the Gregorian name of one day: the Gregorian wins, for it is the civil one, and the Hijri lends it
 * a missing year or the order of its figures. `undefined` where nothing says that they name one day: neither a
 * word (`linked`) nor that they are close.
 */
export function joinHalves(one: Parts, other: Parts, linked: boolean): Parts | undefined {
  const [civil, lunar] = one.calendar ? [other, one] : [one, other];
  const [hijri] = readingsOf(lunar);
  const dated = civil.year === undefined && hijri !== undefined ? nearestYear(civil, hijri) : civil;
  const readings = readingsOf(dated);
  const close = readings.filter((iso) => hijri !== undefined && Math.abs(daysBetween(iso, hijri)) <= NEAR);
  if (!linked && close.length === 0) return undefined;
  if (readings.length === 0) return lunar.year === undefined && civil.year !== undefined ? civil : lunar;
  if (!dated.ambiguousOrder || close.length !== 1) return dated;
  return { ...dated, monthFirst: Number(close[0]!.slice(5, 7)) !== dated.month };
}

function nearestYear(civil: Parts, hijri: string): Parts {
  const year = Number(hijri.slice(0, 4));
  const away = (parts: Parts) => Math.min(...readingsOf(parts).map((iso) => Math.abs(daysBetween(iso, hijri))));
  const years = [year, year - 1, year + 1].map((one) => ({ ...civil, year: one }));
  return years.sort((one, other) => away(one) - away(other))[0]!;
}
