import { createReadStream, readFileSync, statSync } from 'node:fs';
import { encodingNamed, markOf, utf16Pattern } from '../encodings.ts';
import type { Bytes, SourceDoc } from './source.ts';
import { refuse } from './source.ts';

/** Formats are told apart by so many bytes. */
const HEAD = 4096;

/** Read a file: a small one at once, which is faster, a large one in pieces. */
export async function* fileBytes(path: string, small: number): Bytes {
  if (statSync(path).size <= small) yield readFileSync(path);
  else yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

/** Look at the first bytes of a source; `bytes` still gives all of them. */
export async function peek(source: Bytes): Promise<{ head: Uint8Array; bytes: Bytes }> {
  const pieces = source[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const { value, done } = await pieces.next();
    if (done) break;
    taken.push(value);
    size += value.length;
  }
  const head = taken.length === 1 ? taken[0]!.subarray(0, HEAD) : Buffer.concat(taken).subarray(0, HEAD);
  return { head, bytes: again(taken, pieces) };
}

async function* again(taken: readonly Uint8Array[], pieces: AsyncIterator<Uint8Array>): Bytes {
  try {
    yield* taken;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  } finally {
    await pieces.return?.();
  }
}

/** Take a whole source into memory, or nothing where it is larger than the limit (bytes). */
export async function collect(bytes: Bytes, limit: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > limit) return undefined;
    pieces.push(piece);
  }
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}

/** Say of a source that it is larger than the limit (bytes). */
export function tooLarge(file: string, limit: number, record?: string): SourceDoc {
  const what = record === undefined ? 'the file' : 'the record';
  return refuse(file, 'huge', `${what} is larger than the ${limit} bytes allowed. Split it, or raise "maxSeedBytes" in archive.config.ts`, record);
}

/** Decode a source as it comes: in the encoding that a person named, else in the one that its first piece shows. Throws on a name that nobody knows. */
export async function* decoded(bytes: Bytes, named: string | undefined, encodingOf: (head: Uint8Array) => string = guess): AsyncIterable<string> {
  let decoder: TextDecoder | undefined;
  for await (const piece of bytes) {
    decoder ??= new TextDecoder(markOf(piece) ?? (named === undefined ? encodingOf(piece) : encodingNamed(named)));
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

/** Tables and records may be in the Arabic code page: what their first bytes cannot be in UTF-8 decides. */
function guess(piece: Uint8Array): string {
  const wrong = new TextDecoder().decode(piece).match(/\ufffd/g)?.length ?? 0;
  return wrong > piece.length / 20 ? 'windows-1256' : (utf16Pattern(piece) ?? 'utf-8');
}
