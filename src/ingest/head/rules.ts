import { countWords } from '../../arabic/tokens.ts';
import { pickCaption } from '../caption.ts';
import { isName, isOutlet } from '../credits/kinds.ts';
import { datelineParts } from '../credits/dateline.ts';
import { isFurniture } from '../furniture.ts';
import { creditPiece, outletPiece, piece, type Piece } from '../piece.ts';
import type { Segment } from '../segments.ts';
import { isFinished, isSentence, normalLine, overlap } from '../shape.ts';
import { isAbove, isRelated, isSection, type Head } from './lines.ts';

/** Pages show a headline in crumbs, heading, picture and share button; a line that stands oftener is something else. */
const MOST_REPEATS = 6;

/** A rule looks at one line after the other, in order, and only at those that have no role yet. */
type Rule = { name: string; decide: (head: Head) => (segment: Segment, index: number) => Piece | undefined };

/** The chain: what is surest comes first. */
export const RULES: readonly Rule[] = [
  { name: 'the headline', decide: ({ title, headline }) => (segment) => (segment === title ? titlePiece(segment, headline!.length) : undefined) },
  { name: 'the headline once more', decide: repeatOf },
  { name: 'a section by its name', decide: ({ sections }) => (segment) => (isSection(segment.text, sections) ? piece(segment, 'section', 'names/section', 'high') : undefined) },
  { name: 'a credit by its words', decide: ({ credits }) => (_, index) => credits[index] },
  { name: 'a date', decide: ({ dates }) => (segment, index) => (dates[index] ? datelinePiece(segment) : undefined) },
  { name: 'a name under the headline', decide: signature },
  { name: 'the name of an outlet', decide: outletName },
  { name: 'the caption', decide: captionOf },
  { name: 'a kicker', decide: (head) => (segment) => (isAbove(segment, head) && isRelated(segment, head) ? piece(segment, 'kicker', 'shape/kicker', 'medium') : undefined) },
  { name: 'the one unknown line above the headline', decide: overline },
  { name: 'a sentence below all else', decide: openingSentence },
  { name: 'a sentence without a headline', decide: ({ title }) => (segment) => (title === undefined && isFinished(segment.text) ? piece(segment, 'paragraph', 'shape/sentence', 'medium') : undefined) },
  { name: 'a deck', decide: (head) => (segment) => (isDeck(segment, head) ? piece(segment, 'lead', 'shape/deck', 'medium') : undefined) },
];

/** A headline; the name of the site behind it («… - BBC Arabic») is cut off as an edit. */
function titlePiece(segment: Segment, length: number): Piece {
  const whole = length === segment.text.length;
  return { ...piece(segment, 'title', whole ? 'shape/title' : 'shape/page-title', 'high'), ...(!whole && { parts: { value: [0, length] } }) };
}

function repeatOf({ headline }: Head): ReturnType<Rule['decide']> {
  const key = headline === undefined ? undefined : normalLine(headline);
  let repeats = 0;
  return (segment) => {
    if (key === undefined || repeats >= MOST_REPEATS || normalLine(segment.text) !== key) return undefined;
    repeats += 1;
    return piece(segment, 'title-repeat', 'shape/title-repeat', 'high');
  };
}

/** A line that is mostly a date; the place before it and the agency behind it are facts of their own. */
function datelinePiece(segment: Segment): Piece {
  return { ...piece(segment, 'dateline', 'shape/dateline', 'medium'), ...datelineParts(segment.text) };
}

/**
 * Under a headline a name on its own is the author's, and an unknown one beside a place or agency too. Not where the text
 * speaks of it, and not right under the repeated headline, where captions stand.
 */
function signature(head: Head): ReturnType<Rule['decide']> {
  const { lines, roles, title, vocabulary } = head;
  return (segment, index) => {
    if (title === undefined || (isAbove(segment, head) && !isSignature(segment.text)) || isOutlet(segment.text)) return undefined;
    const isUnderPicture = roles[index - 1]?.role === 'title-repeat' && index + 1 < lines.length && roles[index + 1]?.role !== 'dateline';
    const known = overlap(segment.text, vocabulary);
    return isUnderPicture || known >= (isSignature(segment.text) ? 1 : 0.5) ? undefined : creditPiece(segment, true);
  };
}

/** A name alone on its line, perhaps between dashes. */
function isSignature(text: string): boolean {
  return isName(text.replace(/^[\s\-–—*]{1,9}/u, '').replace(/[\s\-–—*:]{1,9}$/u, ''));
}

/** The first outlet that is named, where no other source is. */
function outletName({ roles }: Head): ReturnType<Rule['decide']> {
  const hasSource = () => roles.some((one) => one?.parts?.['source'] || one?.role === 'source');
  return (segment) => (isOutlet(segment.text) && !hasSource() ? outletPiece(segment) : undefined);
}

function captionOf({ lines, roles }: Head): ReturnType<Rule['decide']> {
  const caption = pickCaption(lines, roles);
  return (segment) => (segment === caption ? piece(segment, 'caption', 'shape/caption', 'medium') : undefined);
}

/** Papers name a column, or lead to the headline, in a line above it; two unknown lines may be a menu. */
function overline(head: Head): ReturnType<Rule['decide']> {
  const open = head.lines.filter((segment, index) => head.roles[index] === undefined && isAbove(segment, head));
  const [only] = open.length === 1 ? open : [];
  const fits = only !== undefined && countWords(only.text) <= 8 && !isFurniture(only.text) && !isOutlet(only.text) && !isMasthead(only.text) && /^[\P{L}\p{Script=Arabic}]+$/u.test(only.text);
  return (segment) => (fits && segment === only ? piece(segment, 'kicker', 'shape/overline', 'low') : undefined);
}

/** The name of the paper, as pages carry it at the top. */
function isMasthead(text: string): boolean {
  return /^(?:صحيفة|جريدة|مجلة|موقع|وكالة|شبكة|قناة|نشرة|بوابة|يومية|أسبوعية)(?!\p{L})/u.test(text);
}

function openingSentence({ roles }: Head): ReturnType<Rule['decide']> {
  const lastKnown = roles.findLastIndex((one) => one !== undefined && one.rule !== 'shape/caption');
  return (segment, index) => (index > lastKnown && isSentence(segment.text) ? piece(segment, 'paragraph', 'shape/sentence', 'medium') : undefined);
}

/** Some words under the headline about what the text is about. */
function isDeck(segment: Segment, head: Head): boolean {
  return !isAbove(segment, head) && isRelated(segment, head) && countWords(segment.text) >= 4;
}
