import { countWords } from '../arabic/tokens.ts';
import { pickCaption } from './caption.ts';
import { isName, isOutlet } from './credits/credit.ts';
import { datelineParts } from './credits/dateline.ts';
import { isFurniture } from './furniture.ts';
import { creditPiece, piece, unclassified, type Piece } from './piece.ts';
import type { Segment } from './segments.ts';
import { isFinished, isSentence, normalLine, overlap } from './shape.ts';
import { coveredByDate, headlineLength, pickTitle } from './title.ts';

/** Pages show a headline in crumbs, heading, picture and share button; a line that stands oftener is something else. */
const MOST_REPEATS = 6;

/**
 * Find the roles of the lines above the first paragraph: the headline and its repeats, then what names section, date,
 * author and outlet, then the caption; what is left is a kicker, a deck or unclassified.
 */
export function classifyHead(
  head: readonly Segment[],
  ruled: readonly (Piece | undefined)[],
  vocabulary: ReadonlySet<string>,
  sections: ReadonlyMap<string, string>,
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

function isSection(text: string, sections: ReadonlyMap<string, string>): boolean {
  return sections.has(normalLine(text));
}
