import { parse } from 'yaml';
import { overrideOf } from '../content/overrides.ts';
import { fieldsOf, joinEntry, splitEntry, withoutEmpty } from '../markdown/frontmatter.ts';
import { chunksOf } from '../markdown/chunks.ts';
import { readMarkdown } from '../markdown/read.ts';
import { writeMarkdown } from '../markdown/write.ts';
import type { Entry } from '../schema/entry.ts';
import type { Block, Span } from '../schema/ledger.ts';
import type { Piece } from './piece.ts';
import { eraEvidence, yearEvidence } from './dates/evidence.ts';
import { dateArticle, type Dated } from './dates/infer.ts';
import { orderDoubt } from './dates/order.ts';
import { pickMention } from './dates/pick.ts';
import { sequenceEvidence } from './dates/sequence.ts';
import { admit, windowOf } from './dates/window.ts';
import type { Context } from './context.ts';
import { makeEntry } from './entry.ts';
import type { House } from './house.ts';
import { identify } from './identify.ts';
import { illustrate, missingMedia } from './media.ts';
import { provesRoundtrip, provesTiling } from './ledger.ts';
import { classifyMarked } from './marked.ts';
import { dateByMetadata, readMoment, sectionByMetadata, suggestions } from './metadata.ts';
import { dateByOverride } from './override/date.ts';
import { decideLines, withDecisions } from './override/lines.ts';
import { titled } from './override/title.ts';
import type { Version } from './merge.ts';
import { blocksOf, placePieces } from './place.ts';
import type { Profile } from './profile.ts';
import type { Seed } from './seeds.ts';
import { normalLine } from './shape.ts';
import { isProse, stretchesOf, titleStretch } from './tags/stretches.ts';
import { inWhole, linesWithin } from './split/within.ts';
import type { TagFound } from './tags/tagger.ts';
import { inVisualOrder } from './visual/ledger.ts';

/** What ingest makes of a seed, before it meets the archive: `entry.accession` is 1 until the archive gives one. */
export type Reading = {
  file: string;
  record?: string;
  text: string;
  entry: Entry;
  body: Block[];
  spans: Span[];
  tags: TagFound[];
  /** The entry as its file gives it back. */
  written: Version;
  proofs: { tiling: boolean; roundtrip: boolean };
  /** Tags and sections that the source itself names: for the editor to judge. */
  suggested: string[];
  /** Addresses of its pictures that `media/` does not hold. */
  missingMedia: string[];
};

/** Read one seed: find the role of each character, the date and the tags, and prove that nothing was lost. */
export function readSeed(seed: Seed, house: House, context: Context = {}): Reading {
  const { outlet: profile, number, address, parts, id } = identify(seed, house);
  const sections = sectionNames(profile, house);
  const override = overrideOf(house.overrides, seed);
  const roles = seed.within && override?.roles ? linesWithin(override.roles, seed.text, seed.within) : override?.roles;
  const decided = decideLines(parts, seed.text, roles);
  const marks = withDecisions(seed.marks, decided.marks);
  const pieces = classifyMarked(parts, { ...seed, ...(marks && { marks }) }, { profile: profile ?? house.strangers, sections });
  const tags = findTags(seed, pieces, house);
  const window = windowOf(profile?.outlet.window ?? house.config.window, readMoment(seed.meta?.capturedAt));
  const picked = pickMention(pieces, window);
  const dated = picked && dateArticle(picked, {
    window,
    evidence: [
      eraEvidence(tags.flatMap((tag) => (tag.automatic ? (house.vocabulary.get(tag.id) ?? []) : []))),
      sequenceEvidence({ number: number?.value, sequence: profile?.outlet.sequence, neighbours: context.neighbours }),
      yearEvidence(proseOf(pieces), window.last),
    ],
    timeZone: profile?.outlet.timeZone,
    order: profile?.outlet.dateOrder,
  });
  const original = pieces.find(({ role, text }) => role === 'link' && text === address);
  const spans = titled(placePieces(pieces, { source: seed.text, picked, original, sectionId: (name) => sections.get(name) }), override?.title);
  const body = blocksOf(seed.text, spans);
  const section = sectionByMetadata(seed.meta, sections);
  const suggested = suggestions({ meta: seed.meta, section, pieces });
  const placed = placedDate(spans, dated);
  const source = profile ? address : seed.meta?.url;
  const day = seed.meta?.date ?? (source && (profile ?? house.strangers).dayOf(source));
  const settled = override?.datePublished === undefined
    ? admit(dateByMetadata({ ...seed.meta, date: day }, placed), dated, window)
    : dateByOverride(override.datePublished, placed);
  const breaks = context.outOfOrder && number && settled?.datePublished
    ? [orderDoubt({ number: number.value, date: settled.datePublished }, context)]
    : [];
  const entry = makeEntry({
    id, seed, spans, tags, section, dated: settled, outlet: profile?.outlet, number, body,
    title: override?.title, batch: house.batchesOf(seed.file)[0]?.id, doubts: [...(seed.doubts ?? []), ...decided.faults, ...(settled?.doubts ?? []), ...breaks],
  });
  const pictures = seed.meta?.pictures ?? [];
  const illustrated = { ...entry, image: illustrate(entry.image, { pictures, spans, media: house.media }) };
  const upright = { text: seed.text, entry: illustrated, spans, tags };
  const shown = seed.visual === undefined ? upright : inVisualOrder(upright, seed.visual);
  const told = seed.within ? inWhole(shown, seed.within) : shown;
  const { written, data, blocks } = write(told.entry, body, shown.spans);
  const proofs = { tiling: provesTiling(shown.text, shown.spans), roundtrip: provesRoundtrip(shown.text, shown.spans, data, blocks) };
  return { file: seed.file, ...(seed.record !== undefined && { record: seed.record }), ...told, body, written, proofs, suggested, missingMedia: missingMedia(pictures, house.media) };
}

/** What the text says of its date, where its words stand in a field of the entry. */
function placedDate(spans: readonly Span[], dated: Dated | undefined): Dated | undefined {
  return spans.some(({ to }) => to === 'dateProvenance.text') ? dated : undefined;
}

/** Find the tags of a seed, in its title too where that stands apart from the text. */
function findTags({ text, meta }: Seed, pieces: readonly Piece[], house: House): TagFound[] {
  if (!meta?.apart || !meta.title) return house.tag(text, stretchesOf(pieces));
  const above = `${meta.title}\n`;
  const shifted = stretchesOf(pieces).map((one) => ({ ...one, start: one.start + above.length, end: one.end + above.length }));
  const stretches = [titleStretch(above.length), ...shifted];
  return house.tag(above + text, stretches).map((tag) => ({
    ...tag,
    surfaces: tag.surfaces
      .filter(({ start }) => start >= above.length)
      .map(({ start, end }) => ({ start: start - above.length, end: end - above.length })),
  }));
}

/** What the article itself says: a copyright line of the page names a year too, and it is not that of the news. */
function proseOf(pieces: readonly Piece[]): string {
  return pieces.filter(isProse).map(({ text }) => text).join('\n');
}

/** An entry as its file gives it back: as a version, and read anew for the proof, of its front matter the fields that hold spans. */
function write(entry: Entry, body: readonly Block[], spans: readonly Span[]): { written: Version; data: unknown; blocks: Block[] } {
  const file = splitEntry(joinEntry(entry, writeMarkdown(body)));
  const kept = new Set(spans.map(({ to }) => to?.split(/[.[]/, 1)[0] ?? ''));
  const written = { data: withoutEmpty(entry) as Version['data'], body: chunksOf(file.body) };
  return { written, data: parse(fieldsOf(file.yaml, kept)), blocks: readMarkdown(file.body) };
}

function sectionNames(profile: Profile | undefined, { sections }: House): ReadonlyMap<string, string> {
  const own = Object.entries(profile?.outlet.sections ?? {}).map(([name, id]) => [normalLine(name), id] as const);
  return new Map([...sections, ...own]);
}
