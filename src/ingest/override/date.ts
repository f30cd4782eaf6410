import { startOf } from '../../schema/edtf.ts';
import type { Confidence, DateProvenance } from '../../schema/entry.ts';
import { dateField } from '../../schema/fields.ts';
import type { Dated } from '../dates/infer.ts';

type Precision = DateProvenance['precision'];

/** How much a date says, by the length of its first point. */
const PRECISIONS: Record<number, Precision> = { 4: 'year', 7: 'month' };

/**
 * Date an article by an editor's word: a day, a moment, or an EDTF month or year. Null leaves the day open, with what is
 * known of it. The words of the source stay as they were found.
 */
export function dateByOverride(said: string | null, found: Dated | undefined): Dated {
  const { text, span } = found?.dateProvenance ?? {};
  const words = { ...(text !== undefined && { text }), ...(span && { span }) };
  const told = (precision: Precision, confidence: Confidence): DateProvenance => {
    return { basis: 'override', ...words, calendar: 'gregorian', precision, confidence, method: [], candidates: [] };
  };
  if (said === null) {
    const known = found?.dateEdtf === undefined ? {} : { dateEdtf: found.dateEdtf };
    return { datePublished: null, ...known, dateProvenance: told(found?.dateProvenance?.precision ?? 'year', 'none') };
  }
  const start = startOf(said);
  const day = [said, said.replace(/[~?%]$/, '')].find((one) => dateField.safeParse(one).success) ?? null;
  return {
    datePublished: day,
    dateEdtf: day === said ? said.slice(0, 10) : said,
    dateProvenance: told(PRECISIONS[start.length] ?? 'day', 'certain'),
  };
}
