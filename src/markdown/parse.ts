import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Parse the archive's Markdown: CommonMark without extensions. What of it is not allowed, `problemsOf` says. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown);
}
