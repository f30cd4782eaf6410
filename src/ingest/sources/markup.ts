import { DomHandler, ElementType, Parser, type parseDocument } from 'htmlparser2';
import type { Role } from '../../schema/ledger.ts';
import { pictureOf } from './picture.ts';
import type { Mark, Picture } from './source.ts';

/** A node of a parsed document, as htmlparser2 gives it. */
export type Node = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<Node, { attribs: Record<string, string> }>;

/** A line of the text of a document: where its first word stands in the tree, and how many of its characters are links. */
export type FlowLine = { start: number; end: number; parent: Element | undefined; linked: number };
/** The text of a document in lines, and its pictures with the place where each stands. */
export type Flow = { text: string; lines: FlowLine[]; pictures: readonly { element: Element; at: number }[] };

const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template']);
const BLOCKS: ReadonlySet<string> = new Set(
  ('address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html iframe label legend li main menu nav noscript ol option p pre section select ' +
    'summary table tbody td textarea tfoot th thead title tr ul video').split(' '),
);
/** Elements that show a picture. */
const PICTURES: ReadonlySet<string> = new Set(['img', 'amp-img']);
const ROLES: Record<string, Role> = {
  h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading',
  li: 'list', blockquote: 'quote', figcaption: 'caption', p: 'paragraph',
};
/** No page means anything by nesting deeper; hostile ones do it. */
const DEEPEST = 100;

/** Where elements nest deeper than this, a parser's work grows with the square of the depth. */
export const DEEPEST_NEST = 2000;

/** A page of a newspaper has some thousands of elements. */
const MOST_ELEMENTS = 50_000;

/** Parse HTML as it is found: nothing is too broken. Throws where its elements nest, or are many, beyond all reason. */
export function parseHtml(html: string): Node[] {
  const handler = new DomHandler();
  const parser = new Parser(handler);
  let [depth, count] = [0, 0];
  const [open, close] = [handler.onopentag.bind(handler), handler.onclosetag.bind(handler)];
  handler.onopentag = (name, attribs) => {
    [depth, count] = [depth + 1, count + 1];
    if (depth > DEEPEST_NEST) throw new Error(`its elements nest more than ${DEEPEST_NEST} deep`);
    if (count > MOST_ELEMENTS) throw new Error(`it has more than ${MOST_ELEMENTS} elements`);
    open(name, attribs);
  };
  handler.onclosetag = () => {
    depth -= 1;
    close();
  };
  parser.end(html);
  return handler.dom as Node[];
}

/** Read a fragment, such as the body of a feed's item. Line ends of the source count where `lines` is set. */
export function readFragment(html: string, { lines = false } = {}): { text: string; marks: Mark[]; pictures: Picture[] } {
  const flow = flowOf(parseHtml(html), lines);
  return { text: flow.text, marks: flow.lines.flatMap(markByTag), pictures: flow.pictures.flatMap(pictureOf) };
}

/** What the tags around a line say of it: heading, list, quote, caption; a quote's paragraphs are quotes. */
export function markByTag({ start, end, parent }: FlowLine): Mark[] {
  const names = ancestors(parent).map(({ name }) => name);
  const name = names.find((one) => one in ROLES && one !== 'p') ?? names.find((one) => one === 'p');
  return name === undefined ? [] : [{ start, end, role: ROLES[name]!, rule: `html/${name}` }];
}

/** An element and those around it, the nearest first. */
export function ancestors(element: Element | undefined): Element[] {
  const found: Element[] = [];
  for (let at = element; at && found.length < DEEPEST; at = elementAbove(at)) found.push(at);
  return found;
}

function elementAbove({ parent }: Element): Element | undefined {
  return parent && 'attribs' in parent ? (parent as Element) : undefined;
}

/**
 * Put the text nodes below some nodes into lines, in document order: block ends and `br` end a line, other white space
 * is one space. Script, style and template are left out.
 */
export function flowOf(roots: readonly Node[], keepLines = false): Flow {
  const lines: FlowLine[] = [];
  const pieces: string[] = [];
  const pictures: { element: Element; at: number }[] = [];
  let at = 0;
  let line: FlowLine | undefined;
  let space = false;
  const add = (text: string) => {
    pieces.push(text);
    at += text.length;
  };
  const endLine = () => {
    if (line) {
      lines.push({ ...line, end: at });
      add('\n');
    }
    line = undefined;
    space = false;
  };
  const write = (data: string, parent: Element | undefined, isLink: boolean) => {
    for (const [index, word] of data.split(/[ \t\n\r\f]+/).entries()) {
      if (index > 0) space = true;
      if (word === '') continue;
      if (space && line) add(' ');
      space = false;
      line ??= { start: at, end: at, parent, linked: 0 };
      if (isLink) line.linked += word.length;
      add(word);
    }
  };
  const picture = (element: Element) => pictures.push({ element, at });
  walk(roots, { endLine, picture }, (data, parent, isLink) => {
    if (!keepLines) return write(data, parent, isLink);
    for (const [index, piece] of data.split(/\r\n?|\n/).entries()) {
      if (index > 0) endLine();
      write(piece, parent, isLink);
    }
  });
  endLine();
  return { text: pieces.join(''), lines, pictures };
}

type OnText = (data: string, parent: Element | undefined, isLink: boolean) => void;

/** Walk a document without recursion: pages may nest deeper than the stack. */
function walk(roots: readonly Node[], on: { endLine: () => void; picture: (element: Element) => void }, onText: OnText): void {
  type Step = { node: Node; parent: Element | undefined; isLink: boolean; leave?: true };
  const steps: Step[] = roots.map((node) => ({ node, parent: undefined, isLink: false })).reverse();
  while (steps.length > 0) {
    const { node, parent, isLink, leave } = steps.pop()!;
    if (node.type === ElementType.Text) onText((node as { data: string } & Node).data, parent, isLink);
    if (!('children' in node)) continue;
    const element = 'attribs' in node ? (node as Element) : undefined;
    const name = element?.name ?? '';
    if (UNSEEN.has(name)) continue;
    if (PICTURES.has(name)) on.picture(element!);
    const isBlock = BLOCKS.has(name);
    if (isBlock) on.endLine();
    if (leave) continue;
    if (isBlock) steps.push({ node, parent, isLink, leave: true });
    const inner = { parent: element ?? parent, isLink: name === 'a' ? 'href' in element!.attribs : isLink };
    for (let child = node.children.length - 1; child >= 0; child -= 1) steps.push({ node: node.children[child]!, ...inner });
  }
}

/** All elements below some nodes, in document order. */
export function elementsOf(roots: readonly Node[]): Element[] {
  const found: Element[] = [];
  const steps = [...roots].reverse();
  while (steps.length > 0) {
    const node = steps.pop()!;
    if ('attribs' in node) found.push(node as Element);
    if ('children' in node) for (let child = node.children.length - 1; child >= 0; child -= 1) steps.push(node.children[child]!);
  }
  return found;
}
