import type { Nodes } from 'mdast';
import { parseMarkdown } from './parse.ts';

/** What is wrong with a body, and on which of its lines (from 1). */
export type Problem = { line: number; message: string };

const remedies: Partial<Record<Nodes['type'], string>> = {
  html: 'is raw HTML. Write it as Markdown, or put a backslash before "<" if it is text',
  code: 'is a block of code, which begins with four spaces or three backticks. Remove the spaces or backticks',
  inlineCode: 'is code between backticks. Remove the backticks',
  image: 'is a picture in the text. Put it in the front matter, under "image"',
  imageReference: 'is a picture in the text. Put it in the front matter, under "image"',
  definition: 'is a link in a footnote. Write the link where it belongs, as "[words](https://example.org/)"',
  linkReference: 'points to a link elsewhere. Write the link where it belongs, as "[words](https://example.org/)"',
  thematicBreak: 'is a rule across the page. Remove the line, or begin the new part with a heading, "## Heading"',
};

/**
 * Find all that the archive's Markdown does not allow: raw HTML, headings other than level 2, pictures, code, rules,
 * references and links that lead neither to the web, nor to an e-mail address, nor into the site. Whoever has parsed
 * the text already can hand over the tree.
 */
export function problemsOf(markdown: string, tree = parseMarkdown(markdown)): Problem[] {
  return problemsIn(tree, markdown, 'root').sort((a, b) => a.line - b.line);
}

function problemsIn(node: Nodes, markdown: string, parent: Nodes['type']): Problem[] {
  const remedy = remedies[node.type] ?? headingRemedy(node, parent) ?? linkRemedy(node);
  if (remedy) return [{ line: node.position?.start.line ?? 1, message: `"${excerpt(node, markdown)}" ${remedy}.` }];
  return 'children' in node ? node.children.flatMap((child) => problemsIn(child, markdown, node.type)) : [];
}

function headingRemedy(node: Nodes, parent: Nodes['type']): string | undefined {
  if (node.type !== 'heading') return undefined;
  if (parent !== 'root') return 'is a heading inside a list or quote. Put it on a line of its own, outside';
  if (node.depth === 2) return undefined;
  return 'is not a heading of level 2. Write "## " before it, and no line of "=" or "-" below it';
}

function linkRemedy(node: Nodes): string | undefined {
  if (node.type !== 'link' || /^(https?:\/\/|mailto:|\/(?!\/)|#)/i.test(node.url)) return undefined;
  return 'leads to no web address. Write the address in full, with "https://"';
}

function excerpt(node: Nodes, markdown: string): string {
  const source = markdown.slice(node.position?.start.offset, node.position?.end.offset);
  const [line = ''] = source.split(/\r?\n|\r/, 1);
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
