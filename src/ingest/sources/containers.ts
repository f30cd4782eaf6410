import { createGunzip } from 'node:zlib';
import { pipeline, Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { collect } from './bytes.ts';
import type { Bytes, Context, Reader, SourceDoc } from './source.ts';
import { refuse } from './source.ts';

/** So large a `.zip` may be (bytes): its table of contents stands at its end, so that all of it is held. */
const LARGEST_ZIP = 512_000_000;

/** Read what a container holds: the reader of each member is found as that of a file is. */
export type ReadMember = (bytes: Bytes, context: Context) => AsyncIterable<SourceDoc>;

/** Hidden files and the system's own leavings are no seeds. */
function isSeed(member: string): boolean {
  return !member.endsWith('/') && !member.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}

function within(context: Context, member: string): Context {
  return { ...context, file: `${context.file}!/${member}` };
}

/** Read a gzipped file, or a `.tar.gz`. */
export function gunzip(readMember: ReadMember): Reader {
  return async function* (bytes, context) {
    const plain = pipeline(Readable.from(bytes, { objectMode: false }), createGunzip(), ignore);
    const isTar = /\.(?:tgz|tar\.gz)$/i.test(context.file);
    try {
      yield* isTar ? untar(readMember)(plain as Bytes, context) : readMember(plain as Bytes, context);
    } catch (error) {
      yield refuse(context.file, 'damaged', `the compressed file is damaged (${(error as Error).message}). Fetch it again`);
    }
  };
}

/** Read the members of a `.tar`. */
export function untar(readMember: ReadMember): Reader {
  return async function* (bytes, context) {
    const members = extract();
    pipeline(Readable.from(bytes, { objectMode: false }), members, ignore);
    for await (const member of members) {
      const { name, type } = member.header;
      if (type === 'file' && isSeed(name)) yield* readMember(toItsEnd(member as Bytes), within(context, name));
      else member.resume();
    }
  };
}

/** A stream that fails says so to whoever reads it, too. */
function ignore(): void {}

/** The members after one come only when it was read to its end, also where its reader stopped early. */
async function* toItsEnd(member: Bytes): Bytes {
  const pieces = member[Symbol.asyncIterator]();
  let next = await pieces.next();
  try {
    for (; !next.done; next = await pieces.next()) yield next.value;
  } finally {
    while (!next.done) next = await pieces.next();
  }
}

/** Read the members of a `.zip`, in the order of their names. */
export function unzip(readMember: ReadMember): Reader {
  return async function* (bytes, context) {
    const all = await collect(bytes, LARGEST_ZIP);
    if (!all) return yield refuse(context.file, 'huge', `the container is larger than ${LARGEST_ZIP} bytes. Split it, or unpack it`);
    const zip = await openZip(Buffer.from(all.buffer, all.byteOffset, all.byteLength));
    const entries = (await entriesOf(zip)).filter(({ fileName }) => isSeed(fileName));
    entries.sort((one, other) => (one.fileName < other.fileName ? -1 : 1));
    for (const entry of entries) {
      const member = within(context, entry.fileName);
      if (entry.isEncrypted()) yield refuse(member.file, 'format', 'it is locked with a password. Unpack it, and put its files into seeds/');
      else yield* readMember(memberBytes(zip, entry), member);
    }
    zip.close();
  };
}

function openZip(all: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(all, { lazyEntries: true, autoClose: false }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', reject);
    zip.readEntry();
  });
}

async function* memberBytes(zip: ZipFile, entry: Entry): Bytes {
  yield* await new Promise<Bytes>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream as Bytes)));
  });
}

