import type { Nodes, Parents, Root, RootContent } from 'mdast';
import type { Block } from './block.ts';
import { parseMarkdown } from './parse.ts';
import { readPlain } from './plain.ts';

/** Read Markdown as blocks of plain text: see `blocksOf`. */
export function readMarkdown(markdown: string): Block[] {
  return readPlain(markdown)?.flatMap(({ blocks }) => blocks) ?? blocksOf(parseMarkdown(markdown));
}

/**
 * Give the blocks of parsed Markdown as plain text, in order. Emphasis and links give their words; a line break inside
 * a block is kept as a line end; a block inside a list or quote takes its kind from the innermost of them.
 */
export function blocksOf(root: Root): Block[] {
  return blocksIn(root, 'paragraph');
}

function blocksIn(parent: Parents, type: Block['type']): Block[] {
  return parent.children.flatMap((node) => blocksOfNode(node, type));
}

function blocksOfNode(node: RootContent, type: Block['type']): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', text: textOf(node) }];
    case 'list':
    case 'listItem':
      return blocksIn(node, 'list');
    case 'blockquote':
      return blocksIn(node, 'quote');
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
