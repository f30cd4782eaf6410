import { describe, expect, test } from 'vitest';
import { readCredit } from '../../src/ingest/credits/credit.ts';
import { readOpening } from '../../src/ingest/credits/opening.ts';

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
    ['سهل النور - مراسل الضفة:', { author: 'سهل النور' }],
    ['وطنية - بيروت', { place: 'بيروت', source: 'الوكالة الوطنية للإعلام' }],
    ['لندن: «الشرق الأوسط»', { place: 'لندن', source: 'الشرق الأوسط' }],
  ])('%s names them all', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  test.each([
    'واشنطن: عقوبات جديدة',
    'الأمم المتحدة: الحرب في عامها الثالث',
    'بغداد',
    'وفاة صحفي - مراسل الجريدة',
    'وطنية',
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

describe('the opening of a wire', () => {
  const wire = (text: string) => {
    const { place, source, date } = readOpening(text) ?? {};
    return [place, source, date?.text];
  };

  test.each([
    ['نابلس 23-10-2017 وفا- افتتحت البلدية', 'نابلس', 'وكالة الأنباء الفلسطينية', '23-10-2017'],
    ['القاهرة - 10 فبراير 2017 (أ ش أ): افتتح', 'القاهرة', 'وكالة أنباء الشرق الأوسط', '10 فبراير 2017'],
    ['بيروت في 10 شباط /وطنية/ افتتح', 'بيروت', 'الوكالة الوطنية للإعلام', '10 شباط'],
    ['جدة 30 جمادى الأولى 1438 هـ - 10 فبراير 2017 م واس افتتح', 'جدة', 'وكالة الأنباء السعودية', '30 جمادى الأولى 1438 هـ - 10 فبراير 2017 م'],
    ['تونس 3 ماي 2016 (وات) - افتتح', 'تونس', 'وكالة تونس أفريقيا للأنباء', '3 ماي 2016'],
    ['عمان 7 أيار (بترا)- افتتح', 'عمان', 'وكالة الأنباء الأردنية', '7 أيار'],
    ['بغداد/ 5 نيسان/ واع', 'بغداد', 'وكالة الأنباء العراقية', '5 نيسان'],
    ['القدس 15-5 (اف ب)- أعلن', 'القدس', 'وكالة فرانس برس', '15-5'],
    ['رأس بعلبك 10 أيار (وطنية) - نظم', 'رأس بعلبك', 'الوكالة الوطنية للإعلام', '10 أيار'],
    ['عمّان، جنيف، 5 تشرين الثاني 2014 - أعلن', 'عمّان', undefined, '5 تشرين الثاني 2014'],
    ['دمشق-سانا أكد', 'دمشق', 'الوكالة العربية السورية للأنباء', undefined],
    ['الجزائر - واج: أكد', 'الجزائر', 'وكالة الأنباء الجزائرية', undefined],
    ['لندن (رويترز) - قال', 'لندن', 'رويترز', undefined],
    ['دبي، الإمارات العربية المتحدة (CNN)-- قال', 'دبي', 'سي إن إن', undefined],
    ['وطنية - بيروت - افتتح', 'بيروت', 'الوكالة الوطنية للإعلام', undefined],
  ])('%s names place, agency and day', (text, ...wanted) => {
    expect(wire(text)).toEqual(wanted);
  });

  test('puts the day before the month, as agencies do', () => {
    expect(readOpening('رام الله 4-11-2012 وفا- قال')?.date).toMatchObject({ day: 4, month: 11, monthFirst: false });
  });

  test.each([
    'بغداد شهدت في 5 نيسان 2003 - كما قيل - أياما صعبة',
    'بيروت 10 شباط يوم لا ينسى',
    'الكويت 25 فبراير 1991، انسحبت القوات',
    'دبي 5 مايو 2016 - 10 مايو 2016 مهرجان',
    'أعلنت الوزارة في 5 مايو (رويترز) أن',
    'وأعلنت الكويت الخميس (4 كانون الثاني 2024) تعيين',
    '10 فبراير 2017 - قال',
    'غزة معا ضد الحصار',
  ])('is not seen in a sentence that names a place and a day: «%s»', (text) => {
    expect(readOpening(text)).toBeUndefined();
  });
});
