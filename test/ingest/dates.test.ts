import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/arabic/dates/grammar.ts';
import { eraEvidence, yearEvidence, type Evidence } from '../../src/ingest/dates/evidence.ts';
import { dateArticle } from '../../src/ingest/dates/infer.ts';
import { sequenceEvidence } from '../../src/ingest/dates/sequence.ts';
import type { Picked } from '../../src/ingest/dates/pick.ts';
import type { Piece } from '../../src/ingest/piece.ts';
import { tagSchema } from '../../src/schema/vocabulary.ts';

const window = { first: '2005-01-01', last: '2026-12-31' };
const picked = (text: string, basis: Picked['basis'] = 'lead-mention') => ({ basis, mention: findDates(text)[0]!, piece: {} as Piece });
const date = (text: string, evidence: readonly Evidence[] = []) => dateArticle(picked(text), { window, evidence });
const dateline = (text: string, timeZone?: string) => dateArticle(picked(text, 'head-line'), { window, evidence: [], timeZone });
const tag = (id: string, from?: string, to?: string) =>
  tagSchema.parse({ id, kind: 'org', label: { ar: 'اسم', en: 'name' }, ...(from && { from }), ...(to && { to }) });

describe('a full date', () => {
  test('is certain when its weekday agrees, and is not called inferred', () => {
    expect(dateline('الجمعة 27 مايو 2016')).toMatchObject({
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

  test('is decided by the order in which the outlet writes its figures', () => {
    const inOrder = (order: 'day-first' | 'month-first') => dateArticle(picked('5/6/2016', 'head-line'), { window, evidence: [], order }).datePublished;
    expect(inOrder('day-first')).toBe('2016-06-05');
    expect(inOrder('month-first')).toBe('2016-05-06');
  });

  test('of a day that no calendar has is no date', () => {
    expect(date('30 فبراير 2016').datePublished).toBeNull();
  });

  test('is less sure where the text names it, for that is the day of an event', () => {
    expect(date('الجمعة 27 مايو 2016').dateProvenance).toMatchObject({ confidence: 'high', method: [] });
  });

  test('that was yesterday gives the next day, as concluded', () => {
    expect(dateArticle({ ...picked('الجمعة 27 مايو 2016'), daysLater: 1 }, { window, evidence: [] })).toMatchObject({
      datePublished: '2016-05-28', dateEdtf: '2016-05-28', dateProvenance: { confidence: 'high', method: ['relative'], text: 'الجمعة 27 مايو 2016' },
    });
  });

  test('of several days keeps all of them open', () => {
    expect(date('10-12 مايو 2016')).toMatchObject({ datePublished: null, dateEdtf: '[2016-05-10,2016-05-11,2016-05-12]' });
  });

  test('of month and year keeps the month and leaves the day open', () => {
    expect(date('مايو/أيار 2006')).toMatchObject({ datePublished: null, dateEdtf: '2006-05', dateProvenance: { precision: 'month' } });
  });
});

describe('a date in other calendars and at a time of day', () => {
  test('of the Hijri calendar gives its Gregorian day and says so', () => {
    expect(dateline('الجمعة 20 شعبان 1437 هـ')).toMatchObject({
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
    expect(dateArticle(picked('الجمعة 27 مايو 2016 14:30'), { window, evidence: [], timeZone: 'Africa/Cairo' }).datePublished).toBe('2016-05-27');
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
  const sequence = sequenceEvidence({ number: 824934, sequence: { pattern: '', radix: 36, anchors } });

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
    const near = sequenceEvidence({
      number: 824934,
      neighbours: { before: { number: 816435, date: '2016-03-20' }, after: { number: 828610, date: '2016-06-25' } },
    });
    expect(date('الجمعة 27 مايو', [near])).toMatchObject({ datePublished: '2016-05-27', dateProvenance: { confidence: 'high' } });
  });

  test('is not before the last year that the text names', () => {
    const { candidates } = date('الجمعة 27 مايو', [yearEvidence('منذ عام 2014')]).dateProvenance!;
    const p = (year: string) => candidates.find((one) => one.date.startsWith(year))!.p;
    expect(p('2005')).toBeLessThan(p('2016'));
    expect(p('2011')).toBeLessThan(p('2022'));
  });

  test('is not told by a plan for a year that is still to come', () => {
    expect(yearEvidence('في رؤية 2030', '2026-12-31')('2016-05-27')).toEqual([]);
    expect(yearEvidence('منذ عام ٢٠١٦', '2026-12-31')('2016-05-27')).toMatchObject([{ why: '+year:2016' }]);
  });

  test('is not listed where no weekday narrows it down', () => {
    expect(date('27 مايو')).toEqual({ datePublished: null, dateProvenance: expect.objectContaining({ candidates: [] }) });
  });

  test('a reason that all candidates share is not given', () => {
    const { candidates } = date('الجمعة 27 مايو', [eraEvidence([tag('old', '1990')])]).dateProvenance!;
    expect(candidates.flatMap(({ why }) => why)).not.toContain('+era:old');
  });
});
