import { describe, expect, test } from 'vitest';
import { bodyOf, emptyHouse, readText } from './reading.ts';
import { suggestions } from '../../src/ingest/metadata.ts';

const title = 'جسر جديد يربط ضفتي النهر بعد أربع سنوات';
const first = 'افتتح وزير النقل صباح أمس جسرا جديدا يربط ضفتي النهر في وسط المدينة بعد أربع سنوات من العمل.';
const second = 'وقال المهندسون إن الجسر يتسع لستة مسارات للسيارات، وإن طوله يبلغ ألفا ومئتي متر فوق الماء.';
const third = 'وأضاف الوزير أن العمل في محطة الحافلات على الضفة الأخرى ينتهي قبل نهاية الصيف المقبل.';

/** An article without a profile, with some lines above, between and below its paragraphs. */
function read({ above = '', between = '', below = '' }: { above?: string; between?: string; below?: string }) {
  const text = `${above}${title}\n\n${first}\n\n${second}\n\n${between}\n\n${third}\n\n${below}\n`;
  const reading = readText(text, emptyHouse);
  expect(reading.proofs).toEqual({ tiling: true, roundtrip: true });
  return { ...reading, roleOf: (line: string) => reading.spans.filter(({ start, end }) => line.includes(text.slice(start, end))).map(({ role }) => role) };
}

describe('a line between paragraphs', () => {
  test.each([
    ['is a heading though it shares no word with them', 'أحلام مؤجلة', 'heading'],
    ['is a heading when it asks', 'ماذا بعد؟', 'heading'],
    ['is a number of a chapter', '(2)', 'heading'],
    ['is a broken paragraph when it ends amid a sentence', 'وأكدت الشركة المنفذة في بيانها الأخير أن', 'paragraph'],
    ['is drawn, and goes', '* * *', 'boilerplate'],
    ['leads to another article, and goes', 'اقرأ أيضا: خطة جديدة لتطوير الطرق في خمس محافظات', 'related'],
    ['stays flagged when it is page furniture', 'اشترك في نشرتنا البريدية', 'unclassified'],
    ['stays flagged when it is in Latin letters alone', 'Share on Facebook', 'unclassified'],
    ['stays flagged when it is a day', 'الثلاثاء 11 أغسطس 2015', 'unclassified'],
  ])('%s', (_, line, role) => {
    const reading = read({ between: line });
    expect(reading.roleOf(line)).toEqual([role]);
    expect(reading.entry.review).toEqual(role === 'unclassified' ? [`unclassified: ${line}`] : []);
  });
});

test('keeps the lines of a poem as lines, not as headings', () => {
  const poem = 'يا نهر قل للضفتين تحية\nمن شاعر عبر الزمان وراح\nجسر من الأحلام مد جناحه\nوعلى المياه الهادئات أناح';
  const { body } = read({ between: poem });
  expect(body.slice(2, 6)).toEqual(poem.split('\n').map((text) => ({ type: 'paragraph', text })));
});

test('takes a paragraph in quotation marks behind a colon for a quote', () => {
  const words = '«لم أتخيل يوما أن أعبر النهر سيرا على قدمي، وأن أصل إلى السوق قبل أن يبرد الخبز في يدي».';
  const { body } = read({ between: `وكتبت في دفتر الزوار سيدة من الضفة الأخرى:\n\n${words}` });
  expect(body).toContainEqual({ type: 'quote', text: words });
});

describe('a list of related headlines', () => {
  const label = 'مواضيع ذات صلة';
  const headlines = ['خطة جديدة لتطوير الطرق في خمس محافظات', 'وزير النقل يزور محطة القطارات المركزية'];

  test.each(['between', 'below'] as const)('%s the paragraphs goes, with the words above it', (place) => {
    const reading = read({ [place]: [label, ...headlines].join('\n') });
    expect(bodyOf(reading)).toEqual([first, second, third]);
    expect(reading.entry.ingest!.removed).toEqual([label, ...headlines].map((text) => ({ rule: 'generic/related-list', text })));
  });

  test('is none with one headline, which may be the next sub-heading', () => {
    expect(bodyOf(read({ between: `${label}\n${headlines[0]}` }))).toEqual([first, second, label, headlines[0], third]);
  });
});

test('suggests the keywords of a line that lists them', () => {
  const { suggested, entry } = read({ below: 'كلمات مفتاحية: جسور، النقل العام | طرق' });
  expect(suggested).toEqual(['جسور', 'النقل العام', 'طرق']);
  expect(entry.review).toEqual([]);
});

test('suggests keywords without the label before them, where an outlet’s rule cut out no value', () => {
  const tags = { text: 'وسوم: كسوف، قمر', role: 'tags', rule: 'paper/tags', start: 0, end: 15, block: 0, confidence: 'high' } as const;
  expect(suggestions({ meta: undefined, section: undefined, pieces: [tags] })).toEqual(['كسوف', 'قمر']);
});

test.each(['00:47 | 12', '4471 / 88'])('never takes a line of figures for a heading: «%s»', (between) => {
  const { entry, body } = read({ between });
  expect(body[2]).toEqual({ type: 'paragraph', text: between });
  expect(entry.review).toContain(`unclassified: ${between}`);
});

test('makes a correction a note of the entry', () => {
  const { entry, body } = read({ below: 'تصحيح: ذكرنا في طبعة سابقة أن طول الجسر ألفا متر، والصحيح ألف ومئتان.' });
  expect(entry.notes).toEqual([{ kind: 'correction', text: 'ذكرنا في طبعة سابقة أن طول الجسر ألفا متر، والصحيح ألف ومئتان.' }]);
  expect(body).toHaveLength(3);
});

describe('a print source', () => {
  test.each([
    ['العدد 12345، ص 7', { issue: '12345', page: '7' }, null],
    ['العدد (4127) | طبعة الرياض | ص ٩ | ملحق الأسرة', { issue: '4127', edition: 'الرياض', page: '9', supplement: 'الأسرة' }, null],
    ['الاثنين 4 مايو 2015، العدد 6839، ص 7', { issue: '6839', page: '7' }, '2015-05-04'],
    ['جريدة الميناء - العدد ١٥٠٠١ - الصفحة الأولى', { issue: '15001', page: 'الأولى' }, null],
  ])('«%s» is read into print', (line, print, day) => {
    for (const reading of [read({ above: `${line}\n\n` }), read({ below: line })]) expect(reading.entry.print).toEqual(print);
    expect(read({ above: `${line}\n\n` }).entry.datePublished).toBe(day);
  });

  test('is no footnote that names a page of a book', () => {
    expect(read({ below: 'ابن حوقل، صورة الأرض، ص 120' }).entry.print).toBeUndefined();
  });
});

describe('the head', () => {
  test.each([
    ['the one unknown line above the headline is its kicker', 'حكاية مدينة\n\n', { kicker: 'حكاية مدينة', review: [] }],
    ['two of them are flagged', 'دفاتر قديمة\nأوراق\n\n', { review: ['unclassified: دفاتر قديمة', 'unclassified: أوراق'] }],
    ['the name of the paper is none', 'صحيفة الميناء\n\n', { review: ['unclassified: صحيفة الميناء'] }],
  ])('%s', (_, above, expected) => {
    expect(read({ above }).entry).toMatchObject(expected);
  });

  test('a headline that names days is no date line', () => {
    const headline = 'إعلان يوم الاثنين 11 مارس أول أيام شهر رمضان في عدة دول عربية';
    expect(readText(`${headline}\n\n${first}\n\n${second}\n`, emptyHouse).entry.headline).toBe(headline);
  });

  test('a gathering site signs with author, paper and day', () => {
    const { entry } = readText(`${title}\nسلمى الإدريسينشر في جريدة الميناء يوم 30 - 08 - 2012\n\n${first}\n\n${second}\n`, emptyHouse);
    expect(entry).toMatchObject({ datePublished: '2012-08-30', author: [{ name: 'سلمى الإدريسي' }], creditText: 'جريدة الميناء' });
  });
});

describe('the last lines', () => {
  test.each([
    ['«السفير»', { creditText: 'السفير' }],
    ['نقلا عن صحيفة الميناء', { creditText: 'صحيفة الميناء' }],
    ['(أ ف ب، رويترز)', { creditText: 'وكالة فرانس برس، رويترز' }],
    ['الميناء - سلمى حسن', { author: [{ name: 'سلمى حسن', type: 'Person' }] }],
    ['م.ل/ ر.ب', { ingest: { removed: [{ rule: 'generic/initials', text: 'م.ل/ ر.ب' }] } }],
  ])('«%s» is understood', (line, expected) => {
    const { entry } = read({ below: line });
    expect(entry).toMatchObject({ ...expected, review: [] });
  });

  test('a short sentence still belongs to the text', () => {
    expect(bodyOf(read({ below: 'وللحديث بقية.' }))).toEqual([first, second, third, 'وللحديث بقية.']);
  });
});
