import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import { outletSchema } from '../../src/schema/outlet.ts';
import { houseOf } from './reading.ts';
import { docsOf, readDoc } from './sources.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const text = 'أعلنت إدارة المتحف البحري افتتاح قاعة جديدة للسفن القديمة، ويستمر العرض حتى نهاية الصيف المقبل.';
const outlet = {
  id: 'mina',
  label: { ar: 'ميناء', en: 'Mina' },
  records: { files: ['heap/'], fields: { id: 'no', text: 'data.story', title: 'data.head', date: 'day', section: 'part' } },
};
const outcome = ({ content }: { content: object }) => ('refused' in content ? content.refused : 'article');

describe('JSON Lines', () => {
  test('are read by the field map of the outlet whose profile names the file', async () => {
    const line = JSON.stringify({ no: 7, data: { story: text, head: 'قاعة جديدة في المتحف' }, day: '2015-06-01T10:00:00+02:00', part: 'ثقافة' });
    const [doc] = await docsOf('seeds/heap/a.jsonl', encode(line), { outlets: [outletSchema.parse(outlet)] });
    const { entry, proofs, suggested } = readDoc(doc!, houseOf({ outlets: [outlet] }));
    expect(entry).toMatchObject({
      headline: 'قاعة جديدة في المتحف', publisher: 'mina', datePublished: '2015-06-01T10:00:00+02:00', ingest: { record: '7', profile: 'mina' },
    });
    expect(suggested).toEqual(['ثقافة']);
    expect(proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test('without a profile are read by the usual names', async () => {
    const lines = [{ title: 'قاعة جديدة', body: text, published: '2015-06-01', author: ['منى', 'سعد'] }, { title: 'بلا نص', body: '' }];
    const docs = await docsOf('seeds/a.jsonl', encode(`\ufeff${lines.map((line) => JSON.stringify(line)).join('\r\n')}\n`), { piece: 3 });
    expect(docs.map(({ record }) => record)).toEqual(['line-1', 'line-2']);
    expect(docs.map(outcome)).toEqual(['article', 'empty']);
    expect(docs[0]!.meta).toMatchObject({ title: 'قاعة جديدة', date: '2015-06-01', author: ['منى', 'سعد'] });
  });

  test('with a bad line, one without a text field and one that is too long name each of them and read the others', async () => {
    const lines = ['{"text": ', '{"words":"كلمات","when":"x"}', JSON.stringify({ text: 'ن'.repeat(9000) }), JSON.stringify({ text })];
    const docs = await docsOf('seeds/a.ndjson', encode(lines.join('\n')), { maxBytes: 1000 });
    expect(docs.map(outcome)).toEqual(['damaged', 'format', 'huge', 'article']);
    expect(docs[0]!.content).toMatchObject({ message: expect.stringContaining('line 1 is not a JSON object') });
    expect(docs[1]!.content).toMatchObject({ message: expect.stringMatching(/no field "text" among "words", "when"\. Say in the profile/) });
  });
});

describe('a table', () => {
  test.each([',', ';', '\t'])('with %j between its columns is read, quotes and line ends within cells too', async (sign) => {
    const rows = [['id', 'title', 'content', 'tags'], ['5', '"قاعة ""السفن"" الجديدة"', `"${text}\nوتفتح القاعة كل يوم عدا الأحد."`, '"متاحف|سفن"']];
    const [doc, ...more] = await docsOf('seeds/a.csv', encode(`\ufeff${rows.map((row) => row.join(sign)).join('\r\n')}\r\n`));
    expect(more).toEqual([]);
    expect(doc).toMatchObject({ record: '5', meta: { title: 'قاعة "السفن" الجديدة', tags: ['متاحف', 'سفن'] } });
    expect(readDoc(doc!).body).toHaveLength(2);
  });

  test('that breaks off gives the rows before, and says where', async () => {
    const docs = await docsOf('seeds/a.csv', encode(`title,text\nأول,${text}\nثان,"${text}`));
    expect(docs.map(outcome)).toEqual(['article', 'damaged']);
    expect(docs[1]!.content).toMatchObject({ message: expect.stringMatching(/line \d/) });
  });

  test('in the Arabic code page is read by it', async () => {
    const table = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    const [doc] = await docsOf('seeds/a.csv', Uint8Array.from([...`title,text\nقاعة,${text}\n`].map((letter) => table.indexOf(letter))));
    expect(doc).toMatchObject({ meta: { title: 'قاعة' } });
  });
});

describe('a container', async () => {
  const members: [string, Uint8Array][] = [
    ['b/one.txt', encode(`قاعة جديدة في المتحف\n\n${text}`)],
    ['b/.hidden', encode('x')],
    ['__MACOSX/b/one.txt', encode('x')],
    ['b/huge.txt', encode('كلمة '.repeat(60_000))],
    ['b/two.rss', encode(`<rss><channel><item><guid>g</guid><title>خبر</title><description>${text}</description></item></channel></rss>`)],
  ];
  const tarOf = async () => {
    const tar = pack();
    for (const [name, bytes] of members) tar.entry({ name }, Buffer.from(bytes));
    tar.finalize();
    const pieces: Uint8Array[] = [];
    for await (const piece of tar) pieces.push(piece as Uint8Array);
    return Buffer.concat(pieces);
  };
  const tar = await tarOf();
  const zip = zipOf(members);

  test.each([
    ['heap.tar.gz', gzipSync(tar)],
    ['heap.tgz', gzipSync(tar)],
    ['heap.tar', tar],
    ['heap.zip', zip],
  ])('%s is read in place, member by member', async (name, bytes) => {
    const docs = await docsOf(`seeds/${name}`, bytes, { maxBytes: 200_000, piece: 1000 });
    const found = docs.map((doc) => [doc.file, doc.record, outcome(doc)]).sort();
    expect(found).toEqual([
      [`seeds/${name}!/b/huge.txt`, undefined, 'huge'],
      [`seeds/${name}!/b/one.txt`, undefined, 'article'],
      [`seeds/${name}!/b/two.rss`, 'g', 'article'],
    ]);
  });

  test('of one file is that file', async () => {
    const [doc] = await docsOf('seeds/a.jsonl.gz', gzipSync(JSON.stringify({ title: 'قاعة', text })));
    expect(doc).toMatchObject({ file: 'seeds/a.jsonl.gz', record: 'line-1', meta: { title: 'قاعة' } });
  });

  test.each([
    ['heap.tar.gz', gzipSync(tar).subarray(0, 300)],
    ['heap.zip', zip.subarray(0, 200)],
    ['a.txt.gz', Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2, 3])],
  ])('%s that is damaged is set aside, and says what to do', async (name, bytes) => {
    const docs = await docsOf(`seeds/${name}`, bytes);
    expect(docs.at(-1)!.content).toMatchObject({ refused: 'damaged', message: expect.stringContaining('Fetch it again') });
  });

  test('within containers is not unpacked without end', async () => {
    let bytes: Uint8Array = encode(text);
    for (let time = 0; time < 5; time += 1) bytes = gzipSync(bytes);
    const [doc] = await docsOf('seeds/a.txt.gz', bytes);
    expect(doc!.content).toMatchObject({ refused: 'format', message: expect.stringContaining('Unpack it') });
  });
});

describe('a format that nobody reads', () => {
  test.each([
    ['seeds/a.json', '[{"text":"نص"}]', 'JSON Lines'],
    ['seeds/a.xml', '<?xml version="1.0"?><news><text>نص</text></news>', 'neither a feed nor a WordPress export'],
  ])('%s is set aside and says what to save instead', async (file, text, remedy) => {
    const [doc, ...more] = await docsOf(file, encode(text));
    expect(more).toEqual([]);
    expect(doc!.content).toMatchObject({ refused: 'format', message: expect.stringContaining(remedy) });
  });
});

/** A zip without compression: local headers, then the table of contents. */
function zipOf(members: readonly [string, Uint8Array][]): Buffer {
  const locals: Buffer[] = [];
  const contents: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of members) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(0x0800, 6);
    local.writeUInt32LE(bytes.length, 18);
    local.writeUInt32LE(bytes.length, 22);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(0x0800, 8);
    central.writeUInt32LE(bytes.length, 20);
    central.writeUInt32LE(bytes.length, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), Buffer.from(bytes));
    contents.push(central, Buffer.from(name));
    offset += 30 + name.length + bytes.length;
  }
  const table = Buffer.concat(contents);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, table, end]);
}
