import { describe, expect, test } from 'vitest';
import { nameOf } from '../../src/ingest/sources/source.ts';
import { bodyOf, emptyHouse } from './reading.ts';
import { docsOf, readDoc } from './sources.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const bytesOf = (encoding: string, text: string) => {
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text].map((letter) => table.indexOf(letter)));
};
const misread = (bytes: Uint8Array, as: string) => encode(new TextDecoder(as).decode(bytes));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

const title = 'بلدية الميناء تفتتح مكتبة الأطفال في الحديقة العامة';
const first = 'افتتحت بلدية الميناء صباح الخميس 12 أيار/مايو 2016 مكتبة الأطفال في الحديقة العامة، وتضم المكتبة أربعة آلاف كتاب وقاعة للرسم والحكايات.';
const second = 'وقالت مديرة المكتبة سعاد النجار إن الأبواب مفتوحة كل يوم من الصباح حتى المغرب، وإن الدخول والاستعارة بلا مقابل لكل طفل في المدينة.';
const article = `${title}\n\n${first}\n\n${second}\n`;
const turned = (text: string) => text.split('\n').map((line) => (line.match(/\d+(?:[./:-]\d+)*|[^]/gu) ?? []).reverse().join('')).join('\n');

const read = async (bytes: Uint8Array, file = 'seeds/a.txt', encoding?: string) => {
  const [doc] = await docsOf(file, bytes, encoding === undefined ? {} : { encoding });
  return doc!;
};
const reading = async (bytes: Uint8Array, ...more: [file?: string, encoding?: string]) => readDoc(await read(bytes, ...more), emptyHouse);

describe('set aside, with the file, the reason and what to do, is', () => {
  test.each([
    ['an empty file', encode(''), 'empty', 'seeds/a.txt: the file is empty'],
    ['a blank file', encode('\ufeff \r\n\t\n\u00a0\n'), 'empty', 'seeds/a.txt: the file is empty'],
    ['a PDF', encode('%PDF-1.4\n1 0 obj'), 'binary', 'seeds/a.txt: the file is a PDF, not text. Save its article as text or HTML'],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'binary', 'seeds/a.txt: the file is a picture (JPEG), not text. Save its article as text or HTML'],
    ['an old Word document', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'binary', 'seeds/a.txt: the file is an old Word, Excel or PowerPoint document, not text. Save its article as text or HTML'],
    ['an Office document', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'binary', 'seeds/a.txt: the file is a zip container or an Office document, not text. Save its article as text or HTML'],
    ['noise', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3) * 104729) % 256), 'binary', /^seeds\/a\.txt: the file is binary data \(it begins with the bytes [0-9a-f ]{11}\), not text\./],
    ['a file in an encoding that is in doubt', Uint8Array.from({ length: 400 }, (_, at) => (at % 5 === 4 ? 0x20 : 0x80 + ((at * 37) % 64))), 'encoding', /^seeds\/a\.txt: its encoding is in doubt.*--encoding windows-1256.*override$/],
    ['a text whose letters became question marks', encode('????? ??????? ?????? ????? ??????? ?? ??????? ?????? 12 2016\n'), 'lost', 'seeds/a.txt: its letters were lost to "????" or "\ufffd" before it came here. Ask for the original'],
    ['a text whose letters became replacement characters', encode('\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd 2016'), 'lost', /Ask for the original$/],
    ['mojibake that lost letters on its way', encode(new TextDecoder('windows-1252').decode(encode(article)).replace(/[\u0080-\u009f\u00b4]/g, '')), 'encoding', /^seeds\/a\.txt: it was saved in a wrong encoding once, and cannot be put right exactly\. Ask for the original\./],
  ])('%s', async (_, bytes, refused, message) => {
    const doc = await read(bytes);
    expect(doc.content).toMatchObject({ refused });
    const said = `${nameOf(doc)}: ${(doc.content as { message: string }).message}`;
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
  });

  test('a file above the limit, before it is decoded', async () => {
    const [doc] = await docsOf('seeds/a.txt', encode(article.repeat(20)), { maxBytes: 1000 });
    expect(doc!.content).toEqual({ refused: 'huge', message: 'the file is larger than the 1000 bytes allowed. Split it, or raise "maxSeedBytes" in archive.config.ts' });
  });

  test('a file whose encoding was named wrongly, with the names that are usual', async () => {
    expect((await read(encode(article), 'seeds/a.txt', 'arabic-dos')).content).toEqual({
      refused: 'encoding',
      message: 'nobody knows the encoding "arabic-dos". Write one of "utf-8", "utf-16le", "utf-16be", "windows-1256", "iso-8859-6", "windows-1252"',
    });
  });
});

describe('read as it was written is a text', () => {
  test.each([
    ['in UTF-8 with a mark', encode(`\ufeff${article}`), 'utf-8'],
    ['in windows-1256', bytesOf('windows-1256', article), 'windows-1256'],
    ['in ISO-8859-6', bytesOf('iso-8859-6', article), 'iso-8859-6'],
    ['in UTF-16 with a mark', utf16(`\ufeff${article}`), 'utf-16le'],
    ['in UTF-16 without one', utf16(article), 'utf-16le'],
    ['in big-endian UTF-16 without one', new Uint8Array(Buffer.from(article, 'utf16le').swap16()), 'utf-16be'],
    ['in UTF-8 that was read as windows-1252', misread(encode(article), 'windows-1252'), 'utf-8 read as windows-1252'],
    ['in UTF-8 that was read as windows-1256', misread(encode(article), 'windows-1256'), 'utf-8 read as windows-1256'],
    ['in windows-1256 that was read as windows-1252', misread(bytesOf('windows-1256', article), 'windows-1252'), 'windows-1256 read as windows-1252'],
    ['in UTF-8 that was misread twice', misread(misread(encode(article), 'windows-1252'), 'windows-1252'), 'utf-8 read as windows-1252'],
    ['in UTF-8 of which one line was misread', Buffer.concat([encode(`${title}\n\n`), misread(encode(first), 'windows-1256'), encode(`\n\n${second}\n`)]), 'utf-8 read as windows-1256, in part'],
  ])('%s', async (_, bytes, encoding) => {
    expect((await read(new Uint8Array(bytes))).content).toEqual({ text: article, encoding, damaged: 0 });
  });

  test('in French in windows-1252, which is not Arabic', async () => {
    const french = 'Le maire a inauguré jeudi la bibliothèque des enfants, où quatre mille livres ont été réunis grâce à l’école voisine : « Déjà une fête ! »';
    const { entry, text } = await reading(bytesOf('windows-1252', french));
    expect(text).toBe(french);
    expect(entry).toMatchObject({ inLanguage: 'fr', draft: true, ingest: { encoding: 'windows-1252' } });
  });

  test('in a code page that a person names, whatever it looks like', async () => {
    const short = bytesOf('windows-1256', 'لبنان');
    expect((await read(short, 'seeds/a.txt', 'windows-1256')).content).toMatchObject({ text: 'لبنان', encoding: 'windows-1256' });
    const table = bytesOf('windows-1256', `title,text\n${title},"${first}"\n`);
    expect(await read(table, 'seeds/a.csv', 'windows-1256')).toMatchObject({ meta: { title } });
    const page = bytesOf('windows-1256', `<html><head><meta charset="utf-8"><title>${title}</title></head><body><p>${first}</p></body></html>`);
    expect((await read(page, 'seeds/a.html', 'windows-1256')).content).toMatchObject({ text: expect.stringContaining(first) });
  });
});

describe('read, with what happened to it said, is a text', () => {
  test('that was cut within a letter', async () => {
    const bytes = encode(article.trimEnd());
    const { entry, proofs } = await reading(bytes.subarray(0, bytes.length - 2));
    expect(entry.review).toContain('1 characters were damaged (U+FFFD)');
    expect(proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test('that stands in one line', async () => {
    const { entry, body } = await reading(encode(`${first} ${second} `.repeat(12).trim()));
    expect(entry.review).toContain('unsegmented: the text stands in one line');
    expect(body).toHaveLength(1);
  });

  test.each(['\r', '\r\n', '\u2028', '\u2029', '\u0085'])('whose lines end in %j, with the ledger of one with LF', async (end) => {
    const [ours, theirs] = [await reading(encode(article.replaceAll('\n', end))), await reading(encode(article))];
    const told = ({ spans, text }: typeof ours) => spans.map((span) => [span.role, span.rule, span.to, text.slice(span.start, span.end)]);
    expect(told(ours)).toEqual(told(theirs));
    expect(ours.body).toEqual(theirs.body);
  });

  test('full of tags, as a page, and never as HTML in its entry', async () => {
    const { body, proofs } = await reading(encode(`<h1>${title}</h1><p>${first}</p><br><p>${second}</p><script>alert(1)</script>`));
    expect(body.map(({ text }) => text)).toEqual([first, second]);
    expect(proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test('with characters that nobody sees, each dropped as an edit; letters that join, and marks within a line, stay', async () => {
    const unseen = ['\u202a', '\u202e', '\u2066', '\u2069', '\u0000', '\u0007', '\ufffe'];
    const marked = `${first.replace('مكتبة', `مكت${unseen.join('')}بة`).replace('الأطفال', 'ال\u200cأطفال\u200d').replace('الحديقة', 'الحديقة\u200e')}\u200f`;
    const { body, spans, proofs } = await reading(encode(`${title}\n\n${marked}\n\n${second}\n`));
    expect(body[0]!.text).toBe(first.replace('الأطفال', 'ال\u200cأطفال\u200d').replace('الحديقة', 'الحديقة\u200e'));
    const dropped = spans.flatMap(({ edits = [] }) => edits).filter(({ op }) => op === 'drop-control').map(({ text }) => text);
    expect(dropped.join('')).toBe(`${unseen.join('')}\u200f`);
    expect(proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test('in presentation forms, as letters, but for ﷺ and ﷽', async () => {
    const forms = `وقال ﷺ في الحديث الشريف ما يحث على ﺍﻟﻌﻠﻢ وطلبه، وبدأ الخطيب كلامه بقول ﷽ ثم شكر الحاضرين جميعا على قدومهم.`;
    const { body, proofs } = await reading(encode(`${article}\n${forms}\n`));
    expect(body.at(-1)!.text).toBe(forms.replace('ﺍﻟﻌﻠﻢ', 'العلم'));
    expect(proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test('with letters written as numeric entities, each an edit', async () => {
    const entities = [...'مكتبة'].map((letter) => `&#${letter.codePointAt(0)};`).join('');
    const { body, spans, proofs } = await reading(encode(article.replace(first, first.replace('مكتبة', entities))));
    expect(body[0]!.text).toBe(first);
    expect(spans.flatMap(({ edits = [] }) => edits).filter(({ op }) => op === 'unescape')).toHaveLength(5);
    expect(proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test('with a few question marks in a row, which are no lost letters', async () => {
    const { body } = await reading(encode(`${article}\nفمن يكمل العمل ??? سؤال طرحه الحاضرون ولم يجب عنه أحد حتى الآن، وبقي بلا جواب.\n`));
    expect(body).toHaveLength(3);
  });
});

describe('not for readers yet, as a draft with the reason, is', () => {
  test.each([
    ['Persian', 'fa', 'وزیر امور خارجه روز دوشنبه گفت که گفتگو با کشورهای همسایه ادامه دارد و این گفتگوها برای آرامش منطقه بسیار مهم است. او افزود که پیشرفت‌های خوبی در چند زمینه به دست آمده است.'],
    ['Urdu', 'ur', 'وزیر اعظم نے پیر کے روز کہا کہ حکومت عوام کے مسائل حل کرنے کے لیے ہر ممکن اقدامات کر رہی ہے۔ انہوں نے مزید کہا کہ ملک میں ترقی کی رفتار بڑھ رہی ہے۔'],
    ['Central Kurdish', 'ckb', 'سەرۆکی شارەوانی ڕۆژی دووشەممە ڕایگەیاند کە کتێبخانەی منداڵان لە باخچەی گشتی کرایەوە و هەموو ڕۆژێک دەرگاکەی بۆ منداڵان کراوەیە.'],
    ['Pashto', 'ps', 'د ښار مشر د دوشنبې په ورځ وویل چې د ماشومانو کتابتون په باغ کې پرانیستل شو او هره ورځ به یې دروازې د ماشومانو لپاره خلاصې وي، دا ډېره ښه خبره ده.'],
    ['English', 'en', 'The mayor opened the library for children on Thursday in the public garden, and said that it was the first of four in the city.'],
  ])('an article in %s', async (name, language, text) => {
    const { entry } = await reading(encode(`${text}\n`));
    expect(entry).toMatchObject({ inLanguage: language, draft: true, review: expect.arrayContaining([`language: the text is ${name} (${language}), not Arabic`]) });
  });

  test('a title without a text', async () => {
    const { entry, body } = await reading(encode(`${title}\n`));
    expect(body).toEqual([]);
    expect(entry).toMatchObject({ headline: title, draft: true, review: ['no text: nothing stands below the headline'] });
  });

  test('a text without a title', async () => {
    const { entry } = await reading(encode(`${first}\n\n${second}\n`));
    expect(entry).toMatchObject({ draft: true, review: expect.arrayContaining(['no headline was found']) });
  });
});

describe('put right is Arabic in visual order', () => {
  test.each([
    ['with numbers as they are', turned(article)],
    ['with its numbers reversed too', article.split('\n').map((line) => [...line].reverse().join('')).join('\n')],
  ])('%s: the letters of each line are turned by a recorded edit, and it is flagged', async (_, visual) => {
    const [ours, theirs] = [await reading(encode(visual)), await reading(encode(article))];
    expect(ours.body).toEqual(theirs.body);
    expect(ours.entry).toMatchObject({ headline: title, datePublished: '2016-05-12', review: [expect.stringMatching(/^visual order: /)] });
    expect(ours.text).toBe(visual);
    for (const { start, end, edits } of ours.spans) expect(edits).toMatchObject([{ op: 'reorder', start, text: visual.slice(start, end) }]);
    const { span, text } = ours.entry.dateProvenance!;
    expect([...visual.slice(...span!)].sort()).toEqual([...text!].sort());
    expect(ours.proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test('in a record of a table, too', async () => {
    const doc = await read(encode(`{"title":"${title}","text":${JSON.stringify(turned(`${first}\n${second}`))}}\n`), 'seeds/a.jsonl');
    expect(bodyOf(readDoc(doc, emptyHouse))).toEqual([first, second]);
  });

  test('and never Arabic as it is written, nor lines in Latin letters within such a text', async () => {
    expect((await read(encode(article))).content).not.toHaveProperty('visual');
    const { text } = (await read(encode(`${turned(article)}\nDaily Star, 12 May 2016\n`))).content as { text: string };
    expect(text).toContain('Daily Star, 12 May 2016');
  });
});
