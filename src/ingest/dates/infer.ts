import { addDays, weekdayOf } from '../../arabic/dates/civil.ts';
import type { DateMention } from '../../arabic/dates/grammar.ts';
import { hijriOf } from '../../arabic/dates/hijri.ts';
import { momentOf } from '../../arabic/dates/moment.ts';
import { edtfOf, fitting, readingsOf, spanOf } from '../../arabic/dates/readings.ts';
import type { DateProvenance } from '../../schema/entry.ts';
import type { Outlet } from '../../schema/outlet.ts';
import { chooseDay } from './choose.ts';
import type { Evidence } from './evidence.ts';
import type { Picked } from './pick.ts';
import { isInside, rejected, type Window } from './window.ts';

/** The date of an entry: the day or null, what is known of it in EDTF, how it was found, and what an editor must judge. */
export type Dated = { datePublished: string | null; dateEdtf?: string; dateProvenance?: DateProvenance; doubts?: string[] };

/** What an article is dated by, beside its own words. A dateline's time is kept where the text or `timeZone` names its zone. */
export type Grounds = {
  window: Window;
  evidence: readonly Evidence[];
  timeZone?: string | undefined;
  /** Whether the outlet writes the day or the month first where both are figures. */
  order?: Outlet['dateOrder'];
};

/** With more years than this open, a list of them tells nobody anything. */
const MOST_CANDIDATES = 12;

/**
 * Date an article by the mention that was picked. A missing year is inferred among those of the window on which day and
 * weekday fit; where the evidence leaves less than 75 % for the best of them, the day stays open. A date outside the
 * window is never chosen.
 */
export function dateArticle(picked: Picked, grounds: Grounds): Dated {
  const dated = dayNamed(picked, grounds);
  return picked.daysLater === undefined ? dated : later(dated, picked.daysLater);
}

function dayNamed(picked: Picked, { window, evidence, timeZone, order }: Grounds): Dated {
  const mention = inOrderOf(picked.mention, order);
  const told = provenanceOf(picked);
  if (mention.year !== undefined && mention.day === undefined) return coarseDate(mention, window, told);
  if (mention.year !== undefined) return withTime(fullDate(mention, window, told, evidence), picked, timeZone);
  const days = candidateDays(mention, window);
  if (days.length === 0 || days.length > MOST_CANDIDATES) return { datePublished: null, dateProvenance: told };
  return chooseDay(days, told, evidence, mention.weekday === undefined ? [] : ['+weekday']);
}

/** The outlet's own order decides, unless something beside the figures did. */
function inOrderOf(mention: DateMention, order: Outlet['dateOrder']): DateMention {
  if (order === undefined || !mention.ambiguousOrder || mention.monthFirst !== undefined) return mention;
  return { ...mention, monthFirst: order === 'month-first' };
}

/** «أمس الإثنين 9 مارس»: the article is of the next day, which is concluded, not read. */
function later({ datePublished, dateEdtf, dateProvenance: found, ...rest }: Dated, days: number): Dated {
  const move = (text: string) => text.replace(/\d{4}-\d\d-\d\d/g, (iso) => addDays(iso, days));
  const sure = found?.confidence === 'certain' ? 'high' : found?.confidence;
  return {
    ...rest,
    datePublished: datePublished && move(datePublished),
    ...(dateEdtf !== undefined && { dateEdtf: move(dateEdtf) }),
    ...(found && {
      dateProvenance: {
        ...found,
        ...(sure && { confidence: sure }),
        method: datePublished ? [...found.method, 'relative'] : [],
        candidates: found.candidates.map((one) => ({ ...one, date: move(one.date) })),
      },
    }),
  };
}

/** A month or a year: all that is known, and kept. */
function coarseDate(mention: DateMention, window: Window, told: DateProvenance): Dated {
  const span = spanOf(mention);
  if (span.length > 0 && !span.some((date) => isInside(date, window))) return rejected(span, told, window);
  const dateEdtf = edtfOf(span);
  return { datePublished: null, ...(dateEdtf && { dateEdtf }), dateProvenance: { ...told, confidence: 'high' } };
}

function fullDate(mention: DateMention, window: Window, told: DateProvenance, evidence: readonly Evidence[]): Dated {
  const { weekday } = mention;
  const all = readingsOf(mention);
  if (all.length === 0) return { datePublished: null, dateProvenance: told };
  const readings = fitting(all.filter((iso) => isInside(iso, window)), weekday);
  const [iso] = readings;
  if (iso === undefined) return rejected(all, told, window);
  if (readings.length > 1) return severalDays(readings, mention, told, evidence);
  const conflict = weekday !== undefined && weekdayOf(iso) !== weekday;
  // A day named in the text is that of an event, most often the same or the day before.
  const isDateline = told.basis === 'profile-dateline' || told.basis === 'head-line';
  const confidence = conflict ? 'medium' : weekday !== undefined && isDateline ? 'certain' : 'high';
  return {
    datePublished: iso,
    dateEdtf: iso,
    dateProvenance: { ...told, confidence, ...(conflict && { weekdayConflict: true }) },
  };
}

/** «5/6/2016»: nobody guesses whether day or month comes first, but the articles beside it may know. */
function severalDays(readings: readonly string[], mention: DateMention, told: DateProvenance, evidence: readonly Evidence[]): Dated {
  return chooseDay(readings, { ...told, ...(mention.ambiguousOrder && { ambiguousOrder: true }) }, evidence, []);
}

/** The time of a dateline is that of publication; one in the text is that of an event. */
function withTime(dated: Dated, { basis, mention }: Picked, timeZone: string | undefined): Dated {
  const zone = mention.zone ?? timeZone;
  const isDateline = basis === 'profile-dateline' || basis === 'head-line';
  if (!isDateline || dated.datePublished === null || mention.time === undefined || zone === undefined) return dated;
  return { ...dated, datePublished: momentOf(dated.datePublished, mention.time, zone) };
}

/** The days of the window that have this day, month and weekday. */
export function candidateDays(mention: DateMention, window: Window): string[] {
  const { day, weekday, calendar } = mention;
  if (day === undefined) return [];
  const yearOf = (iso: string) => (calendar ? hijriOf(iso).year : Number(iso.slice(0, 4)));
  const [first, last] = [yearOf(window.first), yearOf(window.last)];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return years
    .flatMap((year) => readingsOf({ ...mention, year }))
    .filter((iso) => isInside(iso, window) && (weekday === undefined || weekdayOf(iso) === weekday));
}

function provenanceOf({ basis, mention }: Picked): DateProvenance {
  return {
    basis,
    text: mention.text,
    span: [mention.start, mention.end],
    calendar: mention.calendar ?? 'gregorian',
    precision: mention.day !== undefined ? 'day' : mention.month !== undefined ? 'month' : 'year',
    confidence: 'none',
    method: [],
    candidates: [],
  };
}
