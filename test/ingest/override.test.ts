import { array, assert, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeHouse } from '../../src/ingest/house.ts';
import { withDecisions } from '../../src/ingest/override/lines.ts';
import { readSeed } from '../../src/ingest/read.ts';
import { overrideSchema, type Override } from '../../src/schema/override.ts';
import { bodyOf, emptyHouse, houseOf, readText } from './reading.ts';

const text = `صحيفة الميناء
عودة الصيادين إلى المرفأ القديم

عاد عشرات الصيادين صباح اليوم إلى المرفأ القديم بعد انتهاء أعمال الترميم التي دامت ثلاثة أعوام كاملة.
صورة الحاج سالم أمام قاربه

وقال رئيس البلدية إن المرفأ سيفتح أبوابه للزوار مساء كل يوم، وإن سوق السمك ستقام فيه مرتين كل أسبوع.
تابعونا على كل حال
`;
const decided = (override: Override, by = emptyHouse, source = text) => readText(source, { ...by, overrides: new Map([['seeds/a.txt', override]]) });
const roleOf = (reading: ReturnType<typeof readText>, words: string) => reading.spans.find(({ start, end }) => reading.text.slice(start, end).includes(words))!;

describe('an editor’s word on lines', () => {
  test('gives a line its role, by number or by its text, and both proofs hold', () => {
    const reading = decided({ roles: { 5: 'caption', 'تابعونا  على كل حال': 'boilerplate' } });
    expect(roleOf(reading, 'الحاج سالم')).toMatchObject({ role: 'caption', rule: 'override/line', to: 'image[0].caption' });
    expect(roleOf(reading, 'تابعونا')).toMatchObject({ role: 'boilerplate', to: null });
    expect(reading.entry).toMatchObject({ image: [{ caption: 'صورة الحاج سالم أمام قاربه' }], review: ['unclassified: صحيفة الميناء'] });
    expect(reading.proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test('chooses another headline', () => {
    expect(readText(text, emptyHouse).entry.headline).toBe('عودة الصيادين إلى المرفأ القديم');
    const reading = decided({ roles: { 1: 'title', 2: 'kicker' } });
    expect(reading.entry).toMatchObject({ headline: 'صحيفة الميناء', kicker: 'عودة الصيادين إلى المرفأ القديم' });
    expect(reading.proofs.roundtrip).toBe(true);
  });

  test('dates an article by a line that nobody took for its dateline', () => {
    const dated = text.replace('تابعونا على كل حال', 'حرر في الميناء في 3 آذار 2004');
    expect(readText(dated, emptyHouse).entry.datePublished).toBeNull();
    expect(decided({ roles: { 8: 'dateline' } }, emptyHouse, dated).entry).toMatchObject({ datePublished: '2004-03-03', dateProvenance: { basis: 'profile-dateline' } });
  });

  test('counts lines as the file has them, whatever ends them', () => {
    for (const end of ['\r\n', '\r', '\u2028']) {
      const reading = decided({ roles: { 5: 'caption' } }, emptyHouse, text.replaceAll('\n', end));
      expect(reading.entry.image).toEqual([{ caption: 'صورة الحاج سالم أمام قاربه' }]);
    }
  });

  test('on a line that is not there is listed', () => {
    expect(decided({ roles: { 3: 'title', 99: 'caption', 'سطر آخر': 'caption' } }).entry.review.slice(0, 3)).toEqual([
      'override: line 3 is not in the text',
      'override: line 99 is not in the text',
      'override: the line “سطر آخر” is not in the text',
    ]);
  });

  test('stands above what a page’s markup says, and leaves it the rest', () => {
    const page = 'خبر عاجل من الميناء\nكلام القائمة\nكلام آخر في القائمة';
    const marks = [{ start: 20, end: page.length, role: 'boilerplate' as const, rule: 'html/nav' }];
    const house = { ...emptyHouse, overrides: new Map([['seeds/a.txt', overrideSchema.parse({ roles: { 2: 'paragraph' } })]]) };
    const { spans } = readSeed({ text: page, encoding: 'utf-8', damaged: 0, file: 'seeds/a.txt', sha256: '', marks }, house);
    expect(spans.slice(1).map(({ role, rule }) => [role, rule])).toEqual([['paragraph', 'override/line'], ['boilerplate', 'html/nav']]);
  });
});

test('whatever both mark, each character has one mark: the editor’s, else that of the format', () => {
  /** Stretches that follow each other, each two numbers after the last: a gap and a length. */
  const marksOf = (rule: string, steps: [number, number][]) => {
    let at = 0;
    return steps.map(([gap, length]) => {
      const start = at + gap;
      at = start + length + 1;
      return { start, end: at, role: 'boilerplate' as const, rule };
    });
  };
  const steps = array(tuple(nat(9), nat(9)), { maxLength: 8 });
  const ruleAt = (marks: readonly { start: number; end: number; rule: string }[], at: number) => marks.filter(({ start, end }) => start <= at && at < end).map(({ rule }) => rule);
  assert(property(steps, steps, (page, editor) => {
    const [theirs, own] = [marksOf('html/nav', page), marksOf('override/line', editor)];
    const both = withDecisions(theirs, own) ?? [];
    for (let at = 0; at < 180; at += 1) {
      const expected = [...ruleAt(own, at), ...ruleAt(theirs, at)].slice(0, 1);
      expect(ruleAt(both, at)).toEqual(expected);
    }
    expect(both.every(({ start }, index) => index === 0 || both[index - 1]!.end <= start)).toBe(true);
  }));
});

describe('an editor’s word on the whole', () => {
  test('is the headline; the line that held one stands for it, and no file is a draft for want of one', () => {
    const reading = decided({ title: 'المرفأ يفتح أبوابه' });
    expect(reading.entry.headline).toBe('المرفأ يفتح أبوابه');
    expect(roleOf(reading, 'عودة الصيادين')).toMatchObject({ role: 'title', rule: 'override/title', to: 'headline' });
    expect(bodyOf(reading)).not.toContain('عودة الصيادين إلى المرفأ القديم');
    const untitled = text.split('\n').slice(3).join('\n');
    expect(readText(untitled, emptyHouse).entry.draft).toBe(true);
    expect(decided({ title: 'المرفأ يفتح أبوابه' }, emptyHouse, untitled).entry).toMatchObject({ headline: 'المرفأ يفتح أبوابه', review: expect.not.arrayContaining(['no headline was found']) });
    for (const one of [reading, decided({ title: 'المرفأ يفتح أبوابه' }, emptyHouse, untitled)]) expect(one.proofs).toEqual({ tiling: true, roundtrip: true });
  });

  test.each([
    ['2004-03-03', '2004-03-03', '2004-03-03', 'day'],
    ['2004-03-03T08:00:00+03:00', '2004-03-03T08:00:00+03:00', '2004-03-03', 'day'],
    ['2004-03-03~', '2004-03-03', '2004-03-03~', 'day'],
    ['2004-03', null, '2004-03', 'month'],
    ['2004', null, '2004', 'year'],
    ['[2004-03-03,2004-03-04]', null, '[2004-03-03,2004-03-04]', 'day'],
  ])('is the date %s', (said, datePublished, dateEdtf, precision) => {
    const { entry, proofs } = decided({ datePublished: said }, emptyHouse, `الجمعة 5 آذار 2004\n${text}`);
    expect(entry).toMatchObject({ datePublished, dateEdtf, dateProvenance: { basis: 'override', precision, confidence: 'certain', method: [], text: 'الجمعة 5 آذار 2004' } });
    expect(proofs.roundtrip).toBe(true);
  });

  test('leaves the day open for good', () => {
    const { entry } = decided({ datePublished: null }, emptyHouse, `الجمعة 5 آذار 2004\n${text}`);
    expect(entry).toMatchObject({ datePublished: null, dateEdtf: '2004-03-05', dateProvenance: { basis: 'override', confidence: 'none' } });
  });

  test('is the outlet, which nothing in the text tells', () => {
    const house = houseOf({ outlets: [{ id: 'mina', rules: [{ id: 'end', zone: 'any', prefix: 'تابعونا', role: 'share' }] }] });
    expect(readText(text, house).entry.publisher).toBeUndefined();
    const reading = decided({ profile: 'mina' }, house);
    expect(reading.entry).toMatchObject({ publisher: 'mina', ingest: { profile: 'mina' } });
    expect(reading.entry.id).toMatch(/^mina-/);
    expect(roleOf(reading, 'تابعونا').rule).toBe('mina/end');
  });
});

test('an entry names the batch that its source came with', () => {
  const batch = { id: 'city', label: { ar: 'دفعة', en: 'Batch' }, from: 'مكتبة', received: '2019-03-01', rights: 'بإذن', seeds: ['a.txt'] };
  const house = makeHouse({ config: emptyHouse.config, outlets: [], sections: [], tags: [], batches: [batch] });
  expect(readText(text, house).entry.batch).toBe('city');
  expect(readText(text, house, 'seeds/b.txt').entry.batch).toBeUndefined();
});
