import type { Block } from './block.ts';
import { escapeHeading, escapeText } from './escape.ts';

/**
 * Write blocks as Markdown that reads back as exactly these blocks: what looks like markup in a text is escaped.
 * Neighbouring list blocks become one list, neighbouring quotes one quote. The text of a block holds no line end.
 * Throws on a block without text and on U+0000, which Markdown cannot hold.
 */
export function writeMarkdown(blocks: readonly Block[]): string {
  const written = blocks.map((block, index) => {
    requireWritable(block);
    return (index === 0 ? '' : between(blocks[index - 1]!.type, block.type)) + writeBlock(block);
  });
  return written.length === 0 ? '' : `${written.join('')}\n`;
}

function requireWritable({ type, text }: Block): void {
  if (text === '') throw new Error(`A ${type} without text cannot be written as Markdown.`);
  if (/[\0\r\n]/.test(text)) {
    const shown = text.slice(0, 40);
    throw new Error(`The ${type} "${shown}" holds a line end or U+0000. Give each line as a block of its own.`);
  }
}

function writeBlock({ type, text }: Block): string {
  switch (type) {
    case 'heading':
      return `## ${escapeHeading(text)}`;
    case 'list':
      return `- ${escapeText(text)}`;
    case 'quote':
      return `> ${escapeText(text)}`;
    case 'paragraph':
      return escapeText(text);
  }
}

function between(type: Block['type'], next: Block['type']): string {
  if (type === 'list' && next === 'list') return '\n';
  return type === 'quote' && next === 'quote' ? '\n>\n' : '\n\n';
}
