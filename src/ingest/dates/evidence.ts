import { foldText } from '../../arabic/fold.ts';
import type { Tag } from '../../schema/vocabulary.ts';

/**
 * What one piece of evidence says of one candidate day: log-odds, and a reason `<+ or -><kind>:<detail>`. A reason with
 * "+" speaks for the day, one with "-" against it.
 */
export type Voice = { logOdds: number; why: string };
/** A kind of evidence: silent (`undefined`) on days of which it says nothing. */
export type Evidence = (day: string) => readonly Voice[];

/** A name cannot stand in the news before it exists, but it may be remembered long after. Weights are set by hand. */
const BEFORE_ERA = -5;
const AFTER_ERA = -2.2;
/**
 * Against a year that nothing is known of: the latest named year itself, less for each year since, and the years one and two
 * before it. Measured on articles whose day is known (`docs/decisions/007-how-a-year-is-found.md`).
 */
const NAMED = 2.4;
const FADING = 0.45;
const AHEAD = [0.8, 0];
const FAR_AHEAD = -2;

/** Evidence of the eras of the terms that an article names: `-era:islamic-state` on a day before the name was used. */
export function eraEvidence(terms: readonly Tag[]): Evidence {
  return (day) =>
    terms.flatMap(({ id, from, to }) => {
      if (from !== undefined && day < from) return [{ logOdds: BEFORE_ERA, why: `-era:${id}` }];
      if (to !== undefined && day.slice(0, to.length) > to) return [{ logOdds: AFTER_ERA, why: `-era:${id}` }];
      return from === undefined && to === undefined ? [] : [{ logOdds: 0, why: `+era:${id}` }];
    });
}

/**
 * Evidence of the latest year that an article names: most often its own or one of the few before it, now and then that of a
 * plan. Years after the last that is possible, such as «رؤية 2030», say nothing.
 */
export function yearEvidence(text: string, last = '2100'): Evidence {
  const years = [...foldText(text).matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
  const latest = Math.max(...years.filter((year) => year <= Number(last.slice(0, 4))));
  return (day) => {
    const age = Number(day.slice(0, 4)) - latest;
    const logOdds = age < 0 ? (AHEAD[-age - 1] ?? FAR_AHEAD) : NAMED - FADING * age;
    const why = age < 0 ? '-year' : age === 0 ? '+year' : '+since';
    return Number.isFinite(age) && (age < 0 || logOdds > 0) ? [{ logOdds, why: `${why}:${latest}` }] : [];
  };
}
