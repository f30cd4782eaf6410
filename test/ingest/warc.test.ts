import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bodyOf, emptyHouse } from './reading.ts';
import { docsOf, fixture, readDoc } from './sources.ts';

const page = new TextDecoder().decode(fixture('page.html'));
const pageOf = (number: number) => page.replaceAll('بحيرة النخيل', `بحيرة النخيل ${number}`);
const outcome = ({ content }: { content: object }) => ('refused' in content ? content.refused : 'article');

type Record = { id?: number; type?: string; address?: string; head?: string; body?: string | Uint8Array; length?: number };

/** One record as a crawler writes it. */
function recordOf({ id = 1, type = 'response', address, head = 'Content-Type: text/html; charset=utf-8', body = pageOf(id), length }: Record = {}): Buffer {
  const answer = type === 'response' ? [Buffer.from(`HTTP/1.1 ${head.startsWith('3') ? head : `200 OK\r\n${head}`}\r\n\r\n`), Buffer.from(body)] : [Buffer.from(body)];
  const block = Buffer.concat(answer);
  const headers = [
    'WARC/1.0', `WARC-Type: ${type}`, `WARC-Record-ID: <urn:uuid:${id}>`, 'WARC-Date: 2018-02-03T04:05:06Z',
    `WARC-Target-URI: ${address ?? `https://addifaf.example/nature/${id}`}`,
    `Content-Type: ${type === 'response' ? 'application/http; msgtype=response' : 'text/html; charset=utf-8'}`,
    `Content-Length: ${length ?? block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${headers.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}
const chunked = (text: string) => {
  const bytes = Buffer.from(text);
  const half = bytes.length >> 1;
  return Buffer.concat([bytes.subarray(0, half), bytes.subarray(half)].flatMap((chunk) => [Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]).concat(Buffer.from('0\r\n\r\n')));
};

describe('a WARC file', () => {
  const records = [
    recordOf({ id: 0, type: 'warcinfo', body: 'software: a crawler' }),
    recordOf({ id: 1 }),
    recordOf({ id: 2, type: 'request', body: 'GET /nature/1 HTTP/1.1\r\n\r\n' }),
    recordOf({ id: 3, head: 'Content-Type: image/png', body: Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) }),
    recordOf({ id: 4, head: '301 Moved\r\nLocation: /\r\nContent-Type: text/html', body: page }),
    recordOf({ id: 5, type: 'resource' }),
  ];

  test.each([
    ['as it is', 'seeds/a.warc', Buffer.concat(records)],
    ['each record compressed', 'seeds/a.warc.gz', Buffer.concat(records.map((one) => gzipSync(one)))],
    ['compressed in one piece', 'seeds/a.warc.gz', gzipSync(Buffer.concat(records))],
    ['under the name of a gzip file', 'seeds/a.gz', gzipSync(Buffer.concat(records))],
  ])('%s gives an article for each page, and nothing for pictures, requests and redirects', async (_, file, bytes) => {
    const docs = await docsOf(file, bytes, { piece: 1000 });
    expect(docs.map(({ record }) => record)).toEqual(['urn:uuid:1', 'urn:uuid:5']);
    expect(docs[0]!.meta).toMatchObject({ url: 'https://addifaf.example/nature/1', capturedAt: '2018-02-03T04:05:06Z', date: '2017-11-05T09:20:00+03:00' });
  });

  test('gives each page as if it had been saved from a browser', async () => {
    const [doc] = await docsOf('seeds/a.warc', recordOf({ body: page }));
    const [saved] = await docsOf('seeds/a.html', Buffer.from(page));
    const [ours, theirs] = [readDoc(doc!, emptyHouse), readDoc(saved!, emptyHouse)];
    expect(ours.body).toEqual(theirs.body);
    expect(ours.entry).toMatchObject({ headline: theirs.entry.headline, ingest: { file: 'seeds/a.warc', record: 'urn:uuid:1' } });
    expect(ours.proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test.each([
    ['in chunks', 'Transfer-Encoding: chunked', chunked(page)],
    ['compressed with gzip', 'Content-Encoding: gzip', gzipSync(page)],
    ['compressed with Brotli, in chunks undone by the crawler', 'Transfer-Encoding: chunked\r\nContent-Encoding: br', brotliCompressSync(page)],
    ['with a header of a compression that the crawler undid', 'Content-Encoding: gzip', page],
  ])('reads a page that the server sent %s', async (_, head, body) => {
    const [doc] = await docsOf('seeds/a.warc', recordOf({ head: `Content-Type: text/html\r\n${head}`, body }));
    expect(bodyOf(readDoc(doc!, emptyHouse))).toEqual(bodyOf(readDoc((await docsOf('seeds/a.html', Buffer.from(page)))[0]!, emptyHouse)));
  });

  test('reads a page in the code page that only the server names', async () => {
    const table = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    const body = Uint8Array.from([...page.replace(/<meta charset[^>]*>/, '')].map((letter) => Math.max(0, table.indexOf(letter))));
    const [doc] = await docsOf('seeds/a.warc', recordOf({ head: 'Content-Type: text/html; charset=windows-1256', body }));
    expect(doc!.content).toMatchObject({ encoding: 'windows-1256', text: expect.stringContaining('بحيرة النخيل') });
  });

  test('with a page that is too large keeps the others', async () => {
    const huge = recordOf({ id: 2, body: `${pageOf(2)}${'ن'.repeat(400_000)}` });
    const records = [recordOf({ id: 1 }), huge, recordOf({ id: 3 })];
    for (const [file, bytes] of [['a.warc', records], ['a.warc.gz', records.map((one) => gzipSync(one))]] as const) {
      const docs = await docsOf(`seeds/${file}`, Buffer.concat(bytes), { maxBytes: 100_000, piece: 5000 });
      expect(docs.map((doc) => [doc.record, outcome(doc)])).toEqual([['urn:uuid:1', 'article'], ['urn:uuid:2', 'huge'], ['urn:uuid:3', 'article']]);
    }
  });

  describe('that is damaged', () => {
    const damage = (bytes: Buffer) => {
      const copy = Buffer.from(bytes);
      return copy.fill(0x55, 200, 260);
    };
    test.each([
      ['within a compressed record', 'seeds/a.warc.gz', [gzipSync(recordOf({ id: 1 })), damage(gzipSync(recordOf({ id: 2 }))), gzipSync(recordOf({ id: 3 }))]],
      ['by a compressed record that was cut', 'seeds/a.warc.gz', [gzipSync(recordOf({ id: 1 })), gzipSync(recordOf({ id: 2 })).subarray(0, 900), gzipSync(recordOf({ id: 3 }))]],
      ['by a length that is too large', 'seeds/a.warc', [recordOf({ id: 1 }), recordOf({ id: 2, length: 9000 }), recordOf({ id: 3 })]],
      ['by a length that is too small', 'seeds/a.warc', [recordOf({ id: 1 }), recordOf({ id: 2, length: 300 }), recordOf({ id: 3 })]],
      ['by a record that was cut', 'seeds/a.warc', [recordOf({ id: 1 }), recordOf({ id: 2 }).subarray(0, 900), recordOf({ id: 3 })]],
    ])('%s names that page and reads the others', async (_, file, bytes) => {
      const docs = await docsOf(file, Buffer.concat(bytes), { piece: 700 });
      expect(docs.map((doc) => [doc.record, outcome(doc)])).toEqual([['urn:uuid:1', 'article'], ['urn:uuid:2', 'damaged'], ['urn:uuid:3', 'article']]);
      expect(docs[1]!.content).toMatchObject({ message: 'the record of https://addifaf.example/nature/2 is damaged. Fetch the file again; the other records were read' });
    });

    test('at its end names the page that was cut', async () => {
      const docs = await docsOf('seeds/a.warc', Buffer.concat([recordOf({ id: 1 }), recordOf({ id: 2 }).subarray(0, 700)]));
      expect(docs.map(outcome)).toEqual(['article', 'damaged']);
    });
  });

  test('without pages is no article, and says how many records it holds', async () => {
    const [doc] = await docsOf('seeds/a.warc', recordOf({ type: 'warcinfo', body: 'x' }));
    expect(doc!.content).toMatchObject({ refused: 'empty', message: 'none of its 1 records is an HTML page' });
  });
});
