import { normalTitle } from './measures.ts';

/** A record of a marked corpus, as its line of JSON holds it. */
export type Raw = Record<string, unknown>;

/** What a careful reader finds in a text. What is `undefined` is not scored; `null` says that the text has none. */
export type Marks = {
  title?: string | undefined;
  /** Where the title stands in no line of the text, it is metadata: nothing the text alone could give. */
  titleInText: boolean;
  body?: string[] | undefined;
  captions?: string[] | undefined;
  byline?: string | null | undefined;
  section?: string | null | undefined;
  day?: string | null | undefined;
};

/** Read the marks of a record: in `gold`, beside it, or what follows from metadata and a clean layout. */
export function marksOf(record: Raw, text: string): Marks {
  const gold = (record['gold'] ?? record) as Raw;
  const title = string(gold['title'] ?? gold['headline'] ?? record['title']);
  const day = dayOf(gold['datePublished'] ?? gold['date_line'] ?? gold['published']);
  const body = Array.isArray(gold['body']) ? (gold['body'] as string[]) : bodyByMetadata(record, text, title);
  return {
    title,
    titleInText: title !== undefined && normalTitle(text).includes(normalTitle(title)),
    body,
    captions: Array.isArray(gold['captions']) ? (gold['captions'] as string[]) : undefined,
    byline: bylineOf(record, gold, text),
    section: record['gold'] || 'headline' in record ? string(gold['section']) ?? null : undefined,
    day,
  };
}

/** An author who is metadata alone says nothing of the text. */
function bylineOf(record: Raw, gold: Raw, text: string): string | null | undefined {
  if (!('byline' in gold || 'author' in gold)) return undefined;
  const name = string([gold['byline'] ?? gold['author']].flat().join('، '));
  if ('headline' in record || 'gold' in record) return name ?? null;
  return name !== undefined && normalTitle(text).slice(0, 300).includes(normalTitle(name)) ? name : undefined;
}

/** A clean dump is body throughout, but for lines that are its title or its date. */
function bodyByMetadata(record: Raw, text: string, title: string | undefined): string[] | undefined {
  if (title === undefined) return undefined;
  const chrome = [title, string(record['published'])].flatMap((one) => (one ? [normalTitle(one)] : []));
  const lines = text.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== '');
  return lines.filter((line) => !chrome.some((one) => normalTitle(line).startsWith(one) && line.length < one.length + 40));
}

const MONTHS = 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' ');
const LATIN_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The day of a mark: ISO, RFC 822, or the Moroccan date line of the Hespress marks. */
function dayOf(value: unknown): string | null | undefined {
  if (typeof value !== 'string') return value === null ? null : undefined;
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(value);
  if (iso) return iso[0];
  const words = /(\d{1,2}) (\S+) (\d{4})/.exec(value);
  const month = words ? Math.max(MONTHS.indexOf(words[2]!), LATIN_MONTHS.indexOf(words[2]!)) + 1 : 0;
  return month > 0 ? `${words![3]}-${String(month).padStart(2, '0')}-${words![1]!.padStart(2, '0')}` : undefined;
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
