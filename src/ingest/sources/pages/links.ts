import { countWords } from '../../../arabic/tokens.ts';
import { ancestors, type Element, type Flow, type FlowLine } from '../markup.ts';
import { beginsWithLabel, isLabel } from './labels.ts';
import { PROSE_WORDS } from './tally.ts';

/** A link that holds so many long lines was never closed: what follows it is no link. */
const NEVER_CLOSED = 3;

/** Take the lines that seem to be links only because one before them was never closed for what they are. */
export function withoutOpenLinks({ text, lines, pictures }: Flow): Flow {
  const counts = new Map<Element, number>();
  for (const line of lines) {
    if (line.linked === 0 || countWords(text.slice(line.start, line.end)) < PROSE_WORDS) continue;
    for (const link of ancestors(line.parent).filter(isAnchor)) counts.set(link, (counts.get(link) ?? 0) + 1);
  }
  const isOpen = (link: Element | undefined) => link !== undefined && (counts.get(link) ?? 0) >= NEVER_CLOSED;
  return { text, pictures, lines: lines.map((line) => (isOpen(ancestors(line.parent).find(isAnchor)) ? { ...line, linked: 0 } : line)) };
}

function isAnchor({ name, attribs }: Element): boolean {
  return name === 'a' && 'href' in attribs;
}

/** Whether a line is a link and little else. */
export function isLink({ start, end, linked }: FlowLine): boolean {
  return linked > (end - start) * 0.8;
}

/** The rule by which a line leads to another page and is none of the text: a link, a label alone, or «اقرأ أيضا: <a>…</a>». */
export function linkRule(line: FlowLine, text: string): string | undefined {
  if (isLink(line)) return 'html/links';
  const words = text.slice(line.start, line.end);
  if (isLabel(words)) return 'html/label';
  return line.linked > words.length / 2 && beginsWithLabel(words) ? 'html/related' : undefined;
}
