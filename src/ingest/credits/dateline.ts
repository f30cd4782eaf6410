import { countWords } from '../../arabic/tokens.ts';
import { findDates, type DateMention } from '../../arabic/dates/grammar.ts';
import type { Parts } from '../profile.ts';
import { readCredit, type Credit } from './credit.ts';
import { isName, isOutlet, kindOf, wireName } from './kinds.ts';
import { datedWire } from './wire.ts';

/**
 * Cut a dateline that names its place and agency too («جدة 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس»); none where the
 * line holds a date alone.
 */
export function datelineParts(text: string): Credit | undefined {
  const gathered = gatheredParts(text);
  if (gathered) return gathered;
  const dates = findDates(text);
  if (dates.length === 0) return undefined;
  const [from, to] = [dates[0]!.start, dates.at(-1)!.end];
  const after = to + (/^\s{0,2}(?:م|هـ)?[\s\-–،]{0,3}(?=\p{L}|$)/u.exec(text.slice(to))?.[0].length ?? 0);
  const before = shifted(creditAround(text.slice(0, from)), 0);
  const behind = shifted(creditAround(text.slice(after), datedWire(text) !== undefined || before?.parts['place'] !== undefined), after);
  const parts: Parts = { ...before?.parts, value: [from, to], ...behind?.parts };
  return before || behind ? { parts, values: { ...before?.values, ...behind?.values } } : undefined;
}

/** How sites that gather many papers sign: «فلان نشر في المساء يوم 30 - 09 - 2012», often without a space before «نشر». */
const GATHERED = /^(?<author>\p{L}[\p{L}\s.]{2,50}?)?\s{0,3}نُ?شر في\s(?<source>\p{L}.{1,40}?)\sيوم\s/du;

/** Cut the signature of a gathering site into author, paper and date. */
function gatheredParts(text: string): Credit | undefined {
  const { author, source } = GATHERED.exec(text)?.indices?.groups ?? {};
  const [date] = findDates(text);
  if (!source || !date) return undefined;
  const name = author ? text.slice(...author) : '';
  const named = author && name !== text.slice(...source) && !isOutlet(name) && (isName(name) || countWords(name) > 1);
  return { parts: { ...(named && { author }), source, value: [date.start, date.end] }, values: {} };
}

/** A date with so many words beside it is a headline that names a day. */
const SENTENCE = 6;

/** Whether a line is a date: more than half of it, or all but what names place, agency and author around it. */
export function isDateline(text: string): boolean {
  if (gatheredParts(text)) return true;
  const dates = findDates(text);
  if (dates.length > 0 && countWords(without(dates, text).replace(CLOCK, ' ')) === 0) return true;
  const share = dates.reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(1, text.length);
  if (share > 0.5) return countWords(without(dates, text)) < SENTENCE;
  if (share <= 0.2) return false;
  const around = [text.slice(0, dates[0]!.start), text.slice(dates.at(-1)!.end)].map((part) => part.replace(/^[\s\-–—،|/]+|[\s\-–—،|/]+$/gu, ''));
  const isWire = datedWire(text) !== undefined || kindOf(around[0]!).kind === 'place';
  return around.every((part) => part === '' || creditAround(part, isWire) !== undefined);
}

/** What stands beside a day and is about the time alone: «آخر تحديث 08:15 (غرينتش)», «الساعة 12:40 م بتوقيت القاهرة». */
const CLOCK =
  /(?:آخر|اخر|تاريخ|وقت)?\s?(?:ال)?تحديث|تاريخ النشر|(?:نُ?شر(?:ت)?|عُ?دل) (?:في|يوم)|الساعة|(?<!\p{N})\d{1,2}[:.]\d{2}(?::\d{2})?(?!\p{N})|(?<!\p{L})[صم](?!\p{L})|(?:ب?توقيت\s)?(?:غرينتش|غرينيتش|جرينتش|جرينيتش|GMT|UTC)|ب?توقيت\s(?:مكة(?:\sالمكرمة)?|\p{L}{3,12})/gu;

function without(dates: readonly DateMention[], text: string): string {
  return dates.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}

/**
 * The credit before or behind a date, without the «في» that leads to the date. Where a wire opens, what stands beside its
 * name is its reporter's: «وفا- سلمى حسن».
 */
function creditAround(text: string, isWire = false): Credit | undefined {
  const part = text.replace(/\s(?:في|بتاريخ)\s*$/u, '').trimEnd();
  const { index = 0, 0: word } = /[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+)*/u.exec(part) ?? { 0: '' };
  const name = wireName(part);
  return name === undefined ? readCredit(`${part}:`, isWire) : { parts: { source: [index, index + word.length] }, values: { source: name } };
}

function shifted(credit: Credit | undefined, by: number): Credit | undefined {
  const ranges = Object.entries(credit?.parts ?? {}).map(([name, [start, end]]) => [name, [start + by, end + by]] as const);
  return credit && { ...credit, parts: Object.fromEntries(ranges) as Parts };
}
