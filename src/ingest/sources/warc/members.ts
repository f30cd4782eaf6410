import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { pipeline, Readable } from 'node:stream';
import type { Bytes } from '../source.ts';
import { warcRecords, type WarcRecord } from './records.ts';

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
/** So much of a member tells whether it opens a record, and which (bytes); less where there is damage in it. */
const PROBES = [4096, 2048, 1024, 512, 384, 256, 192, 128];
const PROBE = PROBES[0]!;

/**
 * Stream the records of a `.warc.gz`, where each record is a gzip member of its own: one that is damaged never costs the
 * others. A file that was compressed in one piece is read as a stream.
 */
export async function* zippedRecords(bytes: Bytes, limit: number): AsyncIterable<WarcRecord> {
  let held: Buffer = Buffer.alloc(0);
  let isFirst = true;
  let isHuge = false;
  const source = bytes[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await source.next();
    const searched = Math.max(1, held.length - PROBE);
    if (!done) held = Buffer.concat([held, value]);
    for (let at = nextMember(held, searched, done); at > 0; at = nextMember(held, 1, done)) {
      yield* memberRecords(held.subarray(0, at), isHuge, limit);
      held = held.subarray(at);
      isFirst = isHuge = false;
    }
    if (done) break;
    if (held.length <= limit) continue;
    if (isFirst) return yield* warcRecords(gunzipped(held, source), limit);
    held = isHuge ? held.subarray(-PROBE) : held;
    if (!isHuge) [held, isHuge] = [Buffer.concat([held.subarray(0, PROBE), held.subarray(-PROBE)]), true];
  }
  if (held.length > 0) yield* memberRecords(held, isHuge, limit);
}

/** Where the next member begins; -1 where none is seen to. The magic bytes may stand in compressed data: a record must follow. */
function nextMember(held: Buffer, from: number, isLast: boolean | undefined): number {
  for (let at = held.indexOf(MAGIC, from); at >= 0; at = held.indexOf(MAGIC, at + 1)) {
    if (!isLast && held.length - at < PROBE) return -1;
    if (beginningOf(held.subarray(at)).subarray(0, 5).toString('latin1') === 'WARC/') return at;
  }
  return -1;
}

/** As much of the beginning of a member as can be read. */
function beginningOf(member: Buffer): Buffer {
  for (const size of PROBES) {
    try {
      return gunzipSync(member.subarray(0, size), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1_000_000 });
    } catch {
      // Damage within the first bytes, or the end of a member that was cut: less of it may be whole.
    }
  }
  return Buffer.alloc(0);
}

async function* memberRecords(member: Buffer, isHuge: boolean, limit: number): AsyncIterable<WarcRecord> {
  const records = (plain: Buffer) => warcRecords(Readable.from([plain]) as Bytes, limit);
  const as = (state: WarcRecord['state']) => async function* () {
    for await (const record of records(beginningOf(member))) yield { ...record, state };
  };
  try {
    yield* isHuge ? as('huge')() : records(gunzipSync(member, { maxOutputLength: 2 * limit }));
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    yield* as(isLarge ? 'huge' : 'damaged')();
  }
}

function gunzipped(first: Buffer, rest: AsyncIterator<Uint8Array>): Bytes {
  async function* all() {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  }
  return pipeline(Readable.from(all(), { objectMode: false }), createGunzip(), () => {}) as Bytes;
}
