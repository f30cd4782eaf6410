import { findDates, type DateMention } from '../../arabic/dates/grammar.ts';
import { countWords } from '../../arabic/tokens.ts';
import { couldBePlace, kindOf, wireName } from './kinds.ts';
import type { Opening } from './opening.ts';

/** A wire names its place, its day and itself within so many characters; place and agencies before the day are shorter. */
const [LONGEST, FARTHEST] = [160, 60];

/** Initials and names that are no word of the language: the text may go on behind them without any mark. */
const UNMISTAKABLE = /^(?:واس|وفا|واع|وام|وات|واج|قنا|كونا|سانا|بترا|سونا|شينخوا|رويترز)$/u;

const GAP = /\s{0,3}[-–—ـ:|/()[\]،,.*"«»“”]{1,4}\s{0,3}/gu;
const ERA = /^\s{0,3}(?:م|هـ?)?(?!\p{L})\s{0,3}/u;

/**
 * Read a wire's opening that holds its day: «نابلس 23-10-2017 وفا- …», «القاهرة - 10 فبراير 2017 (أ ش أ): …». The day
 * stands between a place and an agency, or between a place or an agency and a mark; in a sentence it never does.
 */
export function datedWire(paragraph: string): Opening | undefined {
  const head = paragraph.slice(0, LONGEST);
  const dates = inRow(findDates(head), head);
  const first = dates[0] ?? dayInFigures(head);
  if (first === undefined || first.start > FARTHEST || first.day === undefined) return undefined;
  const end = (dates.at(-1) ?? first).end;
  const behind = head.slice(end + ERA.exec(head.slice(end))![0].length);
  const before = head.slice(0, first.start).replace(/(?<!\p{L})(?:في|فى|بتاريخ|يوم)\s{0,3}$/u, '');
  const agency = agencyAt(behind.replace(/^[\s\-–—ـ:|/()[\]،,.«"]{1,6}/u, ''));
  const named = credits(before, agency?.name);
  if (!named || (!agency && (dates.length === 0 || !/^[)\]]|^[\s،]{0,2}[-–—:/]/u.test(behind)))) return undefined;
  const date = dates.find(({ calendar }) => calendar === undefined) ?? first;
  // Agencies that write Arabic put the day first.
  const isOpen = named.source !== undefined && date.ambiguousOrder && date.monthFirst === undefined;
  return { ...named, date: isOpen ? { ...date, monthFirst: false } : date };
}

/** Read an opening without a day whose agency is followed by the text itself, or whose place no list knows: «دمشق-سانا أكد …». */
export function undatedWire(paragraph: string): Opening | undefined {
  const head = paragraph.slice(0, LONGEST);
  const first = agencyAt(head);
  if (first && /^\s{0,3}[-–—:]/u.test(first.rest)) return agencyFirst(first);
  for (const { index, 0: gap } of head.slice(0, FARTHEST).matchAll(/\s{0,3}[-–—ـ/([،:]{1,3}\s{0,3}|\s{1,3}/gu)) {
    const agency = agencyAt(head.slice(index + gap.length));
    if (!agency) continue;
    const isBracketed = /[([]/.test(gap) && /^[)\]]\s{0,3}[-–—ـ:]/u.test(agency.rest);
    const isMarked = gap.trim() !== '' || /^\s{0,3}[-–—:]/u.test(agency.rest);
    return isMarked ? credits(head.slice(0, index), agency.name, isBracketed) : undefined;
  }
  return undefined;
}

/** «وطنية - بيروت - افتتح …» */
function agencyFirst({ name, rest }: { name: string; rest: string }): Opening {
  const second = /^\s{0,3}[-–—:]{1,2}\s{0,3}(?<place>[^-–—:]{2,20}?)\s{0,3}[-–—:]/u.exec(rest)?.groups?.['place'];
  return { ...(second !== undefined && kindOf(second).kind === 'place' && { place: second }), source: name, authors: [] };
}

/** The dates that stand side by side, as those of two calendars do; none where two of one calendar do: that is a span of days. */
function inRow(dates: readonly DateMention[], head: string): readonly DateMention[] {
  const [first, second] = dates;
  if (!first || !second || !/^[\sهـم()\-–—/،]{0,8}$/u.test(head.slice(first.end, second.start))) return dates.slice(0, 1);
  return first.calendar === second.calendar ? [] : [first, second];
}

/** «القدس 15-5 (أ ف ب)»: in front of an agency two figures are day and month. */
function dayInFigures(head: string): DateMention | undefined {
  const { 0: text, index = 0, groups = {} } = /(?<=\s)(?<day>\d{1,2})\s?[-/]\s?(?<month>\d{1,2})(?=\s{0,3}[([])/u.exec(head) ?? { 0: '' };
  const [day, month] = [Number(groups['day']), Number(groups['month'])];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { start: index, end: index + text.length, text, day, month } : undefined;
}

/** The agency with which a text begins, up to a mark, or amid it where no word is spelled so. */
function agencyAt(text: string): { name: string; rest: string } | undefined {
  const [word = ''] = /^\p{L}{2,9}(?=\s)/u.exec(text) ?? [];
  const ends = [...Array.from(text.slice(0, 40).matchAll(/\s{0,2}[-–—ـ:)\]/،]|$/gu), ({ index }) => index), ...(UNMISTAKABLE.test(word) ? [word.length] : [])];
  for (const end of ends) {
    const name = agencyName(text.slice(0, end));
    if (name !== undefined) return { name, rest: text.slice(end) };
  }
  return undefined;
}

function agencyName(text: string): string | undefined {
  const { kind, canonical } = kindOf(text.trim());
  return kind === 'agency' ? canonical : wireName(text);
}

/** Place, names and agency before the day; `guessing`: beside an agency, words that no list knows are the place. */
function credits(before: string, agency: string | undefined, guessing = agency !== undefined): Opening | undefined {
  const members = before.split(GAP).map((one) => one.trim()).filter((one) => one !== '');
  const kinds = members.map((text) => ({ text, kind: agencyName(text) === undefined ? kindOf(text).kind : 'agency' as const }));
  const source = agency ?? kinds.flatMap(({ text, kind }) => (kind === 'agency' ? (agencyName(text) ?? []) : []))[0];
  const fits = kinds.every(({ text, kind }) => kind !== 'unknown' || (guessing && countWords(text) <= 3 && couldBePlace(text)));
  const place = kinds.find(({ kind }) => kind === 'place') ?? kinds.find(({ kind }) => kind === 'unknown');
  if (!fits || kinds.length > 4 || (!place && !source)) return undefined;
  return {
    ...(place && { place: place.text }),
    ...(source !== undefined && { source }),
    authors: kinds.flatMap(({ text, kind }) => (kind === 'person' ? [text] : [])),
  };
}
