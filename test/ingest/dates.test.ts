import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/arabic/dates/grammar.ts';
import { eraEvidence, sequenceEvidence, yearEvidence } from '../../src/ingest/dates/evidence.ts';
import { dateArticle } from '../../src/ingest/dates/infer.ts';
import { pickMention } from '../../src/ingest/dates/pick.ts';
import type { Piece } from '../../src/ingest/piece.ts';
import { tagSchema } from '../../src/schema/vocabulary.ts';

const window = ['2005-01-01', '2026-12-31'] as const;
const picked = (text: string) => ({ basis: 'lead-mention' as const, mention: findDates(text)[0]!, piece: {} as Piece });
const date = (text: string, evidence = [] as Parameters<typeof dateArticle>[2]) => dateArticle(picked(text), window, evidence);
const tag = (id: string, from?: string, to?: string) =>
  tagSchema.parse({ id, kind: 'org', label: { ar: 'اسم', en: 'name' }, ...(from && { from }), ...(to && { to }) });

describe('a full date', () => {
  test('is certain when its weekday agrees, and is not called inferred', () => {
    expect(date('الجمعة 27 مايو 2016')).toMatchObject({
      datePublished: '2016-05-27',
      dateEdtf: '2016-05-27',
      dateProvenance: { confidence: 'certain', method: [], precision: 'day' },
    });
  });

  test('is kept with a note when the weekday does not agree', () => {
    expect(date('السبت 27 مايو 2016')).toMatchObject({
      datePublished: '2016-05-27',
      dateProvenance: { weekdayConflict: true, confidence: 'medium' },
    });
  });

  test('stays open between two days when day and month cannot be told apart', () => {
    expect(date('5/6/2016')).toMatchObject({
      datePublished: null,
      dateEdtf: '[2016-05-06,2016-06-05]',
      dateProvenance: { ambiguousOrder: true },
    });
  });

  test('is decided by its weekday when day and month could be told either way', () => {
    expect(date('الأحد 5/6/2016').datePublished).toBe('2016-06-05');
  });

  test('of a day that no calendar has is no date', () => {
    expect(date('30 فبراير 2016').datePublished).toBeNull();
  });

  test('of month and year keeps the month and leaves the day open', () => {
    expect(date('مايو/أيار 1994')).toMatchObject({ datePublished: null, dateEdtf: '1994-05', dateProvenance: { precision: 'month' } });
  });
});

describe('a date in other calendars and at a time of day', () => {
  const dateline = (text: string, timeZone?: string) =>
    dateArticle({ ...picked(text), basis: 'head-line' }, window, [], timeZone);

  test('of the Hijri calendar gives its Gregorian day and says so', () => {
    expect(date('الجمعة 20 شعبان 1437 هـ')).toMatchObject({
      datePublished: '2016-05-27',
      dateProvenance: { calendar: 'islamic-umalqura', confidence: 'certain', text: 'الجمعة 20 شعبان 1437 هـ' },
    });
  });

  test('of a Hijri month is one of two Gregorian months', () => {
    expect(date('شعبان 1437')).toMatchObject({ datePublished: null, dateEdtf: '[2016-05,2016-06]', dateProvenance: { precision: 'month' } });
  });

  test('of a Hijri day without a year is looked for in the window', () => {
    const { candidates } = date('الجمعة 20 شعبان').dateProvenance!;
    expect(candidates.map((one) => one.date)).toContain('2016-05-27');
  });

  test('keeps the Gregorian half of a pair', () => {
    expect(date('20 شعبان 1437 هـ الموافق 27 مايو 2016 م')).toMatchObject({ datePublished: '2016-05-27', dateProvenance: { calendar: 'gregorian' } });
  });

  test.each([
    ['27 مايو 2016 14:30', 'Africa/Cairo', '2016-05-27T14:30:00+02:00'],
    ['15 يوليو 2024 14:30', 'Africa/Cairo', '2024-07-15T14:30:00+03:00'],
    ['27 مايو 2016 14:30 بتوقيت مكة المكرمة', 'Africa/Cairo', '2016-05-27T14:30:00+03:00'],
    ['27 مايو 2016 14:30', undefined, '2016-05-27'],
  ])('%s in the zone %s is %s', (text, zone, moment) => {
    expect(dateline(text, zone)).toMatchObject({ datePublished: moment, dateEdtf: text.startsWith('15') ? '2024-07-15' : '2016-05-27' });
  });

  test('has no time of day where the lead names it, for that is the event’s', () => {
    expect(dateArticle(picked('الجمعة 27 مايو 2016 14:30'), window, [], 'Africa/Cairo').datePublished).toBe('2016-05-27');
  });

  test('of two digits is decided by the outlet’s time', () => {
    expect(date('16/5/27').dateEdtf).toBe('2016-05-27');
  });
});

describe('a missing year', () => {
  const eras = eraEvidence([tag('late', '2013-04'), tag('early', '2012-01', '2017-07')]);
  const anchors = [
    { id: 48299, date: '2010-05-29' },
    { id: 1721790, date: '2025-10-17' },
  ];
  const sequence = sequenceEvidence(824934, { pattern: '', radix: 36, anchors });

  test('stays open when only the weekday speaks', () => {
    const { datePublished, dateProvenance } = date('الجمعة 27 مايو');
    expect(datePublished).toBeNull();
    expect(dateProvenance!.candidates.map((one) => [one.date.slice(0, 4), one.p])).toEqual([
      ['2005', 0.25],
      ['2011', 0.25],
      ['2016', 0.25],
      ['2022', 0.25],
    ]);
  });

  test('is chosen with medium confidence by the eras of two names', () => {
    expect(date('الجمعة 27 مايو', [eras])).toMatchObject({
      datePublished: '2016-05-27',
      dateEdtf: '2016-05-27~',
      dateProvenance: { confidence: 'medium', method: ['weekday', 'eras'] },
    });
  });

  test('stays open by a coarse numbering alone', () => {
    expect(date('الجمعة 27 مايو', [sequence]).datePublished).toBeNull();
  });

  test('is chosen with high confidence by eras and numbering together', () => {
    expect(date('الجمعة 27 مايو', [eras, sequence]).dateProvenance).toMatchObject({
      confidence: 'high',
      method: ['weekday', 'eras', 'sequence'],
    });
  });

  test('is chosen by a numbering whose neighbours are near', () => {
    const near = sequenceEvidence(824934, {
      pattern: '',
      radix: 36,
      anchors: [
        { id: 816435, date: '2016-03-20' },
        { id: 828610, date: '2016-06-25' },
      ],
    });
    expect(date('الجمعة 27 مايو', [near])).toMatchObject({ datePublished: '2016-05-27', dateProvenance: { confidence: 'high' } });
  });

  test('is not before the last year that the text names', () => {
    const { candidates } = date('الجمعة 27 مايو', [yearEvidence('منذ عام 2014')]).dateProvenance!;
    const p = (year: string) => candidates.find((one) => one.date.startsWith(year))!.p;
    expect(p('2005')).toBeLessThan(p('2016'));
    expect(p('2011')).toBeLessThan(p('2022'));
  });

  test('is not listed where no weekday narrows it down', () => {
    expect(date('27 مايو')).toEqual({ datePublished: null, dateProvenance: expect.objectContaining({ candidates: [] }) });
  });

  test('a reason that all candidates share is not given', () => {
    const { candidates } = date('الجمعة 27 مايو', [eraEvidence([tag('old', '1990')])]).dateProvenance!;
    expect(candidates.flatMap(({ why }) => why)).not.toContain('+era:old');
  });
});

describe('the mention that dates an article', () => {
  const piece = (text: string, role: Piece['role'], rule = 'shape/x', start = 0): Piece => ({
    text, role, rule, start, end: start + text.length, block: 0, confidence: 'high',
  });

  test('is the outlet’s dateline before any other', () => {
    const pieces = [
      piece('الأحد 16 يونيو 2024', 'dateline', 'shape/dateline'),
      piece('3-3-2022', 'dateline', 'paper/dateline', 100),
      piece('وقال الخميس 3 مارس إن', 'paragraph', 'shape/paragraph', 200),
    ];
    expect(pickMention(pieces)).toMatchObject({ basis: 'profile-dateline', mention: { start: 100, year: 2022 } });
  });

  test('is the dateline that falls on what the lead calls today, not the day of the crawl', () => {
    const datelines = [piece('الأحد 16 يونيو 2024', 'dateline'), piece('3-3-2022', 'dateline', 'shape/dateline', 100)];
    const lead = piece('وصل الوفد اليوم الخميس إلى العاصمة', 'paragraph', 'shape/paragraph', 200);
    expect(pickMention([...datelines, lead])?.mention.year).toBe(2022);
    expect(pickMention([...datelines, { ...lead, text: 'وصل الوفد أمس السبت إلى العاصمة' }])?.mention.year).toBe(2024);
    expect(pickMention(datelines)?.mention.year).toBe(2024);
  });

  test('is the one of a dateline that names a day before one that names a month', () => {
    expect(pickMention([piece('عدد مايو 2016، صدر في 3 مايو 2016', 'dateline')])?.mention.day).toBe(3);
  });

  test('may be a year where a rule says that the line is a dateline, and only there', () => {
    expect(pickMention([piece('سنة 1994', 'dateline', 'paper/year')])?.mention).toMatchObject({ year: 1994 });
    expect(pickMention([piece('سنة 1994', 'paragraph')])).toBeUndefined();
  });

  test('is kept without odd spaces, with the place where it stands', () => {
    const { mention } = pickMention([piece('الجمعة,  27\tمايو 2016', 'dateline', 'shape/dateline', 10)])!;
    expect(mention).toMatchObject({ text: 'الجمعة, 27 مايو 2016', start: 10, end: 31 });
  });

  test('is never a day of the lead without its weekday', () => {
    expect(pickMention([piece('يعقد المؤتمر في 3 يونيو 2016 في باريس', 'paragraph')])).toBeUndefined();
  });
});
