import { expect, test } from 'vitest';
import { compareNames, indexLetter, sortKey } from '../../src/arabic/collate.ts';

test.each([
  ['الأمم المتحدة', 'امم متحده'],
  ['إِدْلِب', 'ادلب'],
  ['ألمانيا', 'المانيا'],
  ['الجـــزائر', 'جزاير'],
  ['المستشفى', 'مستشفي'],
  ['الـ', 'ال'],
  ['تنظيم «الدولة الإسلامية»', 'تنظيم دوله اسلاميه'],
  ['Reuters', 'reuters'],
])('sorts %s as %s', (name, key) => {
  expect(sortKey(name)).toBe(key);
});

test('shelves names without regard to ال and hamza', () => {
  expect(['موسكو', 'الجزائر', 'الأردن', 'تونس', 'إيران'].sort(compareNames)).toEqual([
    'الأردن', 'إيران', 'تونس', 'الجزائر', 'موسكو',
  ]);
});

test('gives the letter of the index', () => {
  expect(['الأردن', 'آسيا', 'الجزائر', 'رويترز', 'reuters', '2016'].map(indexLetter)).toEqual(['ا', 'ا', 'ج', 'ر', 'R', '#']);
});
