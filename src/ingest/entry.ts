import { tokens } from '../arabic/tokens.ts';
import { entrySchema, type Entry } from '../schema/entry.ts';
import { urlField } from '../schema/fields.ts';
import type { Block, Span } from '../schema/ledger.ts';
import type { Outlet } from '../schema/vocabulary.ts';
import { readOpening } from './credits/credit.ts';
import type { Dated } from './dates/infer.ts';
import type { SequenceNumber } from './identify.ts';
import { valueOf } from './ledger.ts';
import type { Seed } from './seeds.ts';
import type { TagFound } from './tags/tagger.ts';

type Parts = {
  id: string;
  seed: Seed;
  spans: readonly Span[];
  tags: readonly TagFound[];
  dated: Dated | undefined;
  section: string | undefined;
  outlet: Outlet | undefined;
  number: SequenceNumber | undefined;
  body: readonly Block[];
};

/** Make the front matter of an entry from the spans of its source. `accession` is 1 until the archive gives one. */
export function makeEntry({ id, seed, spans, tags, dated, section, outlet, number, body }: Parts): Entry {
  const { meta } = seed;
  const read = (span: Span) => span.value ?? valueOf(seed.text, span);
  const field = (to: string) => spans.filter((span) => span.to === to).map(read)[0];
  const list = (to: RegExp) => spans.filter((span) => to.test(span.to ?? '')).map(read);
  const automatic = tags.filter((tag) => tag.automatic);
  const headline = field('headline') ?? oneLine(meta?.title);
  const opening = readOpening(body.find(({ type }) => type === 'paragraph')?.text ?? '');
  const names = list(/^author\[/);
  return entrySchema.parse({
    schema: 1,
    id,
    accession: 1,
    headline: headline ?? makeshiftHeadline(body),
    kicker: field('kicker'),
    articleSection: field('articleSection') ?? section,
    datePublished: dated?.datePublished ?? null,
    dateEdtf: dated?.dateEdtf,
    dateProvenance: dated?.dateProvenance,
    author: authors(names.length > 0 ? names : (opening?.authors ?? []), meta?.author).map((name) => ({ name, type: isDesk(name) ? 'Organization' : 'Person' })),
    publisher: outlet?.id,
    creditText: field('creditText') ?? opening?.source,
    locationCreated: field('locationCreated') ?? opening?.place,
    url: field('url') ?? webAddress(meta?.url),
    identifier: number && outlet ? `${outlet.id}:${number.value}` : undefined,
    print: printOf(field),
    image: pictures(spans, read),
    keywords: automatic.map(({ id }) => id),
    keywordProvenance: automatic.map(({ id, surfaces }) => ({
      id,
      text: [...new Set(surfaces.map(({ start, end }) => surfaceText(seed.text.slice(start, end))))],
    })),
    draft: headline === undefined || meta?.draft ? true : undefined,
    review: reviewOf(spans, headline, seed),
    ingest: {
      file: seed.file,
      record: seed.record,
      sha256: seed.sha256,
      encoding: seed.encoding,
      profile: outlet?.id,
      removed: spans
        .filter(({ to }) => to === null)
        .map(({ rule, start, end }) => ({ rule, text: seed.text.slice(start, end) })),
    },
  });
}

/** Names in the text come before those beside it. */
function authors(written: readonly string[], told: readonly string[] = []): readonly string[] {
  return written.length > 0 ? written : [...new Set(told.flatMap((name) => oneLine(name) ?? []))];
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

function webAddress(text: string | undefined): string | undefined {
  return urlField.safeParse(text).success ? text : undefined;
}

function pictures(spans: readonly Span[], read: (span: Span) => string): Entry['image'] {
  const found: Entry['image'] = [];
  for (const span of spans) {
    const { index, name } = /^image\[(?<index>\d+)\]\.(?<name>caption|credit)$/.exec(span.to ?? '')?.groups ?? {};
    if (index !== undefined) found[Number(index)] = { ...found[Number(index)], [name!]: read(span) };
  }
  return found;
}

function printOf(field: (to: string) => string | undefined): Entry['print'] {
  const facts = (['issue', 'edition', 'page', 'supplement'] as const).map((name) => [name, field(`print.${name}`)] as const);
  const known = facts.filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

function reviewOf(spans: readonly Span[], headline: string | undefined, seed: Seed): string[] {
  return [
    ...(isUnsegmented(spans) ? ['unsegmented: the text stands in one line'] : []),
    ...(headline === undefined ? ['no headline was found'] : []),
    ...(seed.damaged > 0 ? [`${seed.damaged} characters were damaged (U+FFFD)`] : []),
    ...unclassifiedOf(spans, seed.text),
  ];
}

/** One line with more characters than this is a text that lost its line ends. */
const LONGEST_PARAGRAPH = 2500;

function isUnsegmented(spans: readonly Span[]): boolean {
  return spans.length <= 2 && spans.some(({ start, end, to }) => to === 'body[0]' && end - start > LONGEST_PARAGRAPH);
}

/** With more unclassified lines than this, the file wants a profile, not a list. */
const MOST_LINES = 20;

function unclassifiedOf(spans: readonly Span[], text: string): string[] {
  const lines = spans.filter(({ role }) => role === 'unclassified');
  const named = lines.slice(0, MOST_LINES).map(({ start, end }) => `unclassified: ${text.slice(start, Math.min(end, start + 60))}`);
  return lines.length > MOST_LINES ? [...named, `unclassified: ${lines.length - MOST_LINES} lines more`] : named;
}

/** An entry must be called something until an editor names it: the first words of its text. */
function makeshiftHeadline(body: readonly Block[]): string {
  const text = body[0]?.text ?? '—';
  const twelfth = tokens(text)[11];
  return twelfth ? `${text.slice(0, twelfth.end)}…` : text;
}

/** Desks and agencies sign as people do. */
function isDesk(name: string): boolean {
  return /^(?:محرر|قسم|هيئة|فريق|وكالة|وكالات)(?!\p{L})/u.test(name);
}

/** A name as it stands in the source, without quotation marks that open or close inside it («تنظيم "داعش»). */
function surfaceText(text: string): string {
  return text.replace(/["«»“”„]/gu, '').replace(/\s+/gu, ' ').trim();
}
