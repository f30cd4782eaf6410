import { isOutlet } from '../credits/kinds.ts';
import { isFurniture } from '../furniture.ts';
import { creditPiece, drawnPiece, printPiece, unclassified, type Piece } from '../piece.ts';
import type { Segment } from '../segments.ts';
import { isDateline } from '../credits/dateline.ts';
import { headlineLength, pickTitle } from '../title.ts';
import { isSection, type Head } from './lines.ts';
import { RULES } from './rules.ts';

/**
 * Find the roles of the lines above the first paragraph. The headline is picked first, since all else is judged by where
 * it stands; then each rule of the chain looks at the lines that those before it left open. What is left is unclassified.
 */
export function classifyHead(
  lines: readonly Segment[],
  ruled: readonly (Piece | undefined)[],
  vocabulary: ReadonlySet<string>,
  sections: ReadonlyMap<string, string>,
): Piece[] {
  const credits = lines.map((segment, index) => (ruled[index] ? undefined : (drawnPiece(segment) ?? printPiece(segment) ?? creditPiece(segment, false))));
  const dates = lines.map((segment, index) => !ruled[index] && isDateline(segment.text));
  const isFree = ({ text }: Segment, index: number) =>
    !ruled[index] && !credits[index] && !dates[index] && !isSection(text, sections) && !isOutlet(text) && !isFurniture(text);
  const title = ruled.find((one) => one?.role === 'title') ?? pickTitle(lines.filter(isFree), vocabulary);
  const headline = title && (named(title) ?? title.text.slice(0, headlineLength(title.text)));
  const head: Head = { lines, roles: lines.map((_, index) => ruled[index]), credits, dates, title, headline, vocabulary, sections };
  for (const { decide } of RULES) {
    const rule = decide(head);
    lines.forEach((segment, index) => {
      head.roles[index] ??= rule(segment, index);
    });
  }
  return lines.map((segment, index) => head.roles[index] ?? unclassified(segment));
}

/** The headline behind a label: «العنوان: …». */
function named({ text, parts }: Segment & Partial<Pick<Piece, 'parts'>>): string | undefined {
  return parts?.['value'] && text.slice(...parts['value']);
}
