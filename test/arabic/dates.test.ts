import { describe, expect, test } from 'vitest';
import { hostileDates } from '../../bench/hostile.ts';
import { findDates } from '../../src/arabic/dates/grammar.ts';
import { fromHijri } from '../../src/arabic/dates/hijri.ts';
import { hijriMonthNames, monthNames, weekdayNames } from '../../src/arabic/months.ts';
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
    ['27 أيار - مايو - ماي 2016', { day: 27, month: 5, year: 2016 }],
    ['27 أيار أو مايو 2016', { day: 27, month: 5, year: 2016 }],
    ['27مايو/أيار2016', { day: 27, month: 5, year: 2016 }],
    ['27 كانونالثاني 2014', { day: 27, month: 1, year: 2014 }],
    ['2 أغشت 2011', { day: 2, month: 8, year: 2011 }],
    ['فبراير 14، 2010', { day: 14, month: 2, year: 2010 }],
    ['2016 مايو 27', { day: 27, month: 5, year: 2016 }],
    ["27 مايو '98", { day: 27, month: 5, year: 1998 }],
    ['May 27, 2016', { day: 27, month: 5, year: 2016 }],
    ['التاسع عشر من آب 2015', { day: 19, month: 8, year: 2015 }],
    ['فاتح ماي 2012', { day: 1, month: 5, year: 2012 }],
    ['السابع والعشرون من شهر مايو سنة ألفين وستة عشر', { day: 27, month: 5, year: 2016 }],
    ['آخر جمعة من مايو 2016', { day: 27, month: 5, year: 2016 }],
    ['ثاني أحد في شهر يناير 2016', { day: 10, month: 1, year: 2016 }],
    ['27 - 5/2016', { day: 27, month: 5, year: 2016 }],
    ['27ـ5ـ2016', { day: 27, month: 5, year: 2016 }],
    ['۲۷/۰۵/۲۰۱۶', { day: 27, month: 5, year: 2016 }],
    ['27\u200f/5\u200f/2016', { day: 27, month: 5, year: 2016 }],
    ['2016/27/5', { day: 27, month: 5, year: 2016 }],
    ['25/12/98', { day: 25, month: 12, year: 1998, shortYear: true }],
    ['98/12/25', { day: 25, month: 12, year: 1998 }],
    ['السبت 21/5', { weekday: 6, day: 21, month: 5 }],
    ['27-5-2016 الجمعة', { weekday: 5, day: 27, month: 5, year: 2016 }],
    ['20 شعبان 1437', { day: 20, month: 8, year: 1437, calendar: 'islamic-umalqura' }],
    ['20/شعبان/1437', { day: 20, month: 8, year: 1437, calendar: 'islamic-umalqura' }],
    ['20/8/1437هـ', { day: 20, month: 8, year: 1437, calendar: 'islamic-umalqura' }],
    ['غرة ذي الحجة 1436 هـ', { day: 1, month: 12, year: 1436, calendar: 'islamic-umalqura' }],
    ['الجمعة 20 شعبان', { weekday: 5, day: 20, month: 8, calendar: 'islamic-umalqura' }],
    ['20 شعبان 1437 هـ الموافق لـ 27 مايو 2016 م', { day: 27, month: 5, year: 2016 }],
    ['20 شعبان 1437 هـالموافق 27 مايو 2016', { day: 27, month: 5, year: 2016 }],
    ['27 مايو 2016 | 20 شعبان 1437', { day: 27, month: 5, year: 2016 }],
    ['الجمعة 20 شعبان 1437 هـ الموافق 27 مايو', { weekday: 5, day: 27, month: 5, year: 2016 }],
    ['5/2/1431 هـ - 1/2/2010 م', { day: 5, month: 2, year: 1431, calendar: 'islamic-umalqura' }, { day: 1, month: 2, year: 2010, ambiguousOrder: true }],
    ['27/9/1431 هـ - الموافق 6/9/2010 م', { day: 6, month: 9, year: 2010, ambiguousOrder: true, monthFirst: false }],
    ['الجمعة 27 مايو 2016 - 15:25', { weekday: 5, day: 27, month: 5, year: 2016, time: '15:25' }],
    ['27 مايو 2016، 3:25:50 م', { day: 27, month: 5, year: 2016, time: '15:25:50' }],
    ['27 مايو 2016 12:05 صباحًا', { day: 27, month: 5, year: 2016, time: '00:05' }],
    ['27 مايو 2016 الساعة الثامنة وعشرين دقيقة مساءً', { day: 27, month: 5, year: 2016, time: '20:20' }],
    ['27 مايو 2016 الساعة الحادية عشرة إلا ربعا', { day: 27, month: 5, year: 2016, time: '10:45' }],
    ['27 مايو 2016 10:30 بتوقيت القدس', { day: 27, month: 5, year: 2016, time: '10:30', zone: 'Asia/Jerusalem' }],
    ['2016-05-27T14:30:00+03:00', { day: 27, month: 5, year: 2016, time: '14:30:00', zone: '+03:00' }],
    ['19:00 ، 2016-12-22', { day: 22, month: 12, year: 2016, time: '19:00' }],
    ['7/8/2012 10:00 AM', { day: 7, month: 8, year: 2012, ambiguousOrder: true, monthFirst: true, time: '10:00' }],
  ])('%s', (text, ...wanted) => {
    expect(parts(text)).toEqual(wanted);
  });

  test.each(['الجمعة', 'في مايو', '27 كتابا', 'رقم 12/11', '1234/5678/9012', 'آب أغسطس', '27 مايوه', 'فوز 3 صفر', 'الإصدار 1.2.3.4',
    'هاتف 02-27-05-2016', 'النصف الأول من مايو', 'في الاثنين من مايو', 'نتيجة 3-2-1'])('%s is no date', (text) => {
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

  test('the months of the Hijri year are those of ICU', () => {
    const format = new Intl.DateTimeFormat('ar-SA-u-ca-islamic-umalqura-nu-latn', { month: 'long', timeZone: 'UTC' });
    hijriMonthNames.forEach((names, month) => {
      const name = format.format(new Date(`${fromHijri(1437, month + 1, 15)}T00:00:00Z`));
      expect(names.map(foldText), String(month + 1)).toContain(foldText(name));
    });
  });
});

describe('text that was made to be slow', () => {
  test.each(hostileDates)('of «%s» again and again is read to its end', (part) => {
    const text = part.repeat(100_000);
    for (const { start, end, text: words } of findDates(text)) expect(text.slice(start, end)).toBe(words);
  });
});
