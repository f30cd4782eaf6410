import { createRequire } from 'node:module';
import type { Block } from '../markdown/block.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { readPlain } from '../markdown/plain.ts';
import { blocksOf } from '../markdown/read.ts';
import { problemsOf, type Problem } from '../markdown/refuse.ts';
import { renderPlain } from './plain-html.ts';
import type * as Rendering from './render.ts';

const require = createRequire(import.meta.url);

/** The text of an entry or page: its blocks as plain text, its HTML, and what is wrong in it. */
export type Body = { blocks: Block[]; html: string; problems: Problem[] };

/** Give the HTML of the first paragraph, for articles of which only an excerpt may be shown. */
export function excerptOf(html: string): string {
  return /<p[ >].*?<\/p>/s.exec(html)?.[0] ?? '';
}

/** Read Markdown for the site. Plain prose takes a short way to the same end. */
export function readBody(markdown: string): Body {
  const plain = readPlain(markdown);
  if (plain) return { blocks: plain.flatMap(({ blocks }) => blocks), html: renderPlain(plain), problems: [] };
  // Loaded when the first text needs it, as the parser is.
  const { render } = require('./render.ts') as typeof Rendering;
  const tree = parseMarkdown(markdown);
  return { blocks: blocksOf(tree), problems: problemsOf(markdown, tree), html: render(tree) };
}
