import { describe, expect, test } from 'vitest';
import { pickMention } from '../../src/ingest/dates/pick.ts';
import type { Piece } from '../../src/ingest/piece.ts';

/** Pieces of an article, one after another; datelines are those of a shape unless a rule is named. */
function pieces(...lines: [role: Piece['role'], text: string, rule?: string][]): Piece[] {
  let start = 0;
  return lines.map(([role, text, rule = 'shape/x']) => {
    const end = start + text.length;
    const piece: Piece = { text, role, rule, start, end, block: 0, confidence: 'high' };
    start = end + 1;
    return piece;
  });
}
const words = (found: ReturnType<typeof pickMention>) => found?.mention.text;
const until = (last: string, captured?: string) => ({ first: '2000-01-01', last, ...(captured !== undefined && { captured }) });

describe('the mention that dates an article', () => {
  const piece = (text: string, role: Piece['role'], rule = 'shape/x', start = 0): Piece => ({
    text, role, rule, start, end: start + text.length, block: 0, confidence: 'high',
  });

  test('is the outlet’s dateline before any other', () => {
    const pieces = [
      piece('الأحد 16 يونيو 2024', 'dateline', 'shape/dateline'),
      piece('3-3-2022', 'dateline', 'paper/dateline', 100),
      piece('وقال الخميس 3 مارس إن', 'paragraph', 'shape/paragraph', 200),
    ];
    expect(pickMention(pieces)).toMatchObject({ basis: 'profile-dateline', mention: { start: 100, year: 2022 } });
  });

  test('is the dateline that falls on what the lead calls today, not the day of the crawl', () => {
    const datelines = [piece('الأحد 16 يونيو 2024', 'dateline'), piece('3-3-2022', 'dateline', 'shape/dateline', 100)];
    const lead = piece('وصل الوفد اليوم الخميس إلى العاصمة', 'paragraph', 'shape/paragraph', 200);
    expect(pickMention([...datelines, lead])?.mention.year).toBe(2022);
    expect(pickMention([...datelines, { ...lead, text: 'وصل الوفد أمس السبت إلى العاصمة' }])?.mention.year).toBe(2024);
    expect(pickMention(datelines)?.mention.year).toBe(2024);
  });

  test('is the day in a wire’s opening, with its offsets, before one that the lead names', () => {
    const opening = piece('نابلس 23-10-2017 وفا- قال الوزير الأحد 22 أكتوبر إن', 'paragraph', 'shape/paragraph', 50);
    expect(pickMention([opening])).toMatchObject({ basis: 'head-line', mention: { text: '23-10-2017', start: 56, end: 66 } });
    expect(pickMention([piece('قال الوزير', 'paragraph'), opening])?.basis).toBe('lead-mention');
  });

  test('is no day that a place remembers, unless an agency dates its news by it', () => {
    const later = piece('وفي 3 مايو 2016 عاد الوفد', 'paragraph', 'shape/paragraph', 100);
    expect(pickMention([piece('بيروت - 5 أيار 1990 - كانت', 'paragraph'), later])).toBeUndefined();
    expect(words(pickMention([piece('بيروت - 5 أيار 1990 (أ ف ب) - كانت', 'paragraph'), later]))).toBe('5 أيار 1990');
  });

  test('is the one of a dateline that names a day before one that names a month', () => {
    expect(pickMention([piece('عدد مايو 2016، صدر في 3 مايو 2016', 'dateline')])?.mention.day).toBe(3);
  });

  test('may be a year where a rule says that the line is a dateline, and only there', () => {
    expect(pickMention([piece('سنة 1994', 'dateline', 'paper/year')])?.mention).toMatchObject({ year: 1994 });
    expect(pickMention([piece('سنة 1994', 'paragraph')])).toBeUndefined();
  });

  test('is kept without odd spaces, with the place where it stands', () => {
    const { mention } = pickMention([piece('الجمعة,  27\tمايو 2016', 'dateline', 'shape/dateline', 10)])!;
    expect(mention).toMatchObject({ text: 'الجمعة, 27 مايو 2016', start: 10, end: 31 });
  });

  test('is never a day of the lead without its weekday', () => {
    expect(pickMention([piece('يعقد المؤتمر في 3 يونيو 2016 في باريس', 'paragraph')])).toBeUndefined();
  });
});

describe('of several dates in the head of a page', () => {
  const visit = 'الأحد 16 يونيو 2024';

  test.each([
    ['وصل الوفد اليوم الخميس إلى العاصمة.'],
    ['أعلنت الوزارة، اليوم (الخميس)، نتائج المسح.'],
    ['أعلنت الوزارة يوم أمس الأربعاء نتائج المسح.'],
    ['أعلنت الوزارة أمس، الأربعاء، نتائج المسح.'],
    ['أعلنت الوزارة الخميس 3 مارس نتائج المسح.'],
    ['أعلنت الوزارة يوم الأربعاء 2 آذار/مارس نتائج المسح.'],
    ['قال وزير الزراعة الخميس إن الموسم جيد.'],
    ['قال وزير الزراعة مساء الأربعاء إن الموسم جيد.'],
  ])('the lead decides between the visit and the article: «%s»', (lead) => {
    expect(words(pickMention(pieces(['dateline', visit], ['dateline', '3-3-2022'], ['paragraph', lead])))).toBe('3-3-2022');
  });

  test('a weekday to come or long past decides nothing', () => {
    const lead = 'تعقد القمة الخميس المقبل في العاصمة.';
    expect(words(pickMention(pieces(['dateline', visit], ['dateline', '3-3-2022'], ['paragraph', lead])))).toBe(visit);
  });

  test('the day on which the page was fetched is that of the visit', () => {
    const page = pieces(['dateline', visit], ['dateline', '14 مارس 2022'], ['paragraph', 'بلا أيام.']);
    expect(words(pickMention(page, until('2024-06-17', '2024-06-16')))).toBe('14 مارس 2022');
    expect(words(pickMention(page, until('2023-01-01', '2022-12-31')))).toBe('14 مارس 2022');
  });

  test.each([
    ['نشر في 27 مايو 2016 - آخر تحديث 29 مايو 2016'],
    ['آخر تحديث: 29 مايو 2016 | تاريخ النشر: 27 مايو 2016'],
    ['27 مايو 2016 آخر تحديث 29 مايو 2016'],
    ['تم التحديث في 29 مايو 2016، أضيف في 27 مايو 2016'],
    ['Published 27 مايو 2016, updated 29 مايو 2016'],
  ])('the day of publication comes before that of an update: «%s»', (line) => {
    expect(words(pickMention(pieces(['dateline', line])))).toBe('27 مايو 2016');
  });

  test('an update alone is better than nothing', () => {
    expect(words(pickMention(pieces(['dateline', 'آخر تحديث: 29 مايو 2016'])))).toBe('29 مايو 2016');
  });

  test('a line of dates that strayed below a picture is a dateline, a table of days is none', () => {
    const line: [Piece['role'], string] = ['unclassified', '24 مارس/ آذار 2024 آخر تحديث 25 مارس/ آذار 2024'];
    const body = (text: string): [Piece['role'], string] => ['paragraph', text];
    expect(pickMention(pieces(body('فقرة أولى.'), line, body('فقرة ثانية.')))).toMatchObject({ basis: 'head-line', mention: { day: 24 } });
    expect(pickMention(pieces(body('جدول.'), line, line, line))).toBeUndefined();
    expect(pickMention(pieces(...['أ.', 'ب.', 'ج.', 'د.'].map(body), line))).toBeUndefined();
  });

  test('the month of an issue gives way to the day, and both calendars are one date', () => {
    expect(words(pickMention(pieces(['dateline', 'العدد 12 | رمضان 1420 هـ - كانون الأول/ديسمبر 1999', 'paper/issue'])))).toBe('رمضان 1420 هـ - كانون الأول/ديسمبر 1999');
  });

  test('a dateline without weekday takes that of the lead where it needs one', () => {
    const today: [Piece['role'], string] = ['paragraph', 'وصل الوفد اليوم الأحد إلى العاصمة.'];
    expect(pickMention(pieces(['dateline', '5/6/2016'], today))?.mention.weekday).toBe(0);
    expect(pickMention(pieces(['dateline', '5 يونيو 2016'], today))?.mention.weekday).toBeUndefined();
  });
});

describe('of the days that a text names', () => {
  const inText = (...texts: string[]) => pickMention(pieces(...texts.map((text): [Piece['role'], string] => ['paragraph', text])), until('2026-12-31'));

  test('the first with a weekday in the lead dates the article', () => {
    expect(inText('افتتح الوزير الجمعة 27 مايو المعرض.')).toMatchObject({ basis: 'lead-mention', mention: { day: 27 } });
  });

  test.each([
    ['تنظم الوزارة الانتخابات المقررة الأحد 5 يونيو.'],
    ['وسيتم عرض الفيلم على الجمهور يوم الأحد 5 يونيو.'],
    ['تستمر أعمال المؤتمر حتى الأحد 5 يونيو.'],
    ['ينطلق السباق الأحد 5 يونيو المقبل.'],
  ])('one that lies ahead does not: «%s»', (text) => {
    expect(inText(text)).toBeUndefined();
    expect(words(inText(text, 'وأعلن ذلك في بيان أصدره الجمعة 27 مايو.'))).toBe('الجمعة 27 مايو');
  });

  test('one that is remembered does not', () => {
    const anniversary = 'عبرت القوات القناة يوم السبت 6 أكتوبر 2001، وتحتفل المدينة بالذكرى في أكتوبر 2013.';
    expect(inText(anniversary)).toBeUndefined();
    expect(words(inText(anniversary, 'وقال المحافظ الأحد 6 أكتوبر إن الاحتفال بدأ.'))).toBe('الأحد 6 أكتوبر');
  });

  test('one before the outlet was born does not', () => {
    expect(inText('في يوم السبت 6 أكتوبر 1973 عبرت القوات القناة.')).toBeUndefined();
  });

  test('«أمس» makes the article a day younger, «أول أمس» two', () => {
    expect(inText('أجلت المباراة يوم أمس الإثنين 9 مارس.')?.daysLater).toBe(1);
    expect(inText('أجلت المباراة أول أمس الأحد 8 مارس.')?.daysLater).toBe(2);
    expect(inText('أجلت المباراة اليوم الإثنين 9 مارس.')?.daysLater).toBeUndefined();
  });

  test('a later paragraph dates the article only where it says «اليوم»', () => {
    const long = ['فقرة أولى.', 'فقرة ثانية.', 'فقرة ثالثة.'];
    expect(inText(...long, 'وعاد الوفد الجمعة 27 مايو 2016 إلى بلده.')).toBeUndefined();
    expect(inText(...long, 'وبلغ العدد حتى اليوم الجمعة 27 مايو 2016 ألفا.')).toMatchObject({ basis: 'body-mention', mention: { day: 27 } });
  });
});
