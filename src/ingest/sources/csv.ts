import { finished } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { decoded, peek } from './bytes.ts';
import { rowReader } from './fields.ts';
import { refuse, type Bytes, type Context, type SourceDoc } from './source.ts';

/** Read a table with a line of names: comma, semicolon or tab, as its first line has it. */
export async function* read(bytes: Bytes, context: Context): AsyncIterable<SourceDoc> {
  const { file, maxBytes, encoding } = context;
  const toDoc = rowReader(context);
  const { head, bytes: all } = await peek(bytes);
  // A parser that fails forgets the rows that it has not given out yet: they are taken from it one by one.
  const rows: [Record<string, unknown>, number][] = [];
  const parser = parse({
    columns: true, bom: true, delimiter: delimiterOf(head), relax_column_count: true, skip_empty_lines: true, max_record_size: maxBytes,
    on_record: (row: Record<string, unknown>, { records }) => {
      rows.push([row, records]);
      return null;
    },
  }).resume();
  const ended = finished(parser).catch((error: Error) => error);
  const taken = () => rows.splice(0).map(([row, number]) => toDoc(row, `row-${number}`));
  for await (const text of decoded(all, encoding)) {
    if (parser.destroyed) break;
    await new Promise((resolve) => parser.write(text, resolve));
    yield* taken();
  }
  if (!parser.destroyed) parser.end();
  const fault = await ended;
  yield* taken();
  if (fault) yield refuse(file, 'damaged', `the table breaks off: ${fault.message}. Correct that line; the rows before it were read`);
}

function delimiterOf(head: Uint8Array): string {
  const first = new TextDecoder('latin1').decode(head).split(/[\r\n]/)[0]!;
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
