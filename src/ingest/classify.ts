import { countWords } from '../arabic/tokens.ts';
import type { Role, Span } from '../schema/ledger.ts';
import { pickCaption } from './caption.ts';
import { generic } from './generic.ts';
import type { Parts, Profile, Verdict, Zone } from './profile.ts';
import { isAddress, type Segment } from './segments.ts';
import { contentWords, isParagraph, isTerminated, listMarker, normalLine, overlap, sameWords, trailingDots } from './shape.ts';
import { coveredByDate, pickTitle } from './title.ts';

/** A segment with its role, the rule that gave it, and the parts of it that the rule names (offsets in the segment). */
export type Piece = Segment & Pick<Span, 'role' | 'rule' | 'confidence'> & { parts?: Parts };

type Context = {
  profile: Profile | undefined;
  /** Names of sections as they stand in sources, as `normalLine` gives them. */
  sections: ReadonlyMap<string, string>;
};

/** Roles of lines that leave the text: a line that looks like a paragraph is none if its rule gives it one of these. */
const REMOVED: ReadonlySet<Role> = new Set(['boilerplate', 'share', 'related', 'tags', 'redacted']);
const HEADING_WORDS = 18;

/** Find the role of each segment. What no rule and no shape explains is `unclassified`: it stays in the body, flagged. */
export function classify(segments: readonly Segment[], context: Context): Piece[] {
  const zones = findZones(segments, context);
  const ruled = segments.map((segment, index) => byRule(segment, zones[index]!, context));
  const paragraphs = segments.filter((segment, index) => !ruled[index] && zones[index] === 'body' && isParagraph(segment.text));
  const vocabulary = contentWords(paragraphs.map(({ text }) => text).join('\n'));
  const head = classifyHead(segments.filter((_, index) => zones[index] === 'head'), ruled, vocabulary, context);
  return segments.map((segment, index) => {
    if (zones[index] === 'head') return head[index]!;
    return ruled[index] ?? (zones[index] === 'body' ? bodyPiece(segment, index, segments, vocabulary) : unclassified(segment));
  });
}

/** The head ends at the first paragraph, the tail begins after the last one and the short sentences that follow it. */
function findZones(segments: readonly Segment[], context: Context): Zone[] {
  const isText = segments.map(({ text }) => isParagraph(text) && !REMOVED.has(anyRule(text, context)?.role ?? 'paragraph'));
  const first = isText.indexOf(true);
  let last = isText.lastIndexOf(true);
  while (last >= 0 && isSentence(segments[last + 1]?.text ?? '') && !anyRule(segments[last + 1]!.text, context)) last += 1;
  return segments.map((_, index) => (first < 0 || index < first ? 'head' : index <= last ? 'body' : 'tail'));
}

function anyRule(text: string, { profile }: Context): Verdict | undefined {
  return (['head', 'body', 'tail'] as const).map((zone) => profile?.read(text, zone)).find(Boolean) ?? generic.read(text, 'tail');
}

function byRule(segment: Segment, zone: Zone, { profile }: Context): Piece | undefined {
  const verdict = profile?.read(segment.text, zone) ?? generic.read(segment.text, zone);
  if (verdict) return { ...segment, confidence: 'high', ...verdict };
  return isAddress(segment.text) ? piece(segment, 'link', 'generic/address', 'high') : undefined;
}

function classifyHead(
  head: readonly Segment[],
  ruled: readonly (Piece | undefined)[],
  vocabulary: ReadonlySet<string>,
  { sections }: Context,
): Piece[] {
  const free = head.filter((segment, index) => !ruled[index] && !isSection(segment.text, sections));
  const title = ruled.find((one) => one?.role === 'title') ?? pickTitle(free, vocabulary);
  const roles = head.map((segment, index): Piece | undefined => {
    if (ruled[index]) return ruled[index];
    if (segment === title) return piece(segment, 'title', 'shape/title', 'high');
    if (title && sameWords(segment.text, title.text)) return piece(segment, 'title-repeat', 'shape/title-repeat', 'high');
    if (isSection(segment.text, sections)) return piece(segment, 'section', 'names/section', 'high');
    return coveredByDate(segment.text) > 0.5 ? piece(segment, 'dateline', 'shape/dateline', 'medium') : undefined;
  });
  const caption = pickCaption(head, roles);
  const lastChrome = roles.findLastIndex((one) => one !== undefined);
  return head.map((segment, index) => {
    if (roles[index]) return roles[index];
    if (segment === caption) return piece(segment, 'caption', 'shape/caption', 'medium');
    const above = title !== undefined && segment.start < title.start;
    if (above && overlap(segment.text, vocabulary) >= 0.3) return piece(segment, 'kicker', 'shape/kicker', 'medium');
    if (index > lastChrome && isSentence(segment.text)) return piece(segment, 'paragraph', 'shape/sentence', 'medium');
    return unclassified(segment);
  });
}

function bodyPiece(segment: Segment, index: number, all: readonly Segment[], vocabulary: ReadonlySet<string>): Piece {
  const { text } = segment;
  if (listMarker(text)) return piece(segment, 'list', 'shape/list', 'medium');
  if (isTerminated(text) && !opensParagraph(text, all[index + 1])) return piece(segment, 'paragraph', 'shape/paragraph', 'high');
  if (countWords(text) > HEADING_WORDS) return piece(segment, 'paragraph', 'shape/unterminated', 'medium');
  return overlap(text, vocabulary) >= 0.3 ? piece(segment, 'heading', 'shape/heading', 'medium') : unclassified(segment);
}

/** A short line that ends in a colon or question mark above a paragraph is a heading, not a sentence. */
function opensParagraph(text: string, next: Segment | undefined): boolean {
  return /[:؟?]$/.test(text) && countWords(text) <= 8 && next !== undefined && !listMarker(next.text);
}

function isSentence(text: string): boolean {
  return /[.!؟][\s"'«»“”)\]]*$/u.test(text.slice(-12)) && trailingDots(text) === 0 && countWords(text) >= 5;
}

function isSection(text: string, sections: ReadonlyMap<string, string>): boolean {
  return sections.has(normalLine(text));
}

function unclassified(segment: Segment): Piece {
  return piece(segment, 'unclassified', 'shape/unknown', 'low');
}

function piece(segment: Segment, role: Role, rule: string, confidence: Piece['confidence']): Piece {
  return { ...segment, role, rule, confidence };
}
