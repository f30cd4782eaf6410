import { tokens } from '../arabic/tokens.ts';
import { entrySchema, type Entry } from '../schema/entry.ts';
import { urlField } from '../schema/fields.ts';
import type { Block, Span } from '../schema/ledger.ts';
import type { Outlet } from '../schema/outlet.ts';
import { readOpening, type Opening } from './credits/opening.ts';
import type { Dated } from './dates/infer.ts';
import type { SequenceNumber } from './identify.ts';
import { valueOf } from './ledger.ts';
import type { Seed } from './seeds.ts';
import { termsOf } from './terms.ts';
import type { TagFound } from './tags/tagger.ts';
import { articleLanguage, reasonsToWait } from './unready.ts';

type Parts = {
  id: string;
  seed: Seed;
  spans: readonly Span[];
  tags: readonly TagFound[];
  dated: Dated | undefined;
  section: string | undefined;
  outlet: Outlet | undefined;
  number: SequenceNumber | undefined;
  /** The headline, where an editor gave one. */
  title: string | undefined;
  batch: string | undefined;
  /** What else an editor should look at. */
  doubts: readonly string[];
  body: readonly Block[];
};

/** Make the front matter of an entry from the spans of its source. `accession` is 1 until the archive gives one. */
export function makeEntry({ id, seed, spans, tags, dated, section, outlet, number, body, title, batch, doubts }: Parts): Entry {
  const { meta } = seed;
  const read = (span: Span) => span.value ?? valueOf(seed.text, span);
  const field = (to: string) => spans.filter((span) => span.to === to).map(read)[0];
  const list = (to: RegExp) => spans.filter((span) => to.test(span.to ?? '')).map(read);
  const automatic = tags.filter((tag) => tag.automatic);
  const headline = title ?? field('headline') ?? oneLine(meta?.title);
  const opening = openingOf(spans, seed.text);
  const credit = field('creditText') ?? opening?.source;
  const names = list(/^author\[/);
  const language = articleLanguage(headline, body);
  const waits = reasonsToWait({ headline, body, language });
  return entrySchema.parse({
    schema: 1,
    id,
    accession: 1,
    batch,
    headline: headline ?? makeshiftHeadline(body),
    kicker: field('kicker'),
    inLanguage: language,
    articleSection: field('articleSection') ?? section,
    datePublished: dated?.datePublished ?? null,
    dateEdtf: dated?.dateEdtf,
    dateProvenance: dated?.dateProvenance,
    author: authors(names.length > 0 ? names : (opening?.authors ?? []), meta?.author).map((name) => ({ name, type: isDesk(name) ? 'Organization' : 'Person' })),
    publisher: outlet?.id,
    creditText: credit,
    locationCreated: field('locationCreated') ?? opening?.place,
    url: field('url') ?? webAddress(meta?.url),
    identifier: number && outlet ? `${outlet.id}:${number.value}` : undefined,
    print: printOf(field),
    ...termsOf(outlet, credit),
    image: pictures(spans, read),
    notes: notesOf(spans, read),
    keywords: automatic.map(({ id }) => id),
    keywordProvenance: automatic.map(({ id, surfaces }) => ({
      id,
      text: [...new Set(surfaces.map(({ start, end }) => surfaceText(seed.text.slice(start, end))))],
    })),
    draft: waits.length > 0 || meta?.draft ? true : undefined,
    review: [...doubts, ...waits, ...reviewOf(spans, seed)],
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

/** What the first paragraph opens with; else what a line above it says, if that is no deck («واشنطن: عقوبات جديدة»). */
function openingOf(spans: readonly Span[], source: string): Opening | undefined {
  const lines = spans.filter(({ to }) => to?.startsWith('body['));
  const [first, ...above] = lines.slice(0, lines.findIndex(({ role }) => role === 'paragraph') + 1).reverse();
  const read = (line: Span) => readOpening(valueOf(source, line));
  return (first && read(first)) ?? above.map((line) => (line.role === 'unclassified' ? read(line) : withSource(read(line)))).find(Boolean);
}

function withSource(opening: Opening | undefined): Opening | undefined {
  return opening?.source === undefined ? undefined : opening;
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

/** What a paper says of its own mistakes: the rule that found a note is called as its kind. */
function notesOf(spans: readonly Span[], read: (span: Span) => string): { kind: string; text: string }[] {
  return spans.filter(({ to }) => to?.startsWith('notes[')).map((span) => ({ kind: span.rule.split('/')[1]!, text: read(span) }));
}

function printOf(field: (to: string) => string | undefined): Entry['print'] {
  const facts = (['issue', 'edition', 'page', 'supplement'] as const).map((name) => [name, field(`print.${name}`)] as const);
  const known = facts.filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

function reviewOf(spans: readonly Span[], seed: Seed): string[] {
  return [
    ...(isUnsegmented(spans) ? ['unsegmented: the text stands in one line'] : []),
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

/** Desks and agencies sign as people do, and so do posts, whoever holds them («محررة الصفحة الثقافية»). */
function isDesk(name: string): boolean {
  return /^(?:(?:ال)?(?:قسم|هيئة|فريق)|وكال(?:ة|ات)|محررة?|مراسلة?|مندوبة?|موفدة?)(?!\p{L})/u.test(name);
}

/** A name as it stands in the source, without quotation marks that open or close inside it («تنظيم "داعش»). */
function surfaceText(text: string): string {
  return text.replace(/["«»“”„]/gu, '').replace(/\s+/gu, ' ').trim();
}
