/** A year of the heat map: its twelve months, what has no month, and all together. */
export type HeatYear = { year: string; months: number[]; open: number; total: number };

type Count = { count: number };

/** Lay out the figures of an archive by year and month, in the order of the years. */
export function heatYears(
  years: readonly (Count & { year: string })[],
  months: readonly (Count & { month: string })[],
): HeatYear[] {
  const counts = new Map(months.map(({ month, count }) => [month, count]));
  return years.map(({ year, count: total }) => {
    const row = Array.from({ length: 12 }, (_, k) => counts.get(`${year}-${String(k + 1).padStart(2, '0')}`) ?? 0);
    return { year, months: row, open: total - row.reduce((sum, count) => sum + count, 0), total };
  });
}

/** How many shades the stylesheet has (`.shade-1` …). */
export const SHADES = 5;

/**
 * Give the shade of a figure: 0 for nothing, else 1 to 5. By the square root, so that in an archive of one crowded month
 * the quiet ones still differ.
 */
export function shade(count: number, most: number): number {
  return count === 0 ? 0 : Math.ceil(SHADES * Math.sqrt(count / most));
}
