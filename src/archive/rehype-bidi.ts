import type { Element, ElementContent, Parents, Root, RootContent, Text } from 'hast';
import { bidiRuns, isLeftToRight, type Run } from './bidi-runs.ts';

const inline = new Set(['a', 'em', 'strong', 'cite', 'q', 'small', 'span', 'sub', 'sup']);
const wholes = new Set(['p', 'h2', 'li']);

/** A text in reading order; what is isolated or a block of its own has no node and stands as U+FFFC. */
type Leaf = { text: string; node?: Text };

/**
 * Isolate in `<bdi dir="ltr">` what a right-to-left paragraph would show in the wrong order. A block in Latin letters
 * alone becomes `dir="ltr"`. The text stays as it is; what already has a direction is left alone.
 */
export function rehypeBidi() {
  return (tree: Root): void => isolateIn(tree);
}

function isolateIn(block: Parents): void {
  const leaves = leavesOf(block.children);
  const text = leaves.map((leaf) => leaf.text).join('');
  if (block.type === 'element' && wholes.has(block.tagName) && isLeftToRight(text)) {
    block.properties['dir'] = 'ltr';
    return;
  }
  const cuts = cutsOf(leaves, bidiRuns(text));
  block.children = replaced(block.children as ElementContent[], cuts);
  for (const child of block.children) if (isBlock(child)) isolateIn(child);
}

function leavesOf(nodes: RootContent[]): Leaf[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{ text: node.value, node }];
    return isInline(node) ? leavesOf(node.children) : [{ text: '\uFFFC' }];
  });
}

// A run that reaches over the edge of an element (half of it emphasised) is left to the algorithm.
function cutsOf(leaves: Leaf[], runs: Run[]): Map<Text, ElementContent[]> {
  const cuts = new Map<Text, ElementContent[]>();
  let start = 0;
  for (const { text, node } of leaves) {
    const end = start + text.length;
    const within = runs.filter((run) => run.start >= start && run.end <= end);
    if (node && within.length > 0) cuts.set(node, cut(text, within, start));
    start = end;
  }
  return cuts;
}

function cut(text: string, runs: Run[], offset: number): ElementContent[] {
  const pieces: ElementContent[] = [];
  let at = 0;
  for (const run of runs) {
    const [start, end] = [run.start - offset, run.end - offset];
    if (start > at) pieces.push({ type: 'text', value: text.slice(at, start) });
    pieces.push(isolate(text.slice(start, end)));
    at = end;
  }
  if (at < text.length) pieces.push({ type: 'text', value: text.slice(at) });
  return pieces;
}

function isolate(value: string): Element {
  return { type: 'element', tagName: 'bdi', properties: { dir: 'ltr' }, children: [{ type: 'text', value }] };
}

function replaced(nodes: ElementContent[], cuts: Map<Text, ElementContent[]>): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return cuts.get(node) ?? [node];
    return isInline(node) ? [{ ...node, children: replaced(node.children, cuts) }] : [node];
  });
}

function isInline(node: RootContent): node is Element {
  return node.type === 'element' && inline.has(node.tagName) && node.properties['dir'] === undefined;
}

function isBlock(node: RootContent): node is Element {
  return node.type === 'element' && !inline.has(node.tagName) && !['bdi', 'bdo'].includes(node.tagName);
}
