import { describe, expect, test } from 'vitest';
import {
  clockWords, dateWords, digitWords, hijriWords, monthWords, timeWords, weekdayWords, type DateStyle,
} from '../../src/arabic/calendar.ts';

const dual: DateStyle = { language: 'ar', monthStyle: 'dual', digits: 'latn' };

describe('dateWords', () => {
  test.each<[string, Partial<DateStyle>, string]>([
    ['2016-05-27', {}, '27 مايو/أيار 2016'],
    ['2016-05-27~', {}, '27 مايو/أيار 2016'],
    ['2016-05-27', { monthStyle: 'egyptian' }, '27 مايو 2016'],
    ['2016-05-27', { monthStyle: 'levantine' }, '27 أيار 2016'],
    ['2016-05-27', { monthStyle: 'maghrebi' }, '27 ماي 2016'],
    ['2016-05-27', { digits: 'arab' }, '٢٧ مايو/أيار ٢٠١٦'],
    ['2016-05-27', { language: 'en' }, '27 May 2016'],
    ['2016-01-03', {}, '3 يناير/كانون الثاني 2016'],
    ['1994-05', {}, 'مايو/أيار 1994'],
    ['1994', {}, '1994'],
    ['1994', { digits: 'arab' }, '١٩٩٤'],
    ['[2011-05-27,2016-05-27]', {}, '27 مايو/أيار 2011 أو 27 مايو/أيار 2016'],
    ['[2011-05-27,2016-05-27]', { language: 'en' }, '27 May 2011 or 27 May 2016'],
    ['2016-05-27T23:30:00+00:00', {}, '27 مايو/أيار 2016'],
    ['2016-05-27T23:30:00+00:00', { timeZone: 'Asia/Riyadh' }, '28 مايو/أيار 2016'],
  ])('writes %s with %o as %s', (date, style, words) => {
    expect(dateWords(date, { ...dual, ...style })).toBe(words);
  });

  test('writes every day from 1900 to 2100 with its own day and year', () => {
    for (let time = Date.UTC(1900, 0, 1); time <= Date.UTC(2100, 11, 31); time += 86_400_000) {
      const iso = new Date(time).toISOString().slice(0, 10);
      const words = dateWords(iso, dual);
      expect(words.startsWith(`${Number(iso.slice(8))} `) && words.endsWith(` ${iso.slice(0, 4)}`), words).toBe(true);
    }
  });

  test('refuses what is not a date', () => {
    expect(() => dateWords('27/5/2016', dual)).toThrow('got "27/5/2016"');
  });
});

test('knows both names of all twelve months', () => {
  const names = Array.from({ length: 12 }, (_, month) => monthWords(String(month + 1), dual));
  expect(names).toEqual([
    'يناير/كانون الثاني', 'فبراير/شباط', 'مارس/آذار', 'أبريل/نيسان', 'مايو/أيار', 'يونيو/حزيران',
    'يوليو/تموز', 'أغسطس/آب', 'سبتمبر/أيلول', 'أكتوبر/تشرين الأول', 'نوفمبر/تشرين الثاني', 'ديسمبر/كانون الأول',
  ]);
});

test('knows that 27 May 2016 was a Friday', () => {
  expect(weekdayWords('2016-05-27', dual)).toBe('الجمعة');
  expect(weekdayWords('2016-05-27~', { ...dual, language: 'en' })).toBe('Friday');
});

test('writes the Umm al-Qura day with its era', () => {
  expect(hijriWords('2016-05-27', dual)).toBe('20 شعبان 1437 هـ');
  expect(hijriWords('2016-05-27', { ...dual, digits: 'arab' })).toBe('٢٠ شعبان ١٤٣٧ هـ');
  // The first day of 1400, as newspapers of that day print it; ICU reckons another.
  expect(hijriWords('1979-11-20', dual)).toBe('1 محرم 1400 هـ');
});

test("writes the time of a moment by its source's clock", () => {
  expect(timeWords('2016-05-27T14:30:00+03:00', dual)).toBe('14:30');
  expect(timeWords('2016-05-27T14:30:00+03:00', { ...dual, digits: 'arab' })).toBe('١٤:٣٠');
  expect(timeWords('2016-05-27T22:30:00Z', { ...dual, timeZone: 'Asia/Riyadh' })).toBe('01:30');
  expect(timeWords('2016-05-27', dual)).toBe('');
  expect(clockWords('2016-05-27T22:30:00Z', { ...dual, timeZone: 'Asia/Riyadh' })).toBe('توقيت المملكة العربية السعودية');
  expect(clockWords('2016-05-27T22:30:00Z', dual)).toBe('');
});

test('leaves Western digits alone in English', () => {
  expect(digitWords('2016', { ...dual, language: 'en', digits: 'arab' })).toBe('2016');
});
