import { tooLarge } from './bytes.ts';
import { rowReader } from './fields.ts';
import { refuse, type Bytes, type Context, type SourceDoc } from './source.ts';

/** Read JSON Lines: a record a line, by the field map of its outlet. A bad line is named and costs nothing else. */
export async function* read(bytes: Bytes, context: Context): AsyncIterable<SourceDoc> {
  const { file } = context;
  const toDoc = rowReader(context);
  let number = 0;
  for await (const json of linesOf(bytes, 2 * context.maxBytes)) {
    number += 1;
    if (json === undefined) yield tooLarge(file, context.maxBytes, `line-${number}`);
    if (json === undefined || json.trim() === '') continue;
    const row = rowOf(json);
    yield row ? toDoc(row, `line-${number}`) : refuse(file, 'damaged', `line ${number} is not a JSON object (it begins with ${json.slice(0, 30)}). Correct the line`, `line-${number}`);
  }
}

/** The lines of a text in UTF-8; nothing for one that is longer than the limit (UTF-16 units), which is not kept. */
async function* linesOf(bytes: Bytes, limit: number): AsyncIterable<string | undefined> {
  const decoder = new TextDecoder();
  let open = '';
  let isHuge = false;
  for await (const piece of bytes) {
    const lines = (open + decoder.decode(piece, { stream: true })).split('\n');
    open = lines.pop()!;
    for (const line of lines) {
      yield isHuge || line.length > limit ? undefined : line;
      isHuge = false;
    }
    if (open.length > limit) [open, isHuge] = ['', true];
  }
  open += decoder.decode();
  if (open !== '' || isHuge) yield isHuge ? undefined : open;
}

function rowOf(json: string): Record<string, unknown> | undefined {
  try {
    const row = JSON.parse(json) as unknown;
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
