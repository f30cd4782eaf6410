import type { Block } from './block.ts';

/** A top-level block of Markdown and what it says. */
export type Chunk = { source: string; blocks: Block[] };

const ESCAPE = /\\([!-/:-@[-`{-~])/g;
/** What may be markup, and is left to the parser. */
const MARKUP = /[`*[<]|&[#a-z]|(?<![\p{L}\p{N}_])_|(?<=[\p{L}\p{N}])_+(?![\p{L}\p{N}_])|[\0-\x1f]/iu;
/** What may be markup at the beginning of a line, but not behind «## ». */
const FIRST = /^(?:[#>=~]|[-+](?:[ \t-]|$)|\d{1,9}[.)](?:[ \t]|$))/;

/**
 * Read Markdown that has no markup but what `writeMarkdown` writes: paragraphs, headings, lists and quotes of one line
 * each. It says exactly what a parser would, in a fiftieth of the time; nothing where the text wants a parser.
 */
export function readPlain(markdown: string): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  let before: Block['type'] | undefined;
  for (const source of markdown.replace(/^\n|\n$/g, '').split(/\n{2,}/)) {
    if (source === '') continue;
    const blocks = readChunk(source.split('\n'));
    // Neighbouring lists are one list.
    if (!blocks || (before === 'list' && blocks[0]!.type === 'list')) return undefined;
    chunks.push({ source, blocks });
    before = blocks[0]!.type;
  }
  return chunks;
}

function readChunk(lines: readonly string[]): Block[] | undefined {
  const [first] = lines as readonly [string];
  if (first.startsWith('- ')) return readEach('list', '- ', lines);
  if (first.startsWith('> ')) return readEach('quote', '> ', withoutGaps(lines));
  if (lines.length > 1) return undefined;
  return first.startsWith('## ') ? readEach('heading', '## ', lines) : readEach('paragraph', '', lines);
}

/** The paragraphs of a quote: between two of them stands a line with nothing but the sign. */
function withoutGaps(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => (at % 2 === 0 ? [line] : line === '>' ? [] : ['']));
}

function readEach(type: Block['type'], mark: string, lines: readonly string[]): Block[] | undefined {
  const blocks: Block[] = [];
  for (const line of lines) {
    const text = line.startsWith(mark) ? readText(line.slice(mark.length), type) : undefined;
    if (text === undefined) return undefined;
    blocks.push({ type, text });
  }
  return blocks;
}

/** The words of a line without its escapes; nothing where it is empty, or holds what may be markup. */
function readText(line: string, type: Block['type']): string | undefined {
  if (line === '' || /^[ \t\uFEFF]|[ \t]$/.test(line) || MARKUP.test(line.replace(ESCAPE, '.'))) return undefined;
  if (type === 'heading' ? /(?<!\\)#$/.test(line) : FIRST.test(line)) return undefined;
  return line.replace(ESCAPE, '$1');
}
