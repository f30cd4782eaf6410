import type { Block, Role, Span } from '../schema/ledger.ts';
import type { Piece } from './piece.ts';
import { canonicalAgency } from './credits/kinds.ts';
import type { Picked } from './dates/pick.ts';
import { cleaningEdits, strip } from './edits.ts';
import { valueOf } from './ledger.ts';
import { partsOf, type Part } from './parts.ts';
import { listMarker, normalLine, trailingDots } from './shape.ts';

type Context = {
  source: string;
  picked: Picked | undefined;
  /** The piece that holds the address of the original. */
  original: Piece | undefined;
  sectionId: (name: string) => string | undefined;
};

const BLOCK_TYPES: Partial<Record<Role, Block['type']>> = { heading: 'heading', list: 'list', quote: 'quote' };
const BODY: ReadonlySet<Role> = new Set(['paragraph', 'lead', 'heading', 'list', 'quote', 'unclassified']);
const FIELDS: Partial<Record<Role, string>> = {
  title: 'headline',
  kicker: 'kicker',
  place: 'locationCreated',
  caption: 'image[].caption',
  byline: 'author[].name',
};
const REMOVED: ReadonlySet<Role> = new Set(['title-repeat', 'boilerplate', 'share', 'related', 'tags', 'redacted']);

/** No article has so many authors or pictures: a list of names stays a text. */
const MOST_VALUES = 200;

/**
 * Give each piece its place in the entry. A field holds one value; a second line that says something else, or one
 * whose field cannot hold it, goes whole into the body as unclassified, so that nothing is lost.
 */
export function placePieces(pieces: readonly Piece[], context: Context): Span[] {
  const filled = new Map<string, string>();
  const counts = new Map<string, number>();
  const picture = { index: -1, filled: new Set<string>() };
  const numbered = (template: string) => {
    if (template.startsWith('image[]')) return pictured(template, picture);
    const count = counts.get(template) ?? 0;
    counts.set(template, count + 1);
    return template.replace('[]', `[${count}]`);
  };
  return pieces.flatMap((piece) => {
    if (REMOVED.has(piece.role)) return [spanOf(piece, context)];
    const placings = partsOf(piece).map((part) => {
      const [field, span] = [fieldOf(part, context), spanOf(part, context)];
      return { field, span, value: field?.value ?? valueOf(context.source, span) };
    });
    const isFull = picture.index >= MOST_VALUES || [...counts].some(([template, count]) => template !== 'body[]' && count >= MOST_VALUES);
    const fits = !isFull && placings.every(({ field, value }) => field && value !== '' && (filled.get(field.to) ?? value) === value);
    if (!fits) return [bodySpan(piece, context, numbered)];
    return placings.map(({ field, span, value }) => {
      if (!field!.to.includes('[]')) filled.set(field!.to, value);
      return { ...span, ...field!, to: numbered(field!.to) };
    });
  });
}

/** Caption and credit of one picture stand side by side: a second caption, or a second credit, is that of another. */
function pictured(template: string, picture: { index: number; filled: Set<string> }): string {
  if (picture.index < 0 || picture.filled.has(template)) {
    picture.index += 1;
    picture.filled.clear();
  }
  picture.filled.add(template);
  return template.replace('[]', `[${picture.index}]`);
}

function bodySpan(piece: Piece, context: Context, numbered: (template: string) => string): Span {
  const { parts: _, ...whole } = piece;
  const span = spanOf({ ...whole, role: BODY.has(piece.role) ? piece.role : 'unclassified' }, context);
  if (valueOf(context.source, span) === '') return { ...span, role: 'boilerplate', rule: 'shape/invisible' };
  return { ...span, to: numbered('body[]') };
}

/** A span with the edits that leave its value; nowhere yet. */
function spanOf(part: Part, { source, picked }: Context): Span {
  const { start, end, role, rule, confidence } = part;
  const [from, to] = valueRange(part, source, picked);
  const edits = [...strip(source, start, from), ...cleaningEdits(source, from, to), ...strip(source, to, end)];
  return { start, end, role, rule, confidence, to: null, ...(edits.length > 0 && { edits }) };
}

/** The part of a piece that is its value: what a rule cut out, a list item without its marker, a caption without dots. */
function valueRange({ start, end, text, role, value }: Part, source: string, picked: Picked | undefined): [number, number] {
  if (role === 'dateline' && picked && contains({ start, end }, picked.mention)) {
    return [picked.mention.start, picked.mention.end];
  }
  if (value) return [start + value[0], start + value[1]];
  if (role === 'list') return [start + listMarker(text).length, end];
  if (role === 'caption') return [start, end - trailingDots(source.slice(start, end))];
  return [start, end];
}

type Field = { to: string; value?: string };

/** Where the value of a part goes, `[]` for a list; nowhere means the body. */
function fieldOf(part: Part, { picked, original, sectionId }: Context): Field | undefined {
  if (part.field !== undefined) return { to: part.field, ...(part.canonical !== undefined && { value: part.canonical }) };
  switch (part.role) {
    case 'section': {
      const id = sectionId(normalLine(part.value ? part.text.slice(...part.value) : part.text));
      return id === undefined ? undefined : { to: 'articleSection', value: id };
    }
    case 'dateline':
      return picked && contains(part, picked.mention) ? { to: 'dateProvenance.text' } : undefined;
    case 'source': {
      const own = part.value ? part.text.slice(...part.value) : part.text;
      const name = canonicalAgency(own);
      return { to: 'creditText', ...(name !== own && { value: name }) };
    }
    case 'link':
      return part.start === original?.start ? { to: 'url' } : undefined;
    default: {
      const to = FIELDS[part.role];
      return to === undefined ? undefined : { to };
    }
  }
}

function contains(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The blocks of an entry's body, in the order of its spans. */
export function blocksOf(source: string, spans: readonly Span[]): Block[] {
  return spans
    .filter(({ to }) => to?.startsWith('body['))
    .map((span) => ({ type: BLOCK_TYPES[span.role] ?? 'paragraph', text: valueOf(source, span) }));
}
