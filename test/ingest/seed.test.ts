import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countSolid, sumByRole } from '../../src/ingest/ledger.ts';
import { bodyOf, emptyHouse, house, houseOf, readBytes, readText, root, seedFile } from './reading.ts';

const bytes = readFileSync(join(root, seedFile));
const source = bytes.toString('utf8');
const reading = readBytes(bytes, house, seedFile);
const { entry } = reading;

describe('the seed of this archive', () => {
  test('gives headline, section, caption, credit, outlet, address and id', () => {
    expect(entry).toMatchObject({
      id: 'rt-hoiu',
      headline: 'موسكو: نأمل بتعزيز التنسيق مع واشنطن حول الرقة',
      articleSection: 'arab-world',
      image: [{ caption: 'وزارة الخارجية الروسية' }],
      creditText: 'وكالات',
      publisher: 'rt',
      url: 'https://ar.rt.com/hoiu',
      identifier: 'rt:824934',
    });
  });

  test('gives twelve paragraphs and one sub-heading before the ninth, no letter changed', () => {
    expect(reading.body.map(({ type }) => type)).toEqual([
      ...Array<string>(8).fill('paragraph'),
      'heading',
      ...Array<string>(4).fill('paragraph'),
    ]);
    expect(reading.body[8]!.text).toMatch(/^ريابكوف: مسألة/);
    const lines = source.split('\n');
    for (const { text } of reading.body) expect(lines).toContain(text);
  });

  test('removes the repeated headline and three lines of chrome, each by a named rule, and nothing else', () => {
    expect(entry.ingest!.removed).toEqual([
      { rule: 'shape/title-repeat', text: entry.headline },
      { rule: 'rt/copy-link', text: 'انسخ الرابط' },
      { rule: 'rt/consent', text: 'موافق' },
      { rule: 'rt/cookies', text: expect.stringMatching(/^هذا الموقع يستخدم ملفات تعريف الارتباط/) },
    ]);
    expect(entry.review).toEqual([]);
  });

  test('records the two dots of the caption and the label of the source as edits', () => {
    const edits = reading.spans.flatMap((span) => span.edits ?? []).map(({ op, text }) => ({ op, text }));
    expect(edits).toEqual([
      { op: 'strip', text: '..' },
      { op: 'strip', text: 'المصدر: ' },
    ]);
  });

  test('accounts for all 2,271 characters that are not blank', () => {
    const sums = sumByRole(reading.text, reading.spans);
    expect(Object.values(sums).reduce((one, other) => one + other)).toBe(2271);
    expect(countSolid(source)).toBe(2271);
    expect(sums).toMatchObject({ title: 39, 'title-repeat': 39, section: 17, caption: 22, paragraph: 1941, boilerplate: 97 });
    expect(reading.proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test('is dated 27 May 2016 by weekday, eras and numbering, with its words and candidates kept', () => {
    expect(entry).toMatchObject({ datePublished: '2016-05-27', dateEdtf: '2016-05-27~' });
    expect(entry.dateProvenance).toMatchObject({
      basis: 'lead-mention',
      text: 'الجمعة 27 مايو/أيار',
      confidence: 'high',
      method: ['weekday', 'eras', 'sequence'],
    });
    expect(entry.dateProvenance!.candidates.map(({ date }) => date)).toEqual(['2011-05-27', '2016-05-27', '2022-05-27']);
    const [start, end] = entry.dateProvenance!.span!;
    expect(source.slice(start, end)).toBe('الجمعة 27 مايو/أيار');
  });

  test('carries the tags that its words give, each with these words', () => {
    const wanted = ['syria', 'russia', 'moscow', 'washington', 'raqqa', 'islamic-state', 'nusra-front', 'sergei-ryabkov'];
    expect(entry.keywords).toEqual(expect.arrayContaining([...wanted, 'mikhail-bogdanov', 'chemical-weapons', 'peace-talks']));
    for (const { id, text } of entry.keywordProvenance) {
      expect(text.length, id).toBeGreaterThan(0);
    }
    for (const { surfaces } of reading.tags) for (const { start, end } of surfaces) expect(end).toBeGreaterThan(start);
  });
});

describe('with the evidence of its year taken away', () => {
  const rt = house.profiles.find(({ outlet }) => outlet.id === 'rt')!.outlet;
  const open = houseOf({ outlets: [{ ...rt, sequence: { ...rt.sequence!, anchors: [] }, fixtures: [] }] });

  test('the day stays open, three years stand side by side, and both proofs hold', () => {
    const bare = readBytes(bytes, open, seedFile);
    expect(bare.entry).toMatchObject({ datePublished: null, dateEdtf: '[2011-05-27,2016-05-27,2022-05-27]' });
    expect(bare.entry.dateProvenance).toMatchObject({ confidence: 'none', method: [] });
    expect(bare.entry.dateProvenance!.candidates.map(({ p }) => p)).toEqual([0.333, 0.333, 0.333]);
    expect(bare.proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test('the outlet’s numbering alone does not decide', () => {
    const numbered = houseOf({ outlets: [{ ...rt, fixtures: [] }] });
    expect(readBytes(bytes, numbered, seedFile).entry.datePublished).toBeNull();
  });

  test('a day before the outlet existed is no candidate', () => {
    const { candidates } = readBytes(bytes, open, seedFile).entry.dateProvenance!;
    expect(candidates.map(({ date }) => date)).not.toContain('2005-05-27');
  });
});

describe('a copy of the seed', () => {
  const same = ({ entry: { ingest, dateProvenance, ...rest } }: typeof reading) => ({
    ...rest,
    removed: ingest!.removed,
    date: { ...dateProvenance, span: null },
  });
  const chrome = 'اشترك في نشرتنا البريدية';
  const sourceLines = source.split('\n');

  test.each([
    ['with CRLF line ends', Buffer.from(source.replaceAll('\n', '\r\n')), 'utf-8'],
    ['with CR line ends', Buffer.from(source.replaceAll('\n', '\r')), 'utf-8'],
    ['with a byte-order mark', Buffer.from(`\uFEFF${source}`), 'utf-8'],
    ['in windows-1256', encode1256(source), 'windows-1256'],
    ['in UTF-16', Buffer.from(`\uFEFF${source}`, 'utf16le'), 'utf-16le'],
  ])('%s gives the same entry', (_, copy, encoding) => {
    const other = readBytes(copy, house, seedFile);
    expect(same(other)).toEqual(same(reading));
    expect(bodyOf(other)).toEqual(bodyOf(reading));
    expect(other.entry.ingest!.encoding).toBe(encoding);
    expect(other.proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test('with a paragraph added gives the same entry with that paragraph', () => {
    const added = 'وشدد على أن الاتصالات بين الجانبين ستتواصل خلال الأسابيع المقبلة من أجل تثبيت الهدنة.';
    const at = sourceLines.findIndex((line) => line.startsWith('وأشار'));
    const other = readText([...sourceLines.slice(0, at), added, '', ...sourceLines.slice(at)].join('\n'), house, seedFile);
    expect(bodyOf(other)).toEqual([...bodyOf(reading).slice(0, 2), added, ...bodyOf(reading).slice(2)]);
    expect(same(other)).toMatchObject({ headline: entry.headline, image: entry.image, removed: entry.ingest!.removed });
  });

  test.each(sourceLines.map((_, line) => [line]).concat([[sourceLines.length]]))(
    'with a line of unknown chrome at line %i keeps it in the body, flagged, and all else as it was',
    (line) => {
      const other = readText([...sourceLines.slice(0, line), chrome, ...sourceLines.slice(line)].join('\n'), house, seedFile);
      expect(bodyOf(other).filter((text) => text !== chrome)).toEqual(bodyOf(reading));
      expect(other.spans.filter(({ role }) => role === 'unclassified')).toHaveLength(1);
      expect(same(other)).toEqual({ ...same(reading), review: [`unclassified: ${chrome}`] });
    },
  );

  test.each(['الرئيسية', 'أضف تعليقا', 'التعليقات (0)', 'مقالات ذات صلة', '© 2016 جميع الحقوق محفوظة', 'Follow us on Twitter'])(
    'with page furniture that shares words with the text, «%s», keeps it flagged wherever it stands',
    (furniture) => {
      for (const line of sourceLines.keys()) {
        const other = readText([...sourceLines.slice(0, line), furniture, ...sourceLines.slice(line)].join('\n'), house, seedFile);
        expect(same(other)).toEqual({ ...same(reading), review: [`unclassified: ${furniture}`] });
        expect(bodyOf(other)).toContain(furniture);
      }
    },
  );

  test('read without any profile keeps headline, paragraphs, sub-heading and source, and loses nothing', () => {
    const bare = readBytes(bytes, emptyHouse, seedFile);
    expect(bare.entry).toMatchObject({ headline: entry.headline, creditText: 'وكالات', image: entry.image });
    expect(bodyOf(bare)).toEqual(expect.arrayContaining(bodyOf(reading)));
    expect(bare.proofs).toEqual({ tiling: true, roundtrip: true });
  });
});

describe('the mutation law', () => {
  const rt = house.profiles.find(({ outlet }) => outlet.id === 'rt')!.outlet;

  test.each(rt.rules.filter(({ role }) => role === 'boilerplate').map(({ id }) => [id]))(
    'without the rule %s its text appears in the body, flagged',
    (id) => {
      const without = houseOf({ outlets: [{ ...rt, rules: rt.rules.filter((rule) => rule.id !== id), fixtures: [] }] });
      const removed = entry.ingest!.removed.find(({ rule }) => rule === `rt/${id}`)!.text;
      const other = readBytes(bytes, without, seedFile);
      expect(bodyOf(other)).toContain(removed);
      expect(other.entry.review.length).toBeGreaterThan(0);
    },
  );
});

/** TextEncoder knows UTF-8 only: turn the decoder's own table around. */
function encode1256(text: string): Buffer {
  const table = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Buffer.from([...text].map((character) => table.indexOf(character)));
}
