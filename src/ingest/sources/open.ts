import { fileBytes, peek } from './bytes.ts';
import { nameOf, refuse, type Bytes, type Context, type Reader, type SourceDoc } from './source.ts';
import { read as readText } from './text.ts';

/** Read all articles of a file on disk. Never throws on what is in it: what cannot be read is set aside, with the reason. */
export async function* openSource(path: string, context: Context): AsyncIterable<SourceDoc> {
  yield* readBytes(fileBytes(path, context.maxBytes), context);
}

/** Read all articles of a source in whatever format it is. */
export async function* readBytes(source: Bytes, context: Context): AsyncIterable<SourceDoc> {
  const { file } = context;
  const seen = new Map<string, number>();
  try {
    const { head, bytes } = await peek(source);
    const reader = await readerOf(file, head, context.depth ?? 0);
    const encoding = context.encodingOf?.(file);
    for await (const doc of reader(bytes, encoding === undefined ? context : { ...context, encoding })) yield apart(doc, seen);
  } catch (error) {
    if (error instanceof Unsupported) return yield refuse(file, 'format', error.message);
    yield refuse(file, 'damaged', `the file cannot be read (${(error as Error).message}). Fetch it again`);
  }
}

/** Find the reader of a format by the name of the file and its first bytes; libraries are loaded when they are needed. */
async function readerOf(file: string, head: Uint8Array, depth: number): Promise<Reader> {
  if (isWarc(file, head)) return (await import('./warc/read.ts')).read;
  const container = await containerReader(file, head, depth);
  if (container) return container;
  const name = file.replace(/\.gz$/i, '');
  const start = new TextDecoder('latin1').decode(head).replace(/\0/g, '').replace(/^(?:ï»¿|ÿþ|þÿ)/, '').trimStart();
  if (/^<(?:\?xml|rss|feed|rdf:rdf)[\s>]/i.test(start)) {
    if (/xmlns:wp=|\bwordpress\.org\/export/i.test(start)) return (await import('./wxr.ts')).read;
    if (/<(?:rss|feed|rdf:rdf)[\s>]/i.test(start)) return (await import('./feed.ts')).read;
  }
  if (/\.x?html?$/i.test(name) || /^<(?:!doctype html|html[\s>])/i.test(start)) return (await import('./html.ts')).read;
  if (/^(?:from:\s<saved by|mime-version:)/i.test(start)) throw new Unsupported('it is a page in one piece (MHTML). Open it in a browser, and save it as HTML');
  if (/\.json$/i.test(name)) throw new Unsupported('it is one piece of JSON. Save its articles as JSON Lines (.jsonl), one object a line');
  if (/\.xml$/i.test(name) && start.startsWith('<')) throw new Unsupported('it is XML, but neither a feed nor a WordPress export. Save its articles as HTML, CSV or JSON Lines');
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return (await import('./jsonl.ts')).read;
  if (/\.(?:csv|tsv)$/i.test(name)) return (await import('./csv.ts')).read;
  return readText;
}

/** A WARC file by its first line; a compressed one by its name, since its records are compressed one by one. */
function isWarc(file: string, head: Uint8Array): boolean {
  return (/\.warc\.gz$/i.test(file) && head[0] === 0x1f && head[1] === 0x8b) || new TextDecoder('latin1').decode(head.subarray(0, 7)) === 'WARC/1.';
}

/** A container within a container would let a small file unpack without end. */
const DEEPEST = 2;

async function containerReader(file: string, head: Uint8Array, depth: number): Promise<Reader | undefined> {
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  const isZip = /\.zip$/i.test(file) && head[0] === 0x50 && head[1] === 0x4b;
  const isTar = /\.tar$/i.test(file);
  if (!isGzip && !isZip && !isTar) return undefined;
  if (depth >= DEEPEST) throw new Unsupported('it is a container within containers. Unpack it first');
  const { gunzip, untar, unzip } = await import('./containers.ts');
  return (isGzip ? gunzip : isZip ? unzip : untar)((bytes, context) => readBytes(bytes, { ...context, depth: depth + 1 }));
}

/** A format that ingest does not read: the file is as its owner wants it. */
class Unsupported extends Error {}

/** A key that stands twice in a file gets a number, so that both records are kept. */
function apart(doc: SourceDoc, seen: Map<string, number>): SourceDoc {
  if (doc.record === undefined) return doc;
  const count = (seen.get(nameOf(doc)) ?? 0) + 1;
  seen.set(nameOf(doc), count);
  return count === 1 ? doc : { ...doc, record: `${doc.record}#${count}` };
}
