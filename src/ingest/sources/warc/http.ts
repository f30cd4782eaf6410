import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { headersOf, type Headers } from './records.ts';

/** What a server answered: its status, headers, and the body without chunks and compression. */
export type HttpAnswer = { status: number; headers: Headers; body: Uint8Array };

/** Read the answer of a server as a crawler kept it. Throws where its body cannot be decompressed. */
export function readAnswer(block: Uint8Array, limit: number): HttpAnswer {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
  const [end, gap] = [['\r\n\r\n', 4] as const, ['\n\n', 2] as const].map(([mark, size]) => [bytes.indexOf(mark), size] as const).find(([at]) => at >= 0) ?? [0, 0];
  const head = bytes.subarray(0, end).toString('latin1');
  const headers = headersOf(head);
  const sent = bytes.subarray(end + gap);
  const whole = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? withoutChunks(sent) : sent;
  return { status: Number(/^HTTP\/\S+ (\d{3})/.exec(head)?.[1] ?? 0), headers, body: decompressed(whole, headers.get('content-encoding'), limit) };
}

/** Join the chunks of a body; where a crawler did so before and kept the header, it stays as it is. */
function withoutChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at);
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(body.subarray(at, end < 0 ? at : Math.min(end, at + 200)).toString('latin1'))?.[1];
    if (size === undefined) return at === 0 ? body : Buffer.concat(chunks);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(chunks);
}

const DECOMPRESS: Record<string, (body: Buffer, options: { maxOutputLength: number }) => Uint8Array> = {
  gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync, zstd: zstdDecompressSync,
};

function decompressed(body: Buffer, encoding: string | undefined, limit: number): Uint8Array {
  const decompress = DECOMPRESS[encoding?.trim().toLowerCase() ?? ''];
  // Crawlers that keep the decompressed body often keep the header, too.
  return decompress && !/^\s*</.test(body.subarray(0, 200).toString('latin1').replace('ï»¿', '')) ? decompress(body, { maxOutputLength: limit }) : body;
}
