/** The proleptic Gregorian calendar in whole days: no time zone, no clock. */

const DAY = 86_400_000;

/** A calendar day as ISO text, or `undefined` where the calendar has no such day (30 February). */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** The day of the week of an ISO day, Sunday is 0. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** Whole days from 1970-01-01 to an ISO day. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY);
}

/** The ISO day that lies a number of whole days after 1970-01-01. */
export function isoOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The ISO day a number of days after another, or before it where the number is negative. */
export function addDays(iso: string, days: number): string {
  return isoOf(dayNumber(iso) + days);
}

/** Days between two ISO days, negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}
