import { addDays } from '../../arabic/dates/civil.ts';
import type { DateProvenance } from '../../schema/entry.ts';
import type { Dated } from './infer.ts';

/** The days between which an article can have appeared, and when its source was fetched, where that ends them. */
export type Window = { first: string; last: string; captured?: string };

/** Narrow the outlet's days by the moment at which the source was fetched; the next day has begun somewhere by then. */
export function windowOf([first, last]: readonly [string, string], captured: string | undefined): Window {
  const bound = captured === undefined ? undefined : addDays(captured.slice(0, 10), 1);
  return bound !== undefined && bound < last ? { first, last: bound, captured: captured!.slice(0, 10) } : { first, last };
}

/** Whether a day, month (`2016-05`) or year can lie in the window. */
export function isInside(date: string, { first, last }: Window): boolean {
  return date.slice(0, 10) >= first.slice(0, date.length) && date.slice(0, 10) <= last.slice(0, date.length);
}

/** Leave a date out that cannot be: it stands among the candidates as rejected, and an editor is asked. */
export function rejected(dates: readonly string[], told: DateProvenance, window: Window): Dated & { doubts: string[] } {
  const why = window.captured !== undefined && dates.every((date) => date > window.last) ? `-capture:${window.captured}` : '-window';
  const { text = '' } = told;
  return {
    datePublished: null,
    dateProvenance: { ...told, confidence: 'none', candidates: dates.map((date) => ({ date, p: 0, why: [why] })) },
    doubts: [`date out of its time: "${text}" is ${dates.join(' or ')}, ${reason(dates[0]!, window)}`],
  };
}

function reason(date: string, { first, last, captured }: Window): string {
  if (date < first) return `before ${first}, when the outlet began. If the outlet is older, correct "window"; else write the right datePublished`;
  if (captured !== undefined) return `but the source was fetched on ${captured}. Write the right datePublished`;
  return `after ${last}, where the window ends. If the date is right, correct "window"; else write the right datePublished`;
}

/**
 * Admit a date that the source states beside the text. Where it cannot be, what the text says stands in its place, and an
 * editor is asked.
 */
export function admit(stated: Dated | undefined, found: Dated | undefined, window: Window): Dated | undefined {
  const day = stated?.datePublished?.slice(0, 10);
  if (!stated?.dateProvenance || day === undefined || isInside(day, window)) return stated ?? found;
  const refused = rejected([day], stated.dateProvenance, window);
  return found?.dateEdtf === undefined ? refused : { ...found, doubts: [...refused.doubts, ...(found.doubts ?? [])] };
}
