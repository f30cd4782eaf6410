import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/arabic/dates/civil.ts';
import { fromHijri, gregorianSpan, hijriOf } from '../../src/arabic/dates/hijri.ts';

const icu = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC',
});

test.each([
  [1437, 8, 20, '2016-05-27'],
  [1400, 1, 1, '1979-11-20'],
  [1343, 1, 1, '1924-08-01'],
  [1441, 9, 1, '2020-04-24'],
  [1317, 8, 29, '1900-01-01'],
])('%i-%i-%i is %s', (year, month, day, iso) => {
  expect(fromHijri(year, month, day)).toBe(iso);
  expect(hijriOf(iso)).toEqual({ year, month, day });
});

test('a day of the printed calendar, 1350 to 1500, comes back from its Hijri date', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 53_000 }), (days) => {
      const iso = addDays('1931-05-19', days);
      const { year, month, day } = hijriOf(iso);
      expect(fromHijri(year, month, day)).toBe(iso);
    }),
  );
});

test('the printed calendar is that of ICU from 1420 to 1450, and never more than two days from it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1350, max: 1500 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const first = fromHijri(year, month, 1)!;
      const near = [0, 1, -1, 2, -2].map((days) => icu.formatToParts(new Date(`${addDays(first, days)}T00:00:00Z`)));
      const isFirst = near.map((parts) => parts.filter(({ type }) => type === 'month' || type === 'day').map(({ value }) => value).join() === `${month},1`);
      expect(isFirst.indexOf(true), `${year}-${month}`).toBeGreaterThanOrEqual(0);
      if (year >= 1420 && year < 1450) expect(isFirst[0], `${year}-${month}`).toBe(true);
    }),
  );
});

test('a month of 29 days has no thirtieth', () => {
  const short = Array.from({ length: 12 }, (_, month) => month + 1).filter((month) => fromHijri(1437, month, 30) === undefined);
  expect(short.length).toBeGreaterThanOrEqual(5);
  expect(fromHijri(1437, 13, 1)).toBeUndefined();
});

test('a Hijri month or year is the Gregorian ones that it touches', () => {
  expect(gregorianSpan(1437, 8)).toEqual(['2016-05', '2016-06']);
  expect(gregorianSpan(1437)).toEqual(['2015', '2016']);
});
