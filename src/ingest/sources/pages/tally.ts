import { countWords } from '../../../arabic/tokens.ts';
import { isTerminated } from '../../shape.ts';
import { ancestors, type Element, type Flow, type FlowLine } from '../markup.ts';
import { isLink } from './links.ts';

/** A line of running text has so many words, and few of them are links. */
export const PROSE_WORDS = 12;
/** Below that, a sentence of so many words counts half. */
const SENTENCE_WORDS = 5;

/** What stands below an element: its lines by number, those that are links, and how much running text (UTF-16 units). */
export type Tally = { first: number; last: number; lines: number; links: number; prose: number; proseLines: number };

/** How much running text a line is: all of a long one, half of a short sentence, nothing of what is mostly links. */
export function proseOf({ start, end, linked }: FlowLine, text: string): number {
  const size = end - start;
  if (linked >= size * 0.4 || size < 20) return 0;
  const line = text.slice(start, end);
  const words = countWords(line);
  return words >= PROSE_WORDS ? size : words >= SENTENCE_WORDS && isTerminated(line) && !line.endsWith(':') ? size / 2 : 0;
}

/** Count what stands below each element, of the lines that are asked for. */
export function tallyOf({ lines, text }: Flow, isCounted: (line: FlowLine) => boolean = () => true): Map<Element, Tally> {
  const tallies = new Map<Element, Tally>();
  lines.forEach((line, index) => {
    if (!isCounted(line)) return;
    const prose = proseOf(line, text);
    for (const element of ancestors(line.parent)) {
      let tally = tallies.get(element);
      if (!tally) tallies.set(element, (tally = { first: index, last: index, lines: 0, links: 0, prose: 0, proseLines: 0 }));
      tally.last = index;
      tally.lines += 1;
      tally.links += isLink(line) ? 1 : 0;
      tally.prose += prose;
      tally.proseLines += prose > 0 ? 1 : 0;
    }
  });
  return tallies;
}

/** The children of each element that hold any line, in document order; those of the document under `undefined`. */
export function childrenOf(tallies: ReadonlyMap<Element, Tally>): Map<Element | undefined, Element[]> {
  const inside = new Map<Element | undefined, Element[]>();
  for (const element of tallies.keys()) {
    const parent = element.parent && 'attribs' in element.parent ? (element.parent as Element) : undefined;
    const known = inside.get(parent);
    if (known) known.push(element);
    else inside.set(parent, [element]);
  }
  return inside;
}

/** What marks elements of one kind: their name and the first of their classes. */
export function kindOf({ name, attribs }: Element): string {
  return `${name}.${(attribs['class'] ?? '').trim().split(/\s+/)[0]}`;
}
