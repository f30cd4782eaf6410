import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/arabic/dates/grammar.ts';
import { monthNames, weekdayNames } from '../../src/arabic/months.ts';
import { foldText } from '../../src/arabic/fold.ts';

const parts = (text: string) => findDates(text).map(({ start: _, end: __, text: ___, ...rest }) => rest);

describe('dates in Arabic text', () => {
  test.each([
    ['الجمعة 27 مايو/أيار', { weekday: 5, day: 27, month: 5 }],
    ['والجمعة 27 مايو', { weekday: 5, day: 27, month: 5 }],
    ['يوم الأحد، 16 يونيو 2024م', { weekday: 0, day: 16, month: 6, year: 2024 }],
    ['12 تشرين الثاني 2014', { day: 12, month: 11, year: 2014 }],
    ['24 نيسان/أبريل 1990', { day: 24, month: 4, year: 1990 }],
    ['27 مايو (أيار) 2016', { day: 27, month: 5, year: 2016 }],
    ['٢٧ مايو ٢٠١٦', { day: 27, month: 5, year: 2016 }],
    ['9 جويلية 2007', { day: 9, month: 7, year: 2007 }],
    ['11 غشت 1999', { day: 11, month: 8, year: 1999 }],
    ['مايو 1994', { month: 5, year: 1994 }],
    ['2016-05-27', { day: 27, month: 5, year: 2016 }],
    ['27/5/2016', { day: 27, month: 5, year: 2016 }],
    ['5/27/2016', { day: 27, month: 5, year: 2016 }],
    ['5.6.2016', { day: 5, month: 6, year: 2016, ambiguousOrder: true }],
    ['1 - 2 - 2019', { day: 1, month: 2, year: 2019, ambiguousOrder: true }],
    ['3 مايو/حزيران 2016', { day: 3, month: 5, year: 2016, namesDisagree: true }],
  ])('%s', (text, wanted) => {
    expect(parts(text)).toEqual([wanted]);
  });

  test.each(['الجمعة', 'في مايو', '27 كتابا', 'رقم 12/11', '1234/5678/9012', 'آب أغسطس'])('%s is no date', (text) => {
    expect(parts(text)).toEqual([]);
  });

  test('stands where it says', () => {
    const text = 'قال المتحدث الجمعة 27 مايو/أيار، إن';
    const [mention] = findDates(text);
    expect(text.slice(mention!.start, mention!.end)).toBe('الجمعة 27 مايو/أيار');
    expect(mention!.text).toBe('الجمعة 27 مايو/أيار');
  });

  test('the names of the months are those of every region', () => {
    for (const region of ['EG', 'SA', 'SY', 'LB', 'JO', 'IQ', 'PS', 'DZ', 'TN', 'MA', 'MR', 'LY', 'SD', 'YE']) {
      const format = new Intl.DateTimeFormat(`ar-${region}-u-ca-gregory-nu-latn`, { month: 'long', timeZone: 'UTC' });
      monthNames.forEach((names, month) => {
        const name = format.format(new Date(Date.UTC(2016, month, 15)));
        expect(names.map(foldText), `${region} ${month + 1}`).toContain(foldText(name));
      });
    }
  });

  test('no name stands for two months, and the days of the week are in order', () => {
    const all = monthNames.flatMap((names) => [...new Set(names.map(foldText))]);
    expect(new Set(all).size).toBe(all.length);
    const format = new Intl.DateTimeFormat('ar-EG', { weekday: 'long', timeZone: 'UTC' });
    weekdayNames.forEach((names, day) => expect(names).toContain(format.format(new Date(Date.UTC(2016, 4, 22 + day)))));
  });
});
