import { expect, test } from 'vitest';
import { compareNames, familyName, indexLetter, sortKey } from '../../src/arabic/collate.ts';

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

test.each([
  ['بشار الأسد', 'الأسد', 'بشار'],
  ['جمال عبد الناصر', 'عبد الناصر', 'جمال'],
  ['شيرين أبو عاقلة', 'أبو عاقلة', 'شيرين'],
  ['علي عبد الله صالح', 'صالح', 'علي عبد الله'],
  ['Ursula von der Leyen', 'von der Leyen', 'Ursula'],
])('cuts %s before the family name', (name, family, given) => {
  expect(familyName(name, [])).toEqual({ family, given });
});

test('takes the longest of the other names that a name ends with', () => {
  expect(familyName('ستيفان دي ميستورا', ['ميستورا', 'دي ميستورا'])?.family).toBe('دي ميستورا');
});

test.each(['فيروز', 'أم كلثوم', 'الملكة رانيا', 'محمد بن سلمان', 'رمسيس الثاني', 'بان كي مون', 'Pope Francis'])('leaves %s whole', (name) => {
  expect(familyName(name, [])).toBeUndefined();
});

test('leaves whole who is known by the first name', () => {
  expect(familyName('صدام حسين', ['صدام'])).toBeUndefined();
});
