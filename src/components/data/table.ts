import { absolute } from '../../archive/address.ts';
import type { Whole } from '../../archive/article.ts';
import type { Config } from '../../schema/config.ts';
import type { Rights } from './record.ts';

type Value = string | number | boolean | undefined;
type Context = { rights: Rights; config: Config };

/** The columns of the table in their order, with their types in the words of Table Schema, and what stands in them. */
export const columns = [
  ['id', 'string', (a) => a.id],
  ['page', 'string', (a, { config }) => absolute(a.address, config)],
  ['headline', 'string', (a) => a.headline],
  ['kicker', 'string', (a) => a.kicker],
  ['datePublished', 'string', (a) => a.datePublished ?? undefined],
  ['dateEdtf', 'string', (a) => a.dateEdtf ?? a.datePublished ?? undefined],
  ['dateConfidence', 'string', (a) => a.dateProvenance?.confidence ?? (a.year ? 'certain' : 'none')],
  ['dateInferred', 'boolean', (a) => (a.dateProvenance?.method.length ?? 0) > 0],
  ['section', 'string', (a) => a.articleSection],
  ['outlet', 'string', (a) => a.publisher],
  ['authors', 'string', (a) => a.author.map(({ name }) => name).join(' | ')],
  ['creditText', 'string', (a) => a.creditText],
  ['locationCreated', 'string', (a) => a.locationCreated],
  ['issue', 'string', (a) => a.print?.issue],
  ['printPage', 'string', (a) => a.print?.page],
  ['tags', 'string', (a) => a.keywords.join(' | ')],
  ['inLanguage', 'string', (a) => a.inLanguage],
  ['words', 'integer', (a) => a.words],
  ['access', 'string', (a) => a.access],
  ['duplicateOf', 'string', (a) => a.duplicateOf],
  ['url', 'string', (a) => a.url],
  ['rights', 'string', (a, { rights }) => rights(a)],
] as const satisfies readonly [name: string, type: string, value: (article: Whole, context: Context) => Value][];

/** Write a table of articles as CSV: a line of names, then a line each, ended as RFC 4180 has it. */
export function csv(articles: readonly Whole[], context: Context): string {
  const head = columns.map(([name]) => name);
  const lines = articles.map((article) => columns.map(([, , value]) => value(article, context)));
  return [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Value): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
