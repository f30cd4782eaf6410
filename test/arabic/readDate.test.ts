import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/arabic/dates/read.ts';

describe('the date of a string', () => {
  test.each([
    ['الجمعة 27 مايو 2016', { date: '2016-05-27', edtf: '2016-05-27', precision: 'day', calendar: 'gregorian' }],
    ['السبت 27 مايو 2016', { date: '2016-05-27', weekdayConflict: true }],
    ['20/شعبان/1437', { date: '2016-05-27', calendar: 'islamic-umalqura' }],
    ['5/6/2016', { date: null, edtf: '[2016-05-06,2016-06-05]', candidates: ['2016-05-06', '2016-06-05'], ambiguousOrder: true }],
    ['الأحد 5/6/2016', { date: '2016-06-05', ambiguousOrder: true }],
    ['5/6/2016 3:00 PM', { date: '2016-05-06', ambiguousOrder: true }],
    ['5/5/2016', { date: '2016-05-05', candidates: ['2016-05-05'] }],
    ['16/4/21', { date: null, candidates: ['2016-04-21', '2021-04-16'] }],
    ['ماي 1994', { date: null, edtf: '1994-05', candidates: ['1994-05'], precision: 'month' }],
    ['5/2016', { date: null, edtf: '2016-05', precision: 'month' }],
    ['قانون 5/2016', { date: null, edtf: '2016', precision: 'year' }],
    ['عام 1994', { date: null, edtf: '1994', precision: 'year' }],
    ['1437 هـ', { date: null, edtf: '[2015,2016]', precision: 'year', calendar: 'islamic-umalqura' }],
    ['شعبان 1437', { date: null, edtf: '[2016-05,2016-06]', precision: 'month' }],
    ['30 فبراير 2016', { date: null, edtf: null, candidates: [], precision: 'day' }],
    ['31/4/2016', { date: null, candidates: [] }],
    ['27 مايو', { date: null, edtf: null, candidates: [], precision: 'day' }],
    ['27 مايوه', { date: null, edtf: null, candidates: [], precision: null }],
    ['', { date: null, edtf: null, candidates: [], precision: null, calendar: 'gregorian' }],
  ])('%s', (text, wanted) => {
    expect(readDate(text)).toMatchObject({ text, ...wanted });
  });
});

describe('against Wednesday, 25 May 2016', () => {
  test.each([
    ['اليوم', '2016-05-25'],
    ['أمس', '2016-05-24'],
    ['أول أمس', '2016-05-23'],
    ['أول من أمس', '2016-05-23'],
    ['قبل يوم أمس', '2016-05-23'],
    ['غداً', '2016-05-26'],
    ['بعد غد', '2016-05-27'],
    ['الجمعة', '2016-05-20'],
    ['الأربعاء', '2016-05-25'],
    ['الأربعاء الماضي', '2016-05-18'],
    ['الجمعة المقبل', '2016-05-27'],
    ['هذا الجمعة', '2016-05-27'],
    ['الجمعة من الأسبوع الماضي', '2016-05-20'],
    ['قبل ثلاثة أيام', '2016-05-22'],
    ['قبل 10 أيام', '2016-05-15'],
    ['منذ أسبوعين', '2016-05-11'],
    ['قبل شهر', '2016-04-25'],
    ['بعد عامين', '2018-05-25'],
    ['الجمعة 20', '2016-05-20'],
    ['3 من الشهر المقبل', '2016-06-03'],
    ['27 مايو', '2016-05-27'],
    ['31 ديسمبر', '2015-12-31'],
    ['السبت 28 مايو', '2016-05-28'],
    ['22/5', '2016-05-22'],
    ['16/4/21', '2016-04-21'],
    ['الجمعة 3 يناير 2014', '2014-01-03'],
  ])('%s is %s', (text, day) => {
    expect(readDate(text, '2016-05-25')).toMatchObject({ date: day, candidates: [day], precision: 'day' });
  });

  test.each([
    ['الشهر الماضي', '2016-04', 'month'],
    ['العام المقبل', '2017', 'year'],
    ['الأحد من الأسبوع الماضي', '[2016-05-15,2016-05-22]', 'day'],
  ])('%s is %s', (text, edtf, precision) => {
    expect(readDate(text, '2016-05-25')).toMatchObject({ date: null, edtf, precision });
  });

  test.each(['قبل أيام', 'منذ شهر ويومين', 'شهر و21 يوما من الآن', 'الأحد الثاني', 'كتاب'])('%s names no day', (text) => {
    expect(readDate(text, '2016-05-25').date).toBeNull();
  });

  test('the month before one of 31 days ends on its own last day', () => {
    expect(readDate('قبل شهر', '2016-03-31').date).toBe('2016-02-29');
  });
});
