import { addDays, dayNumber, daysBetween, isoOf } from '../../arabic/dates/civil.ts';
import type { Outlet } from '../../schema/outlet.ts';
import type { Anchor, Context } from '../context.ts';
import type { Evidence, Voice } from './evidence.ts';

/** What is known of an article's place in its outlet's counting. */
export type Place = {
  number: number | undefined;
  sequence?: Outlet['sequence'];
  neighbours?: Context['neighbours'];
};

/** An outlet's numbering is trusted within this share of the time to the nearest known article. */
const DRIFT = 0.37;
/** Against a day that lies before an article with a lower number, or after one with a higher: numbers rise with time. */
const OUT_OF_ORDER = -5;
/** Numbers are given some days before an article appears. */
const SLACK = 7;
const YEAR = 365.25;

/**
 * Evidence of the outlet's numbering, from the profile's own anchors and the dated articles of the archive next to this
 * one: the day on which a straight line between them falls, `sequence:2017-07`, and that numbers rise with time,
 * `-order:2016-05-20`. The farther the neighbours, the less a line weighs.
 */
export function sequenceEvidence({ number, sequence, neighbours }: Place): Evidence {
  if (number === undefined) return () => [];
  const own = (sequence?.anchors ?? []).map(({ id, date }) => ({ number: id, date }));
  const anchors = [...own, ...[neighbours?.before, neighbours?.after].filter((one) => one !== undefined)];
  const low = anchors.filter((one) => one.number <= number).sort(byNumber).at(-1);
  const high = anchors.filter((one) => one.number >= number && one !== low).sort(byNumber)[0];
  const line = low && high ? lineEvidence(number, low, high) : undefined;
  return (day) => [...orderVoices(day, low, high), ...(line?.(day) ?? [])];
}

function lineEvidence(number: number, low: Anchor, high: Anchor): Evidence {
  const share = (number - low.number) / Math.max(1, high.number - low.number);
  const expected = dayNumber(low.date) + share * daysBetween(low.date, high.date);
  const reach = Math.min(expected - dayNumber(low.date), dayNumber(high.date) - expected);
  const scale = Math.max(0.05, (DRIFT * reach) / YEAR);
  const month = isoOf(Math.round(expected)).slice(0, 7);
  return (day) => {
    const years = Math.abs(dayNumber(day) - expected) / YEAR;
    return [{ logOdds: -years / scale, why: `${years <= scale ? '+' : '-'}sequence:${month}` }];
  };
}

function orderVoices(day: string, low: Anchor | undefined, high: Anchor | undefined): Voice[] {
  const early = low !== undefined && addDays(day, SLACK) < low.date.slice(0, 10);
  const late = high !== undefined && addDays(day, -SLACK) > high.date.slice(0, 10);
  return [
    ...(early ? [{ logOdds: OUT_OF_ORDER, why: `-order:${low.date.slice(0, 10)}` }] : []),
    ...(late ? [{ logOdds: OUT_OF_ORDER, why: `-order:${high.date.slice(0, 10)}` }] : []),
  ];
}

function byNumber(one: Anchor, other: Anchor): number {
  return one.number - other.number;
}
