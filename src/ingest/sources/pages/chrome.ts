import { ancestors, type Element, type Flow, type FlowLine } from '../markup.ts';
import { isLabel, labelled, opensComments } from './labels.ts';
import { isComments, ownRule } from './names.ts';
import { proseOf, tallyOf } from './tally.ts';
import { teasers } from './teasers.ts';

/** A line, or whatever else stands in an element. */
export type Placed = Pick<FlowLine, 'parent'>;
/** The name of the rule by which something is chrome; nothing where it is none. */
export type ChromeRule = (place: Placed) => string | undefined;

/** What is called chrome holds less than this of the running text; comments of readers may be more than what they speak of. */
const [MINOR, PART] = [0.5, 0.9];

/** Find what is chrome around and within the article of a page, by its elements; `title` is the number of the title's line. */
export function chromeRules(flow: Flow, title: number): ChromeRule {
  const tallies = tallyOf(flow);
  const all = flow.lines.reduce((sum, line) => sum + proseOf(line, flow.text), 0);
  // Old servers wrap a whole page into one form, and themes name the page by what it shows: such an element is no chrome.
  const isFree = (share: number) => (element: Element) => {
    const { first, last, prose } = tallies.get(element)!;
    return !(first <= title && title <= last) && (prose < share * all || prose === 0);
  };
  const [isMinor, isPart] = [isFree(MINOR), isFree(PART)];
  const lists = teasers(tallies, isMinor);
  const boxes = labelled(flow, { tallies, isHeading: isLabel, isFree: isMinor });
  const text = flow.lines.findIndex((line, index) => index > title && proseOf(line, flow.text) > 0);
  const comments = labelled(flow, { tallies, isHeading: opensComments, isFree: (element) => text >= 0 && tallies.get(element)!.first > text });
  const ruleOf = (element: Element) => {
    if (comments.has(element) || (isComments(element) && isPart(element))) return 'html/comments';
    const own = ownRule(element);
    if (own && isMinor(element)) return own;
    return boxes.has(element) ? 'html/labelled' : lists.has(element) ? 'html/teasers' : undefined;
  };
  const rules = new Map<Element, string | undefined>([...tallies.keys()].map((element) => [element, ruleOf(element)]));
  return ({ parent }) => ancestors(parent).map((element) => (rules.has(element) ? rules.get(element) : ownRule(element))).find(Boolean);
}
