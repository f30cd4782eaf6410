import { describe, expect, test } from 'vitest';
import { zipOf } from '../../bench/ingest/zip.ts';
import { docsOf, readDoc } from './sources.ts';
import { bodyOf, emptyHouse, readText } from './reading.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const MANY = { refused: 'huge', message: expect.stringContaining('more than 20000 lines') as string };

describe('what no publisher means', () => {
  test('a text of more lines than any article is set aside, and says so', async () => {
    const [doc] = await docsOf('seeds/a.txt', encode('بند\n'.repeat(20_001)));
    expect(doc!.content).toMatchObject(MANY);
  });

  test('a long text of many lines is an article', async () => {
    const [doc] = await docsOf('seeds/a.txt', encode('بند\n'.repeat(6000)));
    const { body, entry, proofs } = readDoc(doc!, emptyHouse);
    expect(body.length + (entry.ingest?.removed.length ?? 0)).toBeGreaterThan(5000);
    expect(proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test('a page of more lines or elements than any other is set aside', async () => {
    const [lines] = await docsOf('seeds/a.html', encode(`<html><body>${'<p>بند</p>'.repeat(20_001)}`));
    expect(lines!.content).toMatchObject(MANY);
    const [elements] = await docsOf('seeds/a.html', encode(`<html><body>نص${'<b></b>'.repeat(50_001)}`));
    expect(elements!.content).toMatchObject({ refused: 'damaged', message: expect.stringContaining('more than 50000 elements') as string });
  });

  test('a file of lines that are no JSON names a hundred of them, and counts the rest', async () => {
    const docs = await docsOf('seeds/a.jsonl', encode('{\n'.repeat(5000)));
    expect(docs).toHaveLength(101);
    expect(docs.at(-1)!.content).toMatchObject({ message: expect.stringMatching(/^4900 lines more are no JSON objects\./) as string });
  });

  test('of thousands of bylines, two hundred name authors and the rest stay in the text', () => {
    const { entry, body, proofs } = readText(`${Array.from({ length: 1000 }, (_, at) => `كتب أحمد محمد${'ا'.repeat(at % 7)} - القاهرة`).join('\n')}\n`, emptyHouse);
    expect(entry.author.length).toBeLessThanOrEqual(200);
    expect(entry.author.length + body.length).toBeGreaterThan(900);
    expect(proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test('signs of Markdown by the thousand come back letter for letter', () => {
    const line = 'قال *الوزير* [في] `القاهرة` <إن> a_b _c_ الأمر \\ انتهى & تم، وهذا كل ما كان من الخبر.'.repeat(500);
    expect(bodyOf(readText(`${line}\n`, emptyHouse))).toEqual([line]);
  });

  test('a member of a container that unpacks beyond the limit is set aside, and the next is read', async () => {
    const zip = zipOf([{ name: 'a.txt', bytes: encode('ب'.repeat(1_500_000)) }, { name: 'b.txt', bytes: encode('نص الخبر.') }]);
    const docs = await docsOf('seeds/a.zip', zip);
    expect(docs.map(({ file, content }) => [file, 'refused' in content ? content.refused : 'article'])).toEqual([['seeds/a.zip!/a.txt', 'huge'], ['seeds/a.zip!/b.txt', 'article']]);
  });
});
