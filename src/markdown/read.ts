import type { Nodes, Parents, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block } from './block.ts';

/**
 * Read Markdown as blocks of plain text, in order. Emphasis and links give their words; a line break inside a block
 * is kept as a line end; a block inside a list or quote takes its kind from the innermost of them.
 */
export function readMarkdown(markdown: string): Block[] {
  return blocksOf(fromMarkdown(markdown), 'paragraph');
}

function blocksOf(parent: Parents, type: Block['type']): Block[] {
  return parent.children.flatMap((node) => blocksOfNode(node, type));
}

function blocksOfNode(node: RootContent, type: Block['type']): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', text: textOf(node) }];
    case 'list':
    case 'listItem':
      return blocksOf(node, 'list');
    case 'blockquote':
      return blocksOf(node, 'quote');
    default: {
      const text = textOf(node);
      return text === '' ? [] : [{ type, text }];
    }
  }
}

/** Give the words of a node, as a reader sees them. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node && node.type !== 'html' ? node.value : '';
}
