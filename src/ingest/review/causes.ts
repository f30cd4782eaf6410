import { foldText } from '../../arabic/fold.ts';
import { countWords } from '../../arabic/tokens.ts';
import { normalLine } from '../shape.ts';
import type { Kind } from './question.ts';

/** What a line of an entry's `review` asks, and what it has in common with others. */
export type Asked = { kind: Kind; cause: string; example: string };

/** What lines of `review` begin with, their kind, and the cause where the words differ from case to case. */
const KINDS: [Kind, RegExp, string?][] = [
  ['lines', /^unclassified: \d+ lines more$/],
  ['headline', /^no headline was found$/],
  ['text', /^no text\b/],
  ['unsegmented', /^unsegmented\b/],
  ['damaged', /\bdamaged \(U\+FFFD\)$/],
  ['language', /^language: /],
  ['override', /^override: /],
  ['split', /^several articles\?/, 'split'],
  ['doubted', /^date out of order: /, 'order'],
  ['doubted', /^date out of its time: /, 'window'],
];

/** Read a line of an entry's `review`. What no kind is known for is a doubt, grouped by its words without their figures and quotes. */
export function readReview(line: string): Asked {
  const [kind, , cause = generalised(line)] = KINDS.find(([, pattern]) => pattern.test(line)) ?? [];
  if (kind) return { kind, cause, example: line };
  const text = /^unclassified: ([^]*)$/.exec(line)?.[1];
  if (text === undefined) return { kind: 'doubt', cause: generalised(line), example: line };
  return { kind: 'line', cause: lineCause(text), example: text };
}

/** What lines have in common that say the same, digits and punctuation aside. */
export function lineCause(text: string): string {
  return normalLine(text).replace(/\p{N}+/gu, '0') || text.trim();
}

/** A message without what is particular in it. */
function generalised(line: string): string {
  return line.replace(/«[^»]*»|“[^”]*”|"[^"]*"/gu, '…').replace(/\p{N}+/gu, '0');
}

/** What a line looks like that stands nowhere else: lines of one look may have one answer. */
export function shapeOf(text: string): string {
  if (!/\p{L}/u.test(text)) return /\p{N}/u.test(text) ? 'shape:number' : 'shape:signs';
  if (!/\p{Script=Arabic}/u.test(text)) return 'shape:latin';
  if (/[:؛]\s*$/u.test(text)) return 'shape:colon';
  if (/[؟?]\s*$/u.test(text)) return 'shape:asks';
  const opening = /^(\p{L}+)\s*:/u.exec(text)?.[1];
  if (opening) return `shape:label ${foldText(opening)}`;
  const words = countWords(text);
  return words <= 3 ? 'shape:few' : words <= 12 ? 'shape:phrase' : 'shape:long';
}
