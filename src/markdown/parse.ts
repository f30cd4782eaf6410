import { createRequire } from 'node:module';
import type { Root } from 'mdast';
import type * as Remark from 'remark';

const require = createRequire(import.meta.url);
let parser: { parse(markdown: string): Root } | undefined;

/**
 * Parse the archive's Markdown: CommonMark without extensions. What of it is not allowed, `problemsOf` says. The parser is
 * loaded with the first text that is more than plain prose: that takes longer than to read a day's entries.
 */
export function parseMarkdown(markdown: string): Root {
  parser ??= (require('remark') as typeof Remark).remark().freeze();
  return parser.parse(markdown);
}
