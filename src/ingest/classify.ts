import { countWords } from '../arabic/tokens.ts';
import type { Role, Span } from '../schema/ledger.ts';
import { pickCaption } from './caption.ts';
import { isName, isOutlet, readCredit } from './credits/credit.ts';
import { datelineParts } from './credits/dateline.ts';
import { isFurniture } from './furniture.ts';
import { generic } from './generic.ts';
import type { Parts, Profile, Verdict, Zone } from './profile.ts';
import { isAddress, type Segment } from './segments.ts';
import { contentWords, isParagraph, isTerminated, listMarker, normalLine, overlap, trailingDots } from './shape.ts';
import { coveredByDate, headlineLength, pickTitle } from './title.ts';

/** A segment with its role, the rule that gave it, and the parts of it that the rule names (offsets in the segment). */
export type Piece = Segment & Pick<Span, 'role' | 'rule' | 'confidence'> & Pick<Verdict, 'parts' | 'values'>;

type Context = {
  profile: Profile | undefined;
  /** Names of sections as they stand in sources, as `normalLine` gives them. */
  sections: ReadonlyMap<string, string>;
};

/** Roles of lines that leave the text: a line that looks like a paragraph is none if its rule gives it one of these. */
const REMOVED: ReadonlySet<Role> = new Set(['boilerplate', 'share', 'related', 'tags', 'redacted']);
const HEADING_WORDS = 18;
/** Pages show a headline in crumbs, heading, picture and share button; a line that stands oftener is something else. */
const MOST_REPEATS = 6;

/** Find the role of each segment. What no rule and no shape explains is `unclassified`: it stays in the body, flagged. */
export function classify(segments: readonly Segment[], context: Context): Piece[] {
  const { zones, isText } = findZones(segments, context);
  const ruled = segments.map((segment, index) => byRule(segment, zones[index]!, context));
  const paragraphs = segments.filter((_, index) => !ruled[index] && zones[index] === 'body' && isText[index]);
  const vocabulary = contentWords(paragraphs.map(({ text }) => text).join('\n'));
  const head = classifyHead(segments.filter((_, index) => zones[index] === 'head'), ruled, vocabulary, context);
  const last = segments.length - 1;
  return segments.map((segment, index) => {
    if (zones[index] === 'head') return head[index]!;
    if (ruled[index]) return ruled[index];
    const permalink = index >= last - 2 ? permalinkPiece(segment, head) : undefined;
    if (permalink) return permalink;
    if (isText[index] && !isParagraph(segment.text)) return piece(segment, 'paragraph', 'shape/long-line', 'medium');
    return zones[index] === 'body' ? bodyPiece(segment, index, segments, vocabulary) : tailPiece(segment, index >= last - 1);
  });
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

function classifyHead(
  head: readonly Segment[],
  ruled: readonly (Piece | undefined)[],
  vocabulary: ReadonlySet<string>,
  { sections }: Context,
): Piece[] {
  const credits = head.map((segment, index) => (ruled[index] ? undefined : creditPiece(segment, false)));
  const dates = head.map((segment, index) => !ruled[index] && coveredByDate(segment.text) > 0.5);
  const isFree = ({ text }: Segment, index: number) =>
    !ruled[index] && !credits[index] && !dates[index] && !isSection(text, sections) && !isOutlet(text) && !isFurniture(text);
  const free = head.filter(isFree);
  const title = ruled.find((one) => one?.role === 'title') ?? pickTitle(free, vocabulary);
  const headline = title?.text.slice(0, headlineLength(title.text));
  const key = headline === undefined ? undefined : normalLine(headline);
  let repeats = 0;
  const roles = head.map((segment, index): Piece | undefined => {
    if (ruled[index]) return ruled[index];
    if (segment === title) return titlePiece(segment, headline!.length);
    if (key !== undefined && repeats < MOST_REPEATS && normalLine(segment.text) === key) {
      repeats += 1;
      return piece(segment, 'title-repeat', 'shape/title-repeat', 'high');
    }
    if (isSection(segment.text, sections)) return piece(segment, 'section', 'names/section', 'high');
    if (credits[index]) return credits[index];
    return dates[index] ? datelinePiece(segment) : undefined;
  });
  head.forEach((segment, index) => {
    if (roles[index] || title === undefined || (segment.start < title.start && !isSignature(segment.text))) return;
    if (isOutlet(segment.text)) return;
    const isUnderPicture = roles[index - 1]?.role === 'title-repeat' && index + 1 < head.length && roles[index + 1]?.role !== 'dateline';
    roles[index] = isUnderPicture || overlap(segment.text, vocabulary) >= 0.5 ? undefined : creditPiece(segment, true);
  });
  const outlet = roles.some((one) => one?.parts?.['source'] || one?.role === 'source') ? -1 : head.findIndex(({ text }, index) => !roles[index] && isOutlet(text));
  if (outlet >= 0) roles[outlet] = piece(head[outlet]!, 'source', 'names/outlet', 'medium');
  const caption = pickCaption(head, roles);
  const lastChrome = roles.findLastIndex((one) => one !== undefined);
  return head.map((segment, index) => {
    if (roles[index]) return roles[index];
    if (segment === caption) return piece(segment, 'caption', 'shape/caption', 'medium');
    const isRelated = overlap(segment.text, vocabulary) >= 0.3 && !isFurniture(segment.text);
    const above = title !== undefined && segment.start < title.start;
    if (above && isRelated) return piece(segment, 'kicker', 'shape/kicker', 'medium');
    if (index > lastChrome && isSentence(segment.text)) return piece(segment, 'paragraph', 'shape/sentence', 'medium');
    if (title === undefined && isFinished(segment.text)) return piece(segment, 'paragraph', 'shape/sentence', 'medium');
    if (!above && isRelated && countWords(segment.text) >= 4) return piece(segment, 'lead', 'shape/deck', 'medium');
    return unclassified(segment);
  });
}

/** A name alone on its line, perhaps between dashes. */
function isSignature(text: string): boolean {
  return isName(text.replace(/^[\s\-–—*]{1,9}/u, '').replace(/[\s\-–—*:]{1,9}$/u, ''));
}

/** A headline; the name of the site behind it («… - BBC Arabic») is cut off as an edit. */
function titlePiece(segment: Segment, length: number): Piece {
  const whole = length === segment.text.length;
  return { ...piece(segment, 'title', whole ? 'shape/title' : 'shape/page-title', 'high'), ...(!whole && { parts: { value: [0, length] } }) };
}

/** A line that is mostly a date; the place before it and the agency behind it are facts of their own. */
function datelinePiece(segment: Segment): Piece {
  const parts = datelineParts(segment.text);
  return { ...piece(segment, 'dateline', 'shape/dateline', 'medium'), ...parts };
}

function creditPiece(segment: Segment, alone: boolean): Piece | undefined {
  const credit = readCredit(segment.text, alone);
  if (!credit) return undefined;
  const role = credit.parts['author'] ? 'byline' : credit.parts['source'] ? 'source' : 'place';
  return { ...piece(segment, role, 'names/credit', 'medium'), ...credit };
}

const PERMALINK = /^رابط (?:الخبر|الموضوع|المقالة?)[^:]{0,40}:\s{0,3}(?=\S)/u;

/** «رابط الخبر: العنوان»: the headline once more, or the only time. */
function permalinkPiece(segment: Segment, head: readonly Piece[]): Piece | undefined {
  const from = PERMALINK.exec(segment.text)?.[0].length;
  if (from === undefined || segment.text.length > 400 || isAddress(segment.text.slice(from))) return undefined;
  const title = head.find(({ role }) => role === 'title');
  const parts: Parts = { value: [from, segment.text.length] };
  if (title === undefined) return { ...piece(segment, 'title', 'names/permalink', 'medium'), parts };
  const same = normalLine(segment.text.slice(from)) === normalLine(title.text);
  return same ? piece(segment, 'title-repeat', 'names/permalink', 'high') : undefined;
}

/** Signatures stand in the last lines; all else of the tail wants a rule. */
function tailPiece(segment: Segment, isLast: boolean): Piece {
  return (isLast ? creditPiece(segment, true) : undefined) ?? unclassified(segment);
}

function bodyPiece(segment: Segment, index: number, all: readonly Segment[], vocabulary: ReadonlySet<string>): Piece {
  const { text } = segment;
  if (listMarker(text)) return piece(segment, 'list', 'shape/list', 'medium');
  if (isTerminated(text) && !opensParagraph(text, all[index + 1])) return piece(segment, 'paragraph', 'shape/paragraph', 'high');
  if (countWords(text) > HEADING_WORDS) return piece(segment, 'paragraph', 'shape/unterminated', 'medium');
  if (overlap(text, vocabulary) < 0.3 || isFurniture(text)) return unclassified(segment);
  return piece(segment, 'heading', 'shape/heading', 'medium');
}

/** A short line that ends in a colon or question mark above a paragraph is a heading, not a sentence. */
function opensParagraph(text: string, next: Segment | undefined): boolean {
  return /[:؟?]$/.test(text) && countWords(text) <= 8 && next !== undefined && !listMarker(next.text);
}

function isSentence(text: string): boolean {
  return /[.!؟][\s"'«»“”)\]]*$/u.test(text.slice(-12)) && trailingDots(text) === 0 && countWords(text) >= 5;
}

function isFinished(text: string): boolean {
  return /[.!؟][\s"'«»“”)\]]*$/u.test(text.slice(-12)) && countWords(text) >= 5;
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
