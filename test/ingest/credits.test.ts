import { describe, expect, test } from 'vitest';
import { readCredit, readOpening } from '../../src/ingest/credits/credit.ts';

const read = (text: string, byPlace = false) => {
  const credit = readCredit(text, byPlace);
  return credit && Object.fromEntries(Object.entries(credit.parts).map(([name, range]) => [name, credit.values[name] ?? text.slice(...range)]));
};

describe('a line of credits', () => {
  test.each<[string, Record<string, string>]>([
    ['القاهرة - أ ف ب', { place: 'القاهرة', source: 'وكالة فرانس برس' }],
    ['القاهرة/ أ.ف.ب', { place: 'القاهرة', source: 'وكالة فرانس برس' }],
    ['واس (مكة المكرمة)', { place: 'مكة المكرمة', source: 'وكالة الأنباء السعودية' }],
    ['(د ب أ)', { source: 'وكالة الأنباء الألمانية' }],
    ['طهران – عواصم – ش – وكالات', { place: 'طهران', source: 'وكالات' }],
    ['كتبت: سلمى حسن', { author: 'سلمى حسن' }],
    ['بقلم: د. سلمى حسن *', { author: 'د. سلمى حسن' }],
    ['كتب - محمود الساعي وسلمى حسن', { author: 'محمود الساعي', author2: 'سلمى حسن' }],
    ['ناصر الحمداني ـ جدة', { place: 'جدة', author: 'ناصر الحمداني' }],
    ['ناصر الحمداني من الرياض', { place: 'الرياض', author: 'ناصر الحمداني' }],
    ['لندن: «الشرق الأوسط»', { place: 'لندن', source: 'الشرق الأوسط' }],
  ])('%s names them all', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  test.each([
    'واشنطن: عقوبات جديدة',
    'الأمم المتحدة: الحرب في عامها الثالث',
    'بغداد',
    'محمود الساعي',
    'كتب محمود الساعي عن حديقة النهر',
    'رويترز تنقل مقرها إلى مبنى جديد',
    'القاهرة 2016',
  ])('is not seen in the headline «%s»', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('is a name alone only where credits stand', () => {
    expect(read('محمود الساعي', true)).toEqual({ author: 'محمود الساعي' });
    expect(read('محمود يلتقي سلمى', true)).toBeUndefined();
    expect(read('نيودلهي: براكيش كومار', true)).toEqual({ place: 'نيودلهي', author: 'براكيش كومار' });
  });
});

describe('the opening of a paragraph', () => {
  test.each([
    ['القاهرة - أ ف ب - قال متحدث إن', { place: 'القاهرة', source: 'وكالة فرانس برس', authors: [] }],
    ['سبق- أبها: أعاد الفنانون', { place: 'أبها', source: 'سبق', authors: [] }],
    ['محمود الساعي (دبي) - استقطب المركز', { place: 'دبي', authors: ['محمود الساعي'] }],
    ['لندن - ألحق الفريق', { place: 'لندن', authors: [] }],
  ])('%s gives place, agency and names', (text, wanted) => {
    expect(readOpening(text)).toEqual(wanted);
  });

  test.each(['وقال المتحدث: إن اللجنة ستعقد', 'في القاهرة - وهي مدينة كبيرة - قال', ''])('of prose gives nothing: «%s»', (text) => {
    expect(readOpening(text)).toBeUndefined();
  });
});
