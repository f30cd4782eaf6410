import { decoded, tooLarge } from './bytes.ts';
import { rowReader } from './fields.ts';
import { refuse, type Bytes, type Context, type SourceDoc } from './source.ts';

/** So many bad lines are named one by one, the rest by their number: a file of another format has nothing but bad ones. */
const MOST_NAMED = 100;

/** Read JSON Lines: a record a line, by the field map of its outlet. A bad line is named and costs nothing else. */
export async function* read(bytes: Bytes, context: Context): AsyncIterable<SourceDoc> {
  const { file } = context;
  const toDoc = rowReader(context);
  let [number, bad] = [0, 0];
  for await (const json of linesOf(decoded(bytes, context.encoding), 2 * context.maxBytes)) {
    number += 1;
    if (json === undefined) yield tooLarge(file, context.maxBytes, `line-${number}`);
    if (json === undefined || json.trim() === '') continue;
    const row = rowOf(json);
    if (!row) bad += 1;
    if (row) yield toDoc(row, `line-${number}`);
    else if (bad <= MOST_NAMED) yield refuse(file, 'damaged', `line ${number} is not a JSON object (it begins with ${json.slice(0, 30)}). Correct the line`, `line-${number}`);
  }
  if (bad > MOST_NAMED) yield refuse(file, 'damaged', `${bad - MOST_NAMED} lines more are no JSON objects. Correct them, or name the file by its format`, 'more-lines');
}

/** The lines of a text; nothing for one that is longer than the limit (UTF-16 units), which is not kept. */
async function* linesOf(pieces: AsyncIterable<string>, limit: number): AsyncIterable<string | undefined> {
  let open = '';
  let isHuge = false;
  for await (const piece of pieces) {
    const lines = (open + piece).split('\n');
    open = lines.pop()!;
    for (const line of lines) {
      yield isHuge || line.length > limit ? undefined : line;
      isHuge = false;
    }
    if (open.length > limit) [open, isHuge] = ['', true];
  }
  if (open !== '' || isHuge) yield isHuge ? undefined : open;
}

function rowOf(json: string): Record<string, unknown> | undefined {
  if (!json.trimEnd().endsWith('}')) return undefined;
  try {
    const row = JSON.parse(json) as unknown;
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
