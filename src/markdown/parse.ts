import type { Root } from 'mdast';
import { remark } from 'remark';

const processor = remark().freeze();

/** Parse the archive's Markdown: CommonMark without extensions. What of it is not allowed, `problemsOf` says. */
export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown);
}
