import { countWords } from '../arabic/tokens.ts';
import type { Role } from '../schema/ledger.ts';
import { readCredit } from './credits/credit.ts';
import { bodyPiece } from './body.ts';
import { generic } from './generic.ts';
import { classifyHead } from './head/head.ts';
import { piece, type Piece } from './piece.ts';
import type { Profile, Verdict, Zone } from './profile.ts';
import { withRelated } from './related.ts';
import { isAddress, type Segment } from './segments.ts';
import { contentWords, isParagraph, isSentence, trailingDots } from './shape.ts';
import { permalinkPiece, tailPiece } from './tail.ts';

type Context = {
  profile: Profile | undefined;
  /** Names of sections as they stand in sources, as `normalLine` gives them. */
  sections: ReadonlyMap<string, string>;
};

/** Roles of lines that leave the text: a line that looks like a paragraph is none if its rule gives it one of these. */
const REMOVED: ReadonlySet<Role> = new Set(['boilerplate', 'share', 'related', 'tags', 'redacted']);

/** Find the role of each segment. What no rule and no shape explains is `unclassified`: it stays in the body, flagged. */
export function classify(segments: readonly Segment[], context: Context): Piece[] {
  const { zones, isText } = findZones(segments, context);
  const ruled = segments.map((segment, index) => byRule(segment, zones[index]!, context));
  const paragraphs = segments.filter((_, index) => !ruled[index] && zones[index] === 'body' && isText[index]);
  const vocabulary = contentWords(paragraphs.map(({ text }) => text).join('\n'));
  const head = classifyHead(segments.filter((_, index) => zones[index] === 'head'), ruled, vocabulary, context.sections);
  const last = segments.length - 1;
  const found = segments.map((segment, index) => {
    if (zones[index] === 'head') return head[index]!;
    if (ruled[index]) return ruled[index];
    const permalink = index >= last - 2 ? permalinkPiece(segment, head) : undefined;
    if (permalink) return permalink;
    if (isText[index] && !isParagraph(segment.text)) return piece(segment, 'paragraph', 'shape/long-line', 'medium');
    return zones[index] === 'body' ? bodyPiece(segment, index, { all: segments, vocabulary }) : tailPiece(segment, { isLast: index >= last - 2, before: segments[index - 1] });
  });
  return withRelated(found, (index) => zones[index] === 'head');
}

/** Which lines are paragraphs, and the zone of each: the head ends at the first of them, the tail begins after the last. */
function findZones(segments: readonly Segment[], context: Context): { zones: Zone[]; isText: boolean[] } {
  const shaped = segments.map(({ text }) => isParagraph(text) && !REMOVED.has(anyRule(text, context)?.role ?? 'paragraph'));
  const isText = shaped.includes(true) ? shaped : segments.map((_, index) => isLongerThanFirst(segments, index));
  const second = isText.indexOf(true, isText.indexOf(true) + 1);
  const isHeadline = (index: number) => index === 0 && second > 0 && isAskingTitle(segments[0]!.text);
  const announces = (index: number) => index === 0 && isShort(segments[0]!.text) && /:$/.test(segments[0]!.text) && isText[1] === false;
  const first = isText.findIndex((one, index) => one && !isHeadline(index) && !announces(index));
  const start = first < 0 ? first : Math.min(first, longLine(segments, first));
  let last = isText.lastIndexOf(true);
  while (last >= 0 && isSentence(segments[last + 1]?.text ?? '') && !anyRule(segments[last + 1]!.text, context)) last += 1;
  return { zones: segments.map((_, index) => (start < 0 || index < start ? 'head' : index <= last ? 'body' : 'tail')), isText };
}

/** Where no line is a paragraph by its shape, those that are much longer than the headline must be. */
function isLongerThanFirst(segments: readonly Segment[], index: number): boolean {
  const { text } = segments[index]!;
  if (index === 0 || text.length < 27) return false;
  const words = countWords(text);
  return words >= 14 && words >= 1.5 * countWords(segments[0]!.text.slice(0, 600));
}

/** Headlines may ask, exclaim or trail off; with these a long one looks like a paragraph. */
function isAskingTitle(text: string): boolean {
  return isShort(text) && (/[؟?!][\s"'«»“”)\]]*$/u.test(text.slice(-12)) || trailingDots(text) > 0);
}

function isShort(text: string): boolean {
  return countWords(text) <= 24;
}

/** In dumps whose lines do not end in full stops a paragraph is a line behind the first that is longer than headlines are. */
function longLine(segments: readonly Segment[], first: number): number {
  const found = segments.findIndex(({ text }, index) => index > 0 && index < first && countWords(text) >= 22);
  return found < 0 ? first : found;
}

function anyRule(text: string, { profile }: Context): Verdict | undefined {
  return (['head', 'body', 'tail'] as const).map((zone) => profile?.read(text, zone)).find(Boolean) ?? generic.read(text, 'tail');
}

function byRule(segment: Segment, zone: Zone, { profile }: Context): Piece | undefined {
  const verdict = profile?.read(segment.text, zone) ?? generic.read(segment.text, zone);
  if (verdict) return { ...segment, confidence: 'high', ...verdict, ...(verdict.rule.startsWith('generic/') && creditOf(segment, verdict)) };
  return isAddress(segment.text) ? piece(segment, 'link', 'generic/address', 'high') : undefined;
}

/** The byline of a generic rule may hold several names, a place, an agency. */
function creditOf({ text }: Segment, { role }: Verdict): Partial<Piece> | undefined {
  return role === 'byline' ? readCredit(text) : undefined;
}
