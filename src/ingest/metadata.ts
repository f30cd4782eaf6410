import { findDates } from '../arabic/dates/grammar.ts';
import { fitting, readingsOf } from '../arabic/dates/readings.ts';
import { isoDay } from '../arabic/dates/civil.ts';
import { dateField } from '../schema/fields.ts';
import type { Dated } from './dates/infer.ts';
import type { Piece } from './piece.ts';
import { normalLine } from './shape.ts';
import type { Meta } from './sources/source.ts';

/**
 * Date an article by what its source says beside the text. Words of a dateline stay as they were found; where they name
 * another day, the metadata still wins, with less confidence; where they name the same day, an hour that only they know is
 * kept. Nothing where the source names no day.
 */
export function dateByMetadata(meta: Meta | undefined, inText: Dated | undefined): Dated | undefined {
  const iso = readMoment(meta?.date);
  if (iso === undefined) return undefined;
  const seen = inText?.dateProvenance;
  const agrees = !inText?.datePublished || inText.datePublished.slice(0, 10) === iso.slice(0, 10);
  return {
    datePublished: agrees && iso.length === 10 ? (inText?.datePublished ?? iso) : iso,
    dateEdtf: iso.slice(0, 10),
    dateProvenance: {
      basis: 'metadata',
      text: seen?.text ?? meta!.date!.trim(),
      ...(seen?.span && { span: seen.span }),
      calendar: 'gregorian',
      precision: 'day',
      confidence: agrees ? 'certain' : 'high',
      method: [],
      candidates: [],
    },
  };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?$/i;
/** RFC 822, as feeds write it: «Fri, 27 May 2016 14:30:00 +0300». */
const MAIL = /^(?:[a-z]{3,9},?\s)?(\d{1,2}) ([a-z]{3})[a-z]{0,6} (\d{4})(?: (\d\d:\d\d)(:\d\d)?(?: ([+-]\d{4}|GMT|UTC?|Z|E[SD]T))?)?$/i;
const ZONES: Record<string, string> = { gmt: '+00:00', ut: '+00:00', utc: '+00:00', z: '+00:00', est: '-05:00', edt: '-04:00' };

/**
 * Read a moment that a machine wrote: ISO 8601, RFC 822, or a date in the words of the language. Without an offset only
 * the day is known. Nothing where the day is open, such as «5/6/2016».
 */
export function readMoment(written: string | undefined): string | undefined {
  const text = written?.replace(/\s+/g, ' ').trim().slice(0, 80);
  if (!text) return undefined;
  const iso = ISO.exec(text);
  const mail = MAIL.exec(text);
  const [day, minutes, seconds, zone] = iso ? iso.slice(1) : mail ? [mailDay(mail), ...mail.slice(4)] : [wordsDay(text)];
  if (!day) return undefined;
  const moment = minutes && zone ? `${day}T${minutes}${seconds ?? ':00'}${offsetOf(zone)}` : day;
  return [moment, day].find((one) => dateField.safeParse(one).success);
}

function mailDay([, day, month, year]: RegExpExecArray): string | undefined {
  return isoDay(Number(year), MONTHS.indexOf(month!.toLowerCase()) + 1, Number(day));
}

function wordsDay(text: string): string | undefined {
  const [mention] = findDates(text);
  const readings = mention ? fitting(readingsOf(mention), mention.weekday) : [];
  return readings.length === 1 ? readings[0] : undefined;
}

function offsetOf(zone: string): string {
  return ZONES[zone.toLowerCase()] ?? (zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`);
}

/** Find the archive's section that a source names, by the outlet's names and the archive's own. */
export function sectionByMetadata(meta: Meta | undefined, sections: ReadonlyMap<string, string>): string | undefined {
  return [meta?.section, ...(meta?.tags ?? [])].flatMap((name) => (name ? (sections.get(normalLine(name)) ?? []) : []))[0];
}

/** The label of a line of keywords whose rule cut out no value: «وسوم: …». */
const LABEL = /^[\s•*-]{0,3}\p{L}[\p{L}\p{M}\s]{1,30}[:|]\s{0,3}/u;

/** What a source says of its subjects and no rule took over, beside its text and in a line of keywords: for the editor to judge. */
export function suggestions({ meta, section, pieces }: { meta: Meta | undefined; section: string | undefined; pieces: readonly Piece[] }): string[] {
  const written = pieces.filter(({ role }) => role === 'tags').flatMap(({ text, parts }) => namesIn(parts?.['value'] ? text.slice(...parts['value']) : text.replace(LABEL, '')));
  const names = [...(meta?.section && !section ? [meta.section] : []), ...(meta?.tags ?? []), ...written];
  return [...new Set(names.map((name) => name.trim()).filter(Boolean))];
}

function namesIn(text: string): string[] {
  return text.split(/[،,|#؛;]/u);
}
