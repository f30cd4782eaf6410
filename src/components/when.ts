import { clockWords, dateWords, digitWords, hijriWords, timeWords, weekdayWords } from '../arabic/calendar.ts';
import type { Config } from '../schema/config.ts';
import type { Entry } from '../schema/entry.ts';
import { fill, strings } from '../strings/index.ts';

/** What a page says of an article's date. Nothing is set that is not known. */
export type When = {
  /** For `<time datetime>`: a day or moment, a month, a year. */
  iso?: string;
  /** «27 مايو/أيار 2016», «مايو/أيار 2016», «عام 2016», or the readings that are left. */
  words?: string;
  /** «الجمعة», where the day is known. */
  weekday?: string;
  /** «20:45 بتوقيت لبنان»: the source may have printed it by another clock. */
  time?: string;
  hijri?: string;
  /** The date was concluded, not read. */
  inferred: boolean;
  /** «مؤكَّد», «مرجَّح», «محتمل», «غير معروف». */
  certainty: string;
};

type Dated = Pick<Entry, 'datePublished' | 'dateEdtf' | 'dateProvenance'> & {
  year?: string | undefined;
  month?: string | undefined;
};

/** Say when an article appeared, as exactly as its entry knows and no more. */
export function when(article: Dated, config: Config): When {
  const { datePublished: day, dateEdtf: edtf, dateProvenance: found, year, month } = article;
  const words = strings(config.language).dates;
  const inferred = (found?.method.length ?? 0) > 0;
  const known = { inferred, certainty: words.certainty[found?.confidence ?? (year ? 'certain' : 'none')] };
  if (day) return { ...known, iso: day, words: dateWords(day, config), ...dayWords(day, inferred, config) };
  if (month) return { ...known, iso: month, words: dateWords(month, config) };
  if (!year) return { ...known, certainty: words.certainty.none, ...openWords(article, config) };
  const several = edtf?.startsWith('[') ? dateWords(edtf, config) : undefined;
  return { ...known, iso: year, words: several ?? fill(words.year4, { year: digitWords(year, config) }) };
}

/** Say a date in one phrase: «27 مايو/أيار 2016», with «(مرجَّح)» where it was inferred, or that it is not known. */
export function shortWhen(article: Dated, config: Config): string {
  const { iso, words, inferred, certainty } = when(article, config);
  if (!words) return strings(config.language).dates.unknown;
  return inferred && iso ? `${words} (${certainty})` : words;
}

// The source's own words are more than a list of all years in which they could have been true.
function openWords({ dateEdtf: edtf, dateProvenance: found }: Dated, config: Config): Partial<When> {
  if (found?.text) return { words: fill(strings(config.language).dates.yearUnknown, { words: found.text }) };
  return edtf ? { words: dateWords(edtf, config) } : {};
}

// A calendar beside a guess would lend it a weight that it does not have.
function dayWords(day: string, inferred: boolean, config: Config): Partial<When> {
  const time = timeSaid(day, config);
  const weekday = weekdayWords(day, config);
  if (inferred) return { weekday };
  const hijri = fill(strings(config.language).dates.hijri, { date: hijriWords(day, config) });
  return { weekday, hijri, ...(time && { time }) };
}

function timeSaid(day: string, config: Config): string {
  const time = timeWords(day, config);
  const zone = time && clockWords(day, config);
  return zone ? fill(strings(config.language).dates.clock, { time, zone }) : time;
}
