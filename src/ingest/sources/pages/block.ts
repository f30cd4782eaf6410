import { ancestors, type Element, type Flow, type FlowLine } from '../markup.ts';
import { chromeRules, type ChromeRule, type Placed } from './chrome.ts';
import { isCalledBody } from './names.ts';
import { childrenOf, kindOf, tallyOf, type Tally } from './tally.ts';

/** An element is followed inwards where it holds so much of the running text around it. */
const SHARE = 0.8;
/** Where none does, the one below the title must hold so much, and so many lines of running text. */
const [LEAST, FEWEST_LINES] = [0.2, 2];
/** What a page itself calls the body must hold so much of the running text. */
const CALLED = 0.3;

/** Whether a line is within the article of a page, and what is chrome, by the name of the rule that says so. */
export type Found = { isInBlock: (place: Placed) => boolean; chromeRule: ChromeRule };

/** Find the article among the elements of a page: by its running text, and by its title (a line's number). */
export function findBlock(flow: Flow, title: number): Found {
  const chromeRule = chromeRules(flow, title);
  const isOpen = (line: FlowLine) => chromeRule(line) === undefined;
  const blocks = blocksOf(tallyOf(flow, isOpen), title);
  return { isInBlock: ({ parent }) => blocks.length === 0 || ancestors(parent).some((element) => blocks.includes(element)), chromeRule };
}

/** The elements that hold the article, side by side; none where the page is all article. */
function blocksOf(tallies: ReadonlyMap<Element, Tally>, title: number): Element[] {
  const inside = childrenOf(tallies);
  const all = (inside.get(undefined) ?? []).reduce((sum, element) => sum + tallies.get(element)!.prose, 0);
  const called = calledBody(tallies, all, title);
  if (called) return [called];
  let blocks: Element[] = [];
  for (let size = all; ; ) {
    const children = inside.get(blocks[0]) ?? [];
    const main = children.find((one) => tallies.get(one)!.prose >= size * SHARE);
    const next = main ? [main] : belowTitle(children, tallies, { size, title });
    if (next.length === 0 || next[0]!.name === 'p') return blocks;
    blocks = next;
    size = next.reduce((sum, element) => sum + tallies.get(element)!.prose, 0);
    if (next.length > 1) return blocks;
  }
}

/** What the page itself calls the body of its article: the innermost of those that hold about as much as the largest. */
function calledBody(tallies: ReadonlyMap<Element, Tally>, all: number, title: number): Element | undefined {
  const called = [...tallies].filter(([element, { last }]) => last > title && isCalledBody(element));
  const most = called.reduce((size, [, { prose }]) => Math.max(size, prose), CALLED * all);
  const large = called.filter(([, { prose }]) => prose > 0 && prose >= SHARE * most);
  return large.sort(([, one], [, other]) => one.lines - other.lines)[0]?.[0];
}

/**
 * Of several elements with running text, none of which has most of it: the one with the title, else the first below the title
 * with those of its kind beside it, since advertisements cut articles in two. An element with a title of its own is another article.
 */
function belowTitle(children: readonly Element[], tallies: ReadonlyMap<Element, Tally>, { size, title }: { size: number; title: number }): Element[] {
  const large = children.filter((one) => tallies.get(one)!.proseLines >= FEWEST_LINES && tallies.get(one)!.prose >= LEAST * size);
  const titled = large.find((one) => tallies.get(one)!.first <= title && title <= tallies.get(one)!.last);
  if (titled) return [titled];
  const first = large.find((one) => tallies.get(one)!.first > title);
  return first ? children.filter((one) => kindOf(one) === kindOf(first) && tallies.get(one)!.first > title) : [];
}
