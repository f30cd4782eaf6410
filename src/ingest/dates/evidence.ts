import { dayNumber, daysBetween } from '../../arabic/dates/civil.ts';
import type { Outlet, Tag } from '../../schema/vocabulary.ts';

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
/** An outlet's numbering is trusted within this share of the time to the nearest known article. */
const DRIFT = 0.37;
const YEAR = 365.25;

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
 * Evidence of the outlet's numbering: the day on which a straight line between the known neighbours of this number
 * falls, `sequence:2017-07`. The farther the neighbours, the less it weighs.
 */
export function sequenceEvidence(number: number | undefined, sequence: Outlet['sequence']): Evidence {
  const anchors = [...(sequence?.anchors ?? [])].sort((one, other) => one.id - other.id);
  const after = anchors.findIndex(({ id }) => id >= (number ?? Infinity));
  const [low, high] = [anchors[after - 1], anchors[after]];
  if (number === undefined || !low || !high) return () => [];
  const share = (number - low.id) / (high.id - low.id);
  const expected = dayNumber(low.date) + share * daysBetween(low.date, high.date);
  const reach = Math.min(expected - dayNumber(low.date), dayNumber(high.date) - expected);
  const scale = Math.max(0.05, (DRIFT * reach) / YEAR);
  const month = new Date(Math.round(expected) * 86_400_000).toISOString().slice(0, 7);
  return (day) => {
    const years = Math.abs(dayNumber(day) - expected) / YEAR;
    return [{ logOdds: -years / scale, why: `${years <= scale ? '+' : '-'}sequence:${month}` }];
  };
}

/** Evidence of the years that an article names: it cannot speak of one that has not come. */
export function yearEvidence(text: string): Evidence {
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => year).sort();
  const latest = years.at(-1);
  return (day) => {
    if (latest === undefined) return [];
    if (day.slice(0, 4) === latest) return [{ logOdds: 1, why: `+year:${latest}` }];
    return day < latest ? [{ logOdds: -1.5, why: `-year:${latest}` }] : [];
  };
}
