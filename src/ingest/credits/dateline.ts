import { findDates } from '../../arabic/dates/grammar.ts';
import type { Parts } from '../profile.ts';
import { readCredit, type Credit } from './credit.ts';

/**
 * Cut a dateline that names its place and agency too («جدة 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس»); none where the
 * line holds a date alone.
 */
export function datelineParts(text: string): Credit | undefined {
  const dates = findDates(text);
  if (dates.length === 0) return undefined;
  const [from, to] = [dates[0]!.start, dates.at(-1)!.end];
  const after = to + (/^\s{0,2}(?:م|هـ)?[\s\-–،]{0,3}(?=\p{L}|$)/u.exec(text.slice(to))?.[0].length ?? 0);
  const before = shifted(readCredit(`${text.slice(0, from).trimEnd()}:`), 0);
  const behind = shifted(readCredit(`${text.slice(after)}:`), after);
  const parts: Parts = { ...before?.parts, value: [from, to], ...behind?.parts };
  return before || behind ? { parts, values: { ...before?.values, ...behind?.values } } : undefined;
}

function shifted(credit: Credit | undefined, by: number): Credit | undefined {
  const ranges = Object.entries(credit?.parts ?? {}).map(([name, [start, end]]) => [name, [start + by, end + by]] as const);
  return credit && { ...credit, parts: Object.fromEntries(ranges) as Parts };
}
