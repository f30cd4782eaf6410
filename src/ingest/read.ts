import { parse } from 'yaml';
import { joinEntry, splitEntry } from '../markdown/frontmatter.ts';
import { readMarkdown } from '../markdown/read.ts';
import { writeMarkdown } from '../markdown/write.ts';
import type { Entry } from '../schema/entry.ts';
import type { Block, Span } from '../schema/ledger.ts';
import type { Piece } from './piece.ts';
import { eraEvidence, sequenceEvidence, yearEvidence } from './dates/evidence.ts';
import { dateArticle, type Dated } from './dates/infer.ts';
import { pickMention } from './dates/pick.ts';
import { makeEntry } from './entry.ts';
import type { House } from './house.ts';
import { identify } from './identify.ts';
import { provesRoundtrip, provesTiling } from './ledger.ts';
import { classifyMarked } from './marked.ts';
import { dateByMetadata, sectionByMetadata, suggestions } from './metadata.ts';
import { blocksOf, placePieces } from './place.ts';
import type { Profile } from './profile.ts';
import type { Seed } from './seeds.ts';
import { normalLine } from './shape.ts';
import type { Stretch, TagFound } from './tags/tagger.ts';

/** What ingest makes of a seed, before it meets the archive: `entry.accession` is 1 until the archive gives one. */
export type Reading = {
  file: string;
  record?: string;
  text: string;
  entry: Entry;
  body: Block[];
  spans: Span[];
  tags: TagFound[];
  proofs: { tiling: boolean; roundtrip: boolean };
  /** Tags and sections that the source itself names: for the editor to judge. */
  suggested: string[];
};

/** Read one seed: find the role of each character, the date and the tags, and prove that nothing was lost. */
export function readSeed(seed: Seed, house: House): Reading {
  const { outlet: profile, number, address, parts, id } = identify(seed, house);
  const sections = sectionNames(profile, house);
  const pieces = classifyMarked(parts, seed, { profile, sections });
  const tags = findTags(seed, pieces, house);
  const picked = pickMention(pieces);
  const dated = picked && dateArticle(picked, profile?.outlet.window ?? house.config.window, [
    eraEvidence(tags.flatMap((tag) => (tag.automatic ? (house.vocabulary.get(tag.id) ?? []) : []))),
    sequenceEvidence(number?.value, profile?.outlet.sequence),
    yearEvidence(proseOf(pieces)),
  ], profile?.outlet.timeZone);
  const original = pieces.find(({ role, text }) => role === 'link' && text === address);
  const spans = placePieces(pieces, { source: seed.text, picked, original, sectionId: (name) => sections.get(name) });
  const body = blocksOf(seed.text, spans);
  const section = sectionByMetadata(seed.meta, sections);
  const suggested = suggestions({ meta: seed.meta, section });
  const entry = makeEntry({ id, seed, spans, tags, section, dated: dateByMetadata(seed.meta, placedDate(spans, dated)) ?? dated, outlet: profile?.outlet, number, body });
  return { file: seed.file, ...(seed.record !== undefined && { record: seed.record }), text: seed.text, entry, body, spans, tags, suggested, proofs: prove(seed.text, spans, entry, body) };
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
  const stretches = [{ start: 0, end: above.length, weight: WEIGHTS.title!, prominent: true }, ...shifted];
  return house.tag(above + text, stretches).map((tag) => ({
    ...tag,
    surfaces: tag.surfaces
      .filter(({ start }) => start >= above.length)
      .map(({ start, end }) => ({ start: start - above.length, end: end - above.length })),
  }));
}

/** What the article itself says: a copyright line of the page names a year too, and it is not that of the news. */
function proseOf(pieces: readonly Piece[]): string {
  return pieces.flatMap(({ role, text }) => (WEIGHTS[role] === undefined ? [] : [text])).join('\n');
}

/** Both proofs of a reading, the second one on the entry as its file will hold it. */
export function prove(source: string, spans: readonly Span[], entry: Entry, body: readonly Block[]): Reading['proofs'] {
  const file = splitEntry(joinEntry(entry, writeMarkdown([...body])));
  return {
    tiling: provesTiling(source, spans),
    roundtrip: provesRoundtrip(source, spans, parse(file.yaml), readMarkdown(file.body)),
  };
}

function sectionNames(profile: Profile | undefined, { sections }: House): ReadonlyMap<string, string> {
  const own = Object.entries(profile?.outlet.sections ?? {}).map(([name, id]) => [normalLine(name), id] as const);
  return new Map([...sections, ...own]);
}

const WEIGHTS: Partial<Record<Piece['role'], number>> = {
  title: 3,
  kicker: 1.5,
  heading: 1.5,
  lead: 1.4,
  paragraph: 1,
  caption: 1,
  list: 1,
  quote: 1,
};

/** Where tags are looked for, and what a name weighs there: headline, sub-headings and the opening count most. */
function stretchesOf(pieces: readonly Piece[]): Stretch[] {
  const opening = pieces.filter(({ role }) => role === 'paragraph').slice(0, 2);
  return pieces.flatMap((piece) => {
    const weight = opening.includes(piece) ? 1.4 : WEIGHTS[piece.role];
    return weight === undefined ? [] : [{ start: piece.start, end: piece.end, weight, prominent: weight > 1 }];
  });
}
