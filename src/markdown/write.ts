import type { BlockContent, List, Paragraph, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block } from './block.ts';

/**
 * Write blocks as Markdown that reads back as exactly these blocks: what looks like markup in a text is escaped.
 * Neighbouring list blocks become one list, neighbouring quotes one quote. The text of a block holds no line end.
 * Throws on a block without text and on U+0000, which Markdown cannot hold.
 */
export function writeMarkdown(blocks: Block[]): string {
  for (const block of blocks) requireWritable(block);
  const tree: Root = { type: 'root', children: blocks.reduce(append, []) };
  const markdown = toMarkdown(tree, { bullet: '-', emphasis: '_', listItemIndent: 'one', rule: '-' });
  // A byte order mark that begins a file is not text to a Markdown reader.
  return markdown.replace(/^\uFEFF/, '&#xFEFF;');
}

function requireWritable({ type, text }: Block): void {
  if (text === '') throw new Error(`A ${type} without text cannot be written as Markdown.`);
  if (/[\0\r\n]/.test(text)) {
    const shown = text.slice(0, 40);
    throw new Error(`The ${type} "${shown}" holds a line end or U+0000. Give each line as a block of its own.`);
  }
}

function append(content: RootContent[], { type, text }: Block): RootContent[] {
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: text }] };
  const last = content.at(-1);
  switch (type) {
    case 'heading':
      return [...content, { type: 'heading', depth: 2, children: paragraph.children }];
    case 'list':
      if (last?.type !== 'list') return [...content, bulleted([paragraph])];
      last.children.push(item(paragraph));
      return content;
    case 'quote':
      if (last?.type !== 'blockquote') return [...content, { type: 'blockquote', children: [paragraph] }];
      last.children.push(paragraph);
      return content;
    case 'paragraph':
      return [...content, paragraph];
  }
}

function bulleted(children: BlockContent[]): List {
  return { type: 'list', ordered: false, spread: false, children: children.map(item) };
}

function item(child: BlockContent): List['children'][number] {
  return { type: 'listItem', spread: false, children: [child] };
}
