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
  const tree: Root = { type: 'root', children: blocks.reduce<RootContent[]>(append, []) };
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
  if (type === 'heading') content.push({ type: 'heading', depth: 2, children: paragraph.children });
  else if (type === 'paragraph') content.push(paragraph);
  else if (type === 'list' && last?.type === 'list') last.children.push(item(paragraph));
  else if (type === 'quote' && last?.type === 'blockquote') last.children.push(paragraph);
  else content.push(type === 'list' ? bulleted([paragraph]) : { type: 'blockquote', children: [paragraph] });
  return content;
}

function bulleted(children: BlockContent[]): List {
  return { type: 'list', ordered: false, spread: false, children: children.map(item) };
}

function item(child: BlockContent): List['children'][number] {
  return { type: 'listItem', spread: false, children: [child] };
}
