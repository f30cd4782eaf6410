import { daysBetween } from './civil.ts';
import type { Parts } from './grammar.ts';
import { readingsOf, spanOf } from './readings.ts';

/** Hijri months begin by sighting: a country's calendar is this near to the Umm al-Qura table. */
const NEAR = 3;
/** Two full dates side by side that differ by no more are one day of which a month was named wrongly. */
const SLIP = 31;

/**
 * Join the Hijri and the Gregorian name of one day: the Gregorian wins, for it is the civil one, and the Hijri lends it
 * a missing year or the order of its figures. `undefined` where nothing says that they name one day: neither a
 * word (`linked`) nor that they are close.
 */
export function joinHalves(one: Parts, other: Parts, linked: boolean): Parts | undefined {
  const [civil, lunar] = one.calendar ? [other, one] : [one, other];
  if (civil.day === undefined && lunar.day === undefined) return joinSpans(civil, lunar, linked);
  const [hijri] = readingsOf(lunar);
  const dated = civil.year === undefined && hijri !== undefined ? nearestYear(civil, hijri) : civil;
  const readings = readingsOf(dated);
  const close = readings.filter((iso) => hijri !== undefined && Math.abs(daysBetween(iso, hijri)) <= NEAR);
  if (!linked && close.length === 0) return isSlip(civil, readings, hijri) ? civil : undefined;
  if (readings.length === 0) return lunar.year === undefined && civil.year !== undefined ? civil : lunar;
  if (!dated.ambiguousOrder || close.length !== 1) return dated;
  return { ...dated, monthFirst: Number(close[0]!.slice(5, 7)) !== dated.month };
}

function isSlip(civil: Parts, readings: readonly string[], hijri: string | undefined): boolean {
  return civil.year !== undefined && !civil.ambiguousOrder && hijri !== undefined && readings.some((iso) => Math.abs(daysBetween(iso, hijri)) <= SLIP);
}

function nearestYear(civil: Parts, hijri: string): Parts {
  const year = Number(hijri.slice(0, 4));
  const away = (parts: Parts) => Math.min(...readingsOf(parts).map((iso) => Math.abs(daysBetween(iso, hijri))));
  const years = [year, year - 1, year + 1].map((one) => ({ ...civil, year: one }));
  return years.sort((one, other) => away(one) - away(other))[0]!;
}

/** «رمضان 1420 هـ - كانون الأول/ديسمبر 1999»: two names of a month. */
function joinSpans(civil: Parts, lunar: Parts, linked: boolean): Parts | undefined {
  const touches = spanOf(civil).some((month) => spanOf(lunar).includes(month));
  return touches || (linked && civil.year !== undefined) ? civil : undefined;
}
