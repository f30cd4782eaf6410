import { parseMarkdown } from './parse.ts';
import { readPlain } from './plain.ts';

/** Cut Markdown into the source of its top-level blocks, in order: what an editor sees as one paragraph. */
export function chunksOf(markdown: string): string[] {
  const plain = readPlain(markdown);
  if (plain) return plain.map(({ source }) => source);
  const { children } = parseMarkdown(markdown);
  return children.map(({ position }) => markdown.slice(position!.start.offset, position!.end.offset));
}

/** Put blocks of Markdown together again. */
export function joinChunks(chunks: readonly string[]): string {
  return chunks.map((chunk) => `${chunk}\n`).join('\n');
}
