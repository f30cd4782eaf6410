import { describe, expect, test } from 'vitest';
import { readMoment } from '../../src/ingest/metadata.ts';
import { bodyOf } from './reading.ts';
import { docsOf, fixture, readDoc } from './sources.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('an RSS file', async () => {
  const docs = await docsOf('seeds/feed.rss', fixture('feed.rss'));
  const { entry, body, proofs, suggested, text } = readDoc(docs[0]!);

  test('gives an article for each item, by its guid or link; an item without text gives none', () => {
    expect(docs.map(({ record }) => record)).toEqual(['marfa-71', 'https://almarfa.example/news/72', 'https://almarfa.example/news/73']);
    expect(docs[2]!.content).toMatchObject({ refused: 'empty' });
  });

  test('says title, date with offset, address, author and section of each', () => {
    expect(entry).toMatchObject({
      headline: 'افتتاح مكتبة عامة في حي "السوق" القديم',
      datePublished: '2016-03-08T23:30:00+03:00',
      dateEdtf: '2016-03-08',
      dateProvenance: { basis: 'metadata', text: 'Tue, 08 Mar 2016 23:30:00 +0300', confidence: 'certain', method: [] },
      url: 'https://almarfa.example/news/71',
      author: [{ name: 'سلمى العطار', type: 'Person' }],
      image: [{ caption: 'قاعة المطالعة في المكتبة الجديدة' }],
      ingest: { file: 'seeds/feed.rss', record: 'marfa-71', encoding: 'utf-8' },
    });
    expect(suggested).toContain('مكتبات');
    expect(entry.keywords).not.toContain('مكتبات');
  });

  test('keeps paragraphs, headings, lists and line breaks of its markup, and both proofs hold', () => {
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph', 'paragraph', 'list', 'list']);
    expect(body[0]!.text).toMatch(/العلوم والتاريخ\.$/);
    expect(body[2]!.text).toMatch(/كل يوم$/);
    expect(proofs).toEqual({ tiling: true, roundtrip: true });
    expect(text).not.toContain('track');
  });

  test('is read alike wherever its bytes are cut', async () => {
    for (const piece of [1, 7]) expect(await docsOf('seeds/feed.rss', fixture('feed.rss'), { piece })).toEqual(docs);
  });

  test('in a declared code page is read by it', async () => {
    const table = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    const xml = '<?xml version="1.0" encoding="windows-1256"?><rss><channel><item><title>خبر</title><description>نص الخبر هنا.</description></item></channel></rss>';
    const [doc] = await docsOf('seeds/f.xml', Uint8Array.from([...xml].map((letter) => table.indexOf(letter))));
    expect(doc).toMatchObject({ meta: { title: 'خبر' }, content: { text: 'نص الخبر هنا.\n' } });
  });

  test('that breaks off names the record that was cut, and the others are read', async () => {
    const whole = fixture('feed.rss');
    const cut = await docsOf('seeds/feed.rss', whole.subarray(0, Buffer.from(whole).indexOf('سباق القوارب السنوي')));
    expect(cut[0]).toEqual(docs[0]);
    expect(cut[1]!.content).toMatchObject({ refused: 'damaged', message: expect.stringMatching(/record 2\. Fetch/) });
  });

  test('with an item twice keeps both, with one that is too large keeps the others', async () => {
    const item = (body: string) => `<item><guid>a</guid><description>${body}</description></item>`;
    const docs = await docsOf('f.rss', encode(`<rss><channel>${item('أول')}${item('ثان')}${item('ن'.repeat(900))}</channel></rss>`), { maxBytes: 500 });
    expect(docs.map(({ record }) => record)).toEqual(['a', 'a#2', 'a#3']);
    expect(docs[2]!.content).toMatchObject({ refused: 'huge' });
  });

  test('with an encoding that nobody knows is set aside and says so', async () => {
    const [doc] = await docsOf('f.xml', encode('<?xml version="1.0" encoding="klingon"?><rss></rss>'));
    expect(doc!.content).toMatchObject({ refused: 'damaged', message: expect.stringContaining('klingon') });
  });
});

describe('an Atom file', () => {
  test('gives its entries with bodies in XHTML', async () => {
    const [doc] = await docsOf('seeds/feed.atom', fixture('feed.atom'));
    const reading = readDoc(doc!);
    expect(reading.entry).toMatchObject({
      headline: 'حصاد التمور يبدأ في الواحة',
      datePublished: '2018-09-02T07:15:00+02:00',
      url: 'https://waha.example/5',
      author: [{ name: 'هيئة التحرير', type: 'Organization' }],
    });
    expect(bodyOf(reading)).toHaveLength(2);
    expect(bodyOf(reading)[1]).toContain('المدينة & القرى');
    expect(reading.proofs).toEqual({ tiling: true, roundtrip: true });
  });
});

describe('a WordPress export', async () => {
  const docs = await docsOf('seeds/export.xml', fixture('export.wxr.xml'));

  test('gives posts and pages by their numbers, drafts as drafts, and names what is private', () => {
    expect(docs.map(({ record, content }) => [record, 'refused' in content ? content.refused : 'article'])).toEqual([
      ['12', 'article'], ['13', 'article'], ['14', 'withheld'], ['15', 'article'],
    ]);
    expect(docs[2]!.content).toMatchObject({ message: expect.stringContaining('"private"') });
    expect(docs.map((doc) => ('refused' in doc.content ? undefined : readDoc(doc).entry.draft))).toEqual([undefined, true, undefined, undefined]);
  });

  test('says the local time with its offset, the full name of the author, caption, categories and tags', () => {
    const { entry, body, suggested, proofs } = readDoc(docs[0]!);
    expect(entry).toMatchObject({
      headline: 'ترميم الجسر الحجري يكتمل',
      datePublished: '2015-05-04T00:30:00+03:00',
      author: [{ name: 'ندى الخطيب' }],
      image: [{ caption: 'الجسر الحجري بعد ترميمه' }],
      url: 'https://aljisr.example/?p=12',
    });
    expect(body.map(({ text }) => text.slice(0, 5))).toEqual(['أعلنت', 'وقال ']);
    expect(body[1]!.text).toMatch(/حجرا حجرا\.$/);
    expect(suggested).toEqual(['محليات', 'جسور']);
    expect(proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test('dates a draft that has no time in GMT by its day', () => {
    expect(readDoc(docs[1]!).entry).toMatchObject({ datePublished: '2015-05-05' });
    expect(readDoc(docs[1]!).entry.url).toBeUndefined();
  });
});

describe('a moment that a machine wrote', () => {
  test.each([
    ['2016-05-27', '2016-05-27'],
    ['2016-05-27T14:30:00Z', '2016-05-27T14:30:00+00:00'],
    ['2016-05-27T14:30:00.123+0300', '2016-05-27T14:30:00+03:00'],
    ['2016-05-27 14:30:00', '2016-05-27'],
    ['Fri, 27 May 2016 14:30 EST', '2016-05-27T14:30:00-05:00'],
    ['2016-13-45', undefined],
    ['Fri, 31 Feb 2016 10:00:00 GMT', undefined],
    ['5/6/2016', undefined],
    ['', undefined],
  ])('%j is %j', (written, iso) => {
    expect(readMoment(written)).toBe(iso);
  });
});
