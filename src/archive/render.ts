import type { Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import { rehype } from 'rehype';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { rehypeBidi } from './rehype-bidi.ts';

/** What may stand in an article's HTML: the usual schema, and what an Arabic newspaper needs beside it. */
const allowed = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'bdi', 'bdo', 'time', 'figure', 'figcaption'],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'dir', 'lang'],
    time: ['dateTime'],
  },
};

const toHtml = unified().use(remarkRehype).freeze();
const safe = rehype().use(rehypeSanitize, allowed).use(rehypeHeadingIds).use(rehypeBidi).freeze();

/** Turn parsed Markdown into safe HTML, with its direction marked up. */
export function render(tree: Markdown): string {
  return safe.stringify(safe.runSync(toHtml.runSync(tree)));
}

// Numbered, since ids from Arabic words make unreadable addresses; after sanitising, which would put a prefix there.
function rehypeHeadingIds() {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, { tagName: 'h2' }, (node) => {
      if (node.type === 'element') node.properties['id'] = `h-${++count}`;
    });
  };
}
