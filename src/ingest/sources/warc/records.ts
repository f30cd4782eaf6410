import type { Bytes } from '../source.ts';
import { Window } from './window.ts';

/** Headers by their names in small letters. */
export type Headers = ReadonlyMap<string, string>;
/** A record of a WARC file. Of a `huge` one the block holds the beginning only, of a `damaged` one whatever is left. */
export type WarcRecord = { headers: Headers; block: Uint8Array; state: 'whole' | 'huge' | 'damaged' };

/** No record has more headers than this (bytes). */
const LONGEST_HEAD = 65_536;
const START = Buffer.from('WARC/1.');
/** From there to the first header below it. */
const START_LENGTH = START.length + 11;

/**
 * Stream the records of an uncompressed WARC file; of each no more than `limit` bytes are held. Where a record is damaged
 * or its length is wrong, reading goes on at the next line that opens a record.
 */
export async function* warcRecords(bytes: Bytes, limit: number): AsyncIterable<WarcRecord> {
  const window = new Window(bytes);
  try {
    while (await toNextRecord(window)) yield await readRecord(window, limit);
  } finally {
    await window.close();
  }
}

/** Pass over everything up to the next record; false where there is none. */
async function toNextRecord(window: Window): Promise<boolean> {
  for (;;) {
    const held = await window.peek(LONGEST_HEAD);
    const at = nextStart(held);
    await window.take(at >= 0 ? at : held.length);
    if (at >= 0 || held.length < LONGEST_HEAD) return at >= 0;
    // The start of a record may be cut in two by the end of what was looked at.
    window.untake(held.subarray(-START_LENGTH));
  }
}

/** Where a record begins: a line of version, and a header below it. A record that was cut leaves no line end before the next. */
function nextStart(bytes: Buffer): number {
  for (let at = bytes.indexOf(START); at >= 0; at = bytes.indexOf(START, at + 1)) {
    if (/^\d\r?\n(?:WARC-|Content-)/i.test(bytes.subarray(at + START.length, at + START_LENGTH).toString('latin1'))) return at;
  }
  return -1;
}

async function readRecord(window: Window, limit: number): Promise<WarcRecord> {
  const head = await window.peek(LONGEST_HEAD);
  const end = head.indexOf('\r\n\r\n');
  const headers = headersOf(head.subarray(0, end < 0 ? Math.max(0, head.lastIndexOf('\r\n')) : end).toString('utf8'));
  const size = Number(headers.get('content-length') ?? NaN);
  if (end < 0 || !Number.isSafeInteger(size) || size < 0) {
    await window.take(START.length);
    return { headers, block: Buffer.alloc(0), state: 'damaged' };
  }
  await window.take(end + 4);
  const block = await window.take(size, limit);
  if (block.length < Math.min(size, limit) || !(await isAtEnd(window))) return { headers, block: upToNext(block, window), state: 'damaged' };
  return { headers, block, state: size > limit ? 'huge' : 'whole' };
}

/** A record is followed by two line ends, and then by another one or by nothing. */
async function isAtEnd(window: Window): Promise<boolean> {
  const after = (await window.peek(4 + START.length)).toString('latin1');
  return /^(?:\r?\n){0,4}$/.test(after) || /^(?:\r?\n){1,2}WARC/.test(after);
}

/** A block whose length is wrong may hold the records after it: they are put back. */
function upToNext(block: Buffer, window: Window): Uint8Array {
  const next = nextStart(block);
  if (next < 0) return block;
  window.untake(block.subarray(next));
  return block.subarray(0, next);
}

/** Read headers as WARC and HTTP have them, the first line apart; of a name that stands twice the first one counts. */
export function headersOf(head: string): Map<string, string> {
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/).slice(1);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}
