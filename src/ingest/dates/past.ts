import { daysBetween } from '../../arabic/dates/civil.ts';
import type { DateMention, Parts } from '../../arabic/dates/grammar.ts';
import { readingsOf, spanOf } from '../../arabic/dates/readings.ts';

/** News names no month that lies farther ahead than this; an article that does looks back. */
const AHEAD = 370;

/** Whether a day is remembered, not reported: the same article names days or months that lie more than a year after it. */
export function isRemembered(mention: Parts, latest: string | undefined): boolean {
  const day = readingsOf(mention).at(-1);
  return day !== undefined && latest !== undefined && daysBetween(day, latest) > AHEAD;
}

/** The latest of the first days that some mentions can mean. */
export function latestOf(mentions: readonly DateMention[]): string | undefined {
  return mentions.reduce<string | undefined>((latest, mention) => {
    const first = firstOf(mention);
    return first !== undefined && (latest === undefined || first > latest) ? first : latest;
  }, undefined);
}

/** The first day that a day or month can mean. */
function firstOf(mention: Parts): string | undefined {
  const [first] = mention.day === undefined && mention.month !== undefined ? spanOf(mention) : readingsOf(mention);
  return first === undefined || first.length === 10 ? first : `${first}-01`;
}
