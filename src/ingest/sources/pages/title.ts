import { countWords } from '../../../arabic/tokens.ts';
import { normalLine } from '../../shape.ts';
import { ancestors, type Flow, type FlowLine } from '../markup.ts';
import { findBlock } from './block.ts';
import { isLink } from './links.ts';
import { proseOf } from './tally.ts';

/** The line of a page's title, its words, and which of them are to be kept (offsets), where the outlet's name stands there too. */
export type Title = { line: FlowLine; text: string; value?: [start: number, end: number] };

/** What a page says of itself: the title of its article, and the name of its site. */
type Told = { title: string | undefined; site: string | undefined };

/** Headlines have so many words. */
const [FEWEST, MOST] = [4, 35];
/** No page has so many lines above its headline. */
const FARTHEST = 3000;
const NAMED = /(?:^|[\s_-])(?:\w{0,20}[\s_-]?)?(?:title|headline|heading)(?:$|[\s_-])|(?:Title|Headline)(?:$|[\s_-])/;

/**
 * The line of the title: an `h1` that the page's own title agrees with, or any line that does; else the only `h1`, or the line
 * nearest above the text that is marked up as a heading; else what the page calls itself.
 */
export function titleOf(flow: Flow, { title, site }: Told): Title | undefined {
  const { text, lines } = flow;
  const head = lines.find((line) => isIn(line, 'title'));
  const words = (line: FlowLine) => text.slice(line.start, line.end);
  const names = [title, head && words(head)].filter((name) => name !== undefined).map(wordsOf);
  const agrees = (line: FlowLine) => names.some((name) => saysTheSame(wordsOf(words(line)), name));
  const equals = (line: FlowLine) => !isLink(line) && names.some((name) => name.length >= 3 && name.join(' ') === normalLine(words(line)));
  const others = lines.slice(0, FARTHEST).filter((line) => line !== head && line.end - line.start < 400);
  const first = others.filter((line) => isIn(line, 'h1'));
  const isLong = (line: FlowLine) => countWords(words(line)) >= FEWEST && countWords(words(line)) <= MOST;
  const named = first.find(equals) ?? first.find(agrees) ?? others.find(equals) ?? others.find(agrees);
  const found = named ?? (first.length === 1 ? first.find(isLong) : undefined) ?? headingAbove(flow, others.filter(isLong));
  if (found) return { line: found, text: words(found) };
  return head && { line: head, ...withoutSite(words(head), site) };
}

function wordsOf(line: string): string[] {
  return normalLine(line).split(' ').filter(Boolean);
}

/** Pages put the outlet's name before or behind their title, and change a word or two: most of both must be the same. */
function saysTheSame(own: readonly string[], name: readonly string[]): boolean {
  if (own.length < 3 || own.length < name.length / 2) return false;
  const shared = own.filter((word) => name.includes(word)).length;
  return shared >= 0.8 * own.length && shared >= name.length / 2;
}

/** The heading nearest above the text, where the page's own title says something else, such as the name of the outlet alone. */
function headingAbove(flow: Flow, candidates: readonly FlowLine[]): FlowLine | undefined {
  const { isInBlock, chromeRule } = findBlock(flow, -1);
  const start = flow.lines.find((line) => isInBlock(line) && proseOf(line, flow.text) > 0 && !isHeading(line) && !chromeRule(line))?.start ?? 0;
  return candidates.filter((line) => line.end <= start && !isLink(line) && isHeading(line) && !chromeRule(line)).at(-1);
}

function isHeading({ parent }: FlowLine): boolean {
  return ancestors(parent).slice(0, 4).some(({ name, attribs }) => /^h[1-4]$/.test(name) || NAMED.test((attribs['class'] ?? '').slice(0, 200)));
}

/** Whether a line stands in an element of a name. */
export function isIn(line: FlowLine, name: string): boolean {
  return ancestors(line.parent).some((element) => element.name === name);
}

/** «Title - Outlet»: the outlet's name is no part of the title. */
function withoutSite(title: string, site: string | undefined): { text: string; value: [number, number] } {
  const cut = [...title.matchAll(/\s[-|–—:•»]{1,2}\s/g)].find(({ index, 0: mark }) => {
    const rest = title.slice(index + mark.length);
    return normalLine(rest) === normalLine(site ?? '') || (countWords(rest) <= 4 && countWords(title.slice(0, index)) >= 4);
  });
  const end = cut?.index ?? title.length;
  return { text: title.slice(0, end), value: [0, end] };
}
