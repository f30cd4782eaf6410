import { dateWords } from '../arabic/calendar.ts';
import type { Config } from '../schema/config.ts';
import type { DateProvenance, Entry } from '../schema/entry.ts';
import { fill, strings } from '../strings/index.ts';
import { when } from './when.ts';

type Found = { text: string; values: Record<string, string> };
type Dated = Parameters<typeof when>[0] & Pick<Entry, 'dateProvenance'>;

/** Say in a sentence how an article's date was found; nothing where a known date has no story. */
export function dateFound(article: Dated, config: Config): Found | undefined {
  const found = article.dateProvenance;
  const says = strings(config.language).found;
  const source = found?.text ?? '';
  if (!article.year) return { text: source ? says.open : says.nothing, values: { words: source } };
  if (!found) return undefined;
  if (found.method.length > 0) return inferred(article, found, config);
  if (found.basis === 'override') return { text: says.override, values: {} };
  if (source) return { text: says.stated, values: { words: source } };
  return found.basis === 'metadata' ? { text: says.metadata, values: {} } : undefined;
}

/** Join kinds of evidence into words: «بيوم الأسبوع وبما ورد في النص». Unknown kinds are «بقرائن أخرى». */
export function evidenceWords(kinds: readonly string[], config: Config): string {
  const { found, and } = strings(config.language);
  const known: Readonly<Record<string, string>> = found.evidence;
  const [first = '', ...others] = new Set(kinds.map((kind) => known[kind] ?? found.evidence.other));
  return first + others.map((item) => fill(and, { item })).join('');
}

function inferred(article: Dated, found: DateProvenance, config: Config): Found {
  const says = strings(config.language).found;
  const words = found.text ?? '';
  const reason = /\d{4}|[٠-٩]{4}/.test(words) || !words ? says.noDate : says.noYear;
  return {
    text: says.inferred[found.confidence] + (words ? says.sourceSays : '') + reason,
    values: {
      date: when(article, config).words ?? dateWords(article.dateEdtf ?? '', config),
      words,
      evidence: evidenceWords(found.method, config),
    },
  };
}
