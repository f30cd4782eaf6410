import { describe, expect, test } from 'vitest';
import { emptyHouse, readText } from './reading.ts';

const title = 'افتتاح الخط الثالث من قطار المدينة بعد أربعة أعوام من العمل';
const body = [
  'أعلنت وزارة النقل أمس افتتاح الخط الثالث من قطار المدينة بعد أعمال استمرت أربعة أعوام، وقالت إن الخط يمر بتسع عشرة محطة.',
  'وأوضح مدير المشروع أن كلفة الأعمال بلغت نحو مليار دولار، مضيفا أن القطارات ستعمل من الصباح حتى منتصف الليل كل يوم.',
];

/** What is read of an article without a profile, of some lines above and below its text. */
function read(above: string[], below: string[] = []) {
  const { entry, spans, proofs } = readText([...above, '', body.join('\n\n'), '', ...below].join('\n'), emptyHouse);
  expect(proofs).toEqual({ tiling: true, roundtrip: true });
  const { headline, datePublished, author, creditText, review } = entry;
  return { headline, day: datePublished?.slice(0, 10), authors: author.map(({ name }) => name), source: creditText, review, roles: spans.map(({ role }) => role) };
}

describe('without a profile', () => {
  test('fields that a form names are what they say', () => {
    const labelled = [`العنوان: ${title}`, 'الكاتب: سعيد المنصوري', 'التاريخ: 2013/03/14', 'المصدر: جريدة الأفق', 'النص:'];
    expect(read(labelled)).toMatchObject({ headline: title, day: '2013-03-14', authors: ['سعيد المنصوري'], source: 'جريدة الأفق', review: [] });
  });

  test('the head of a letter gives its subject and its day', () => {
    const letter = ['From: desk@ofoq.example', 'To: all@ofoq.example', 'Date: Fri, 29 Mar 2013 11:20:00 +0300', `Subject: ${title}`];
    expect(read(letter)).toMatchObject({ headline: title, day: '2013-03-29', review: [] });
  });

  test.each([
    ['الأحد 31 آذار (مارس) 2013، آخر تحديث 08:15 (غرينتش)', '2013-03-31'],
    ['آخر تحديث: الأحد، 31 مارس/ آذار 2013 (01:00 - بتوقيت غرينتش)', '2013-03-31'],
    ['Posted on March 31, 2013 by admin', '2013-03-31'],
    ['نشر في 31 مارس 2013 الساعة 12:40 م بتوقيت القاهرة', '2013-03-31'],
  ])('the day in «%s» is the day of the article', (line, day) => {
    expect(read([title, line])).toMatchObject({ headline: title, day, review: [] });
  });

  test('a line that quotes somebody below a headline is its deck', () => {
    expect(read(['بحضور رئيس الوزراء وعدد من السفراء', title, 'مدير المشروع: الكلفة بلغت مليار دولار'])).toMatchObject({ headline: title, review: [] });
  });

  test.each([
    ['(النهاية) م ع', 'boilerplate'],
    ['وم ع / ح ب', 'boilerplate'],
    ['(إعداد أحمد صبري للنشرة العربية - تحرير منال كامل)', 'boilerplate'],
    ['العلامات: قطار، نقل، المدينة', 'tags'],
    ['Filed under: Local News', 'tags'],
    ['مصدر الخبر: الأفق نت', 'source'],
  ])('the last line «%s» is no text, and nobody’s name', (line, role) => {
    const { authors, roles, review } = read([title], [line]);
    expect({ authors, role: roles.at(-1), review }).toEqual({ authors: [], role, review: [] });
  });
});
