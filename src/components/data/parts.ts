import type { Catalog } from '../../archive/catalog.ts';
import { dataOf, dataYears, type Whole } from '../../archive/questions.ts';

/** A part of the data: the name of its files without ending, the years it holds (empty for open ones), its articles. */
export type Part = { name: string; years: string[]; count: number };

/** An archive of more articles is given year by year: hosts serve files above some ten megabytes badly or not at all. */
const WHOLE = 2500;

/** Cut the data into files: one of a small archive, else one of each year and one of what has none. */
export function dataParts(c: Catalog): Part[] {
  const years = dataYears(c);
  const count = years.reduce((sum, each) => sum + each.count, 0);
  if (count <= WHOLE) return [{ name: 'archive', years: years.map(({ year }) => year), count }];
  return years.map(({ year, count }) => ({ name: `archive-${year || 'undated'}`, years: [year], count }));
}

/** Give the articles of a part by its name, oldest first, the undated last. */
export function articlesOf(c: Catalog, name: string): Whole[] {
  const [, year] = /^archive-(\d{4}|undated)$/.exec(name) ?? [];
  const years = year === undefined ? dataYears(c).map((each) => each.year) : [year === 'undated' ? '' : year];
  return years.flatMap((each) => dataOf(c, each));
}
