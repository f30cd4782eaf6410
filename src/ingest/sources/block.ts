import { countWords } from '../../arabic/tokens.ts';
import { ancestors, type Element, type Flow, type FlowLine } from './markup.ts';

const CHROME_TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form', 'button', 'select', 'noscript', 'menu', 'iframe', 'textarea', 'dialog', 'label']);
const CHROME_ROLES: ReadonlySet<string> = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'dialog', 'menu']);
/** Words in class names and ids by which authors of pages name what is around an article. */
const CHROME_NAMES =
  /(?:^|[\s_-])(?:share|sharing|social|related|recommend(?:ed|ations)?|comments?|disqus|breadcrumbs?|menu|navbar|sidebar|footer|newsletter|subscribe|cookies?|consent|advert\w{0,8}|ads?|popup|modal|pagination|most-?read|trending|ticker|tags?|more-?news|read-?more)(?:$|[\s_-])/i;
/** A line of running text has so many words, and few of them are links. */
export const PROSE_WORDS = 12;
/** The article is the smallest element that holds so much of the running text of those around it. */
const SHARE = 0.75;

/** The element that holds the article of a page, and a test for what is chrome, by the name of the rule that says so. */
export type Found = { block: Element | undefined; chromeRule: (line: FlowLine) => string | undefined };

/** Find the article among the elements of a page by its running text. */
export function findBlock(flow: Flow): Found {
  const prose = new Map<Element, number>();
  let all = 0;
  for (const line of flow.lines) {
    if (!isProse(line, flow.text) || ancestors(line.parent).some(hasChromeTag)) continue;
    const size = line.end - line.start;
    all += size;
    for (const element of ancestors(line.parent)) prose.set(element, (prose.get(element) ?? 0) + size);
  }
  const rules = new Map<Element, string | undefined>();
  const ruleOf = (element: Element) => {
    if (!rules.has(element)) rules.set(element, ownRule(element));
    return rules.get(element);
  };
  const chromeRule = (line: FlowLine) => {
    for (const element of ancestors(line.parent)) {
      if ((prose.get(element) ?? 0) >= all / 2) return undefined;
      const rule = ruleOf(element);
      if (rule) return rule;
    }
    return undefined;
  };
  return { block: blockOf(prose, all), chromeRule };
}

function ownRule(element: Element): string | undefined {
  const { name, attribs } = element;
  if (hasChromeTag(element)) return `html/${name}`;
  if (CHROME_NAMES.test(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`.slice(0, 300))) return 'html/named-chrome';
  return 'hidden' in attribs || /display\s?:\s?none/i.test(attribs['style'] ?? '') ? 'html/hidden' : undefined;
}

/** Whether a line is running text: enough words, of which few are links. */
export function isProse({ start, end, linked }: FlowLine, text: string): boolean {
  return linked < (end - start) * 0.4 && countWords(text.slice(start, end)) >= PROSE_WORDS;
}

function hasChromeTag({ name, attribs }: Element): boolean {
  return CHROME_TAGS.has(name) || CHROME_ROLES.has(attribs['role'] ?? '');
}

/** From the page inwards, as long as one element holds most of the running text; a page's own word for it comes first. */
function blockOf(prose: ReadonlyMap<Element, number>, all: number): Element | undefined {
  const named = [...prose].find(([{ attribs }, size]) => attribs['itemprop'] === 'articleBody' && size > all / 2);
  if (named) return named[0];
  const inside = new Map<Element | undefined, Element[]>();
  for (const element of prose.keys()) {
    const parent = element.parent && 'attribs' in element.parent ? (element.parent as Element) : undefined;
    inside.set(parent, [...(inside.get(parent) ?? []), element]);
  }
  let block: Element | undefined;
  for (let size = all; ; ) {
    const next = inside.get(block)?.find((one) => prose.get(one)! >= size * SHARE);
    if (!next || next.name === 'p') return block;
    [block, size] = [next, prose.get(next)!];
  }
}
