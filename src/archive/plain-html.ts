import type { Chunk } from '../markdown/plain.ts';
import { bidiRuns, isLeftToRight } from './bidi-runs.ts';

/** Turn plain Markdown into HTML, letter for letter as `render` does, at a hundredth of its cost. */
export function renderPlain(chunks: readonly Chunk[]): string {
  let headings = 0;
  return chunks
    .map(({ blocks }) => {
      const [{ type, text } = { type: 'paragraph', text: '' }] = blocks;
      if (type === 'heading') return element('h2', text, ` id="h-${++headings}"`);
      if (type === 'paragraph') return element('p', text);
      const [around, inside] = type === 'list' ? ['ul', 'li'] : ['blockquote', 'p'];
      return [`<${around}>`, ...blocks.map((block) => element(inside, block.text)), `</${around}>`].join('\n');
    })
    .join('\n');
}

function element(tag: string, text: string, attributes = ''): string {
  return isLeftToRight(text) ? `<${tag}${attributes} dir="ltr">${escaped(text)}</${tag}>` : `<${tag}${attributes}>${isolated(text)}</${tag}>`;
}

function isolated(text: string): string {
  let [html, at] = ['', 0];
  for (const { start, end } of bidiRuns(text)) {
    html += `${escaped(text.slice(at, start))}<bdi dir="ltr">${escaped(text.slice(start, end))}</bdi>`;
    at = end;
  }
  return html + escaped(text.slice(at));
}

function escaped(text: string): string {
  return /[&<]/.test(text) ? text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;') : text;
}
