import type { Element, Node } from './markup.ts';

/** All text below an element, scripts too. */
export function textContent(element: Element): string {
  let text = '';
  const steps: Node[] = [element];
  while (steps.length > 0) {
    const node = steps.pop()!;
    if ('data' in node) text += node.data;
    if ('children' in node) for (let child = node.children.length - 1; child >= 0; child -= 1) steps.push(node.children[child]!);
  }
  return text;
}
