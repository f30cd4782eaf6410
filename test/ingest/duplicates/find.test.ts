import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../../src/ingest/duplicates/find.ts';
import { another, archiveOf, edited, paragraphs, story, type Told } from './texts.ts';

const find = (articles: Record<string, Told>) => {
  const { items, bodyOf } = archiveOf(articles);
  return Object.fromEntries(findDuplicates(items, bodyOf));
};
const half = paragraphs.slice(0, 2).join('\n');
const most = paragraphs.slice(0, 3).join('\n');

describe('copies', () => {
  test('are found whatever their spelling, marks and punctuation', () => {
    const spelled = story.replaceAll('أ', 'ا').replaceAll('ة', 'ه').replaceAll('،', '').replace('حديقة', 'حديقـــة');
    expect(find({ a: { body: story }, b: { body: spelled }, c: { body: another } })).toEqual({ b: { duplicateOf: 'a', sameStory: [] } });
  });

  test.each([
    ['other lines of the page', `تابعونا على صفحاتنا\n${story}\nجميع الحقوق محفوظة لموقع الأخبار`],
    ['a paragraph cut', `${paragraphs.slice(1).join('\n')}\n${paragraphs[0]!.slice(0, 150)}`],
    ['a word changed here and there', edited(story, 60)],
  ])('are found with %s', (_, body) => {
    const { a, b } = find({ a: { body: story }, b: { body }, c: { body: another } });
    expect([a?.duplicateOf, b?.duplicateOf].filter(Boolean)).toHaveLength(1);
  });

  test('are no articles of one topic, nor ones that share a paragraph of background', () => {
    expect(find({ a: { body: `${another}\n${paragraphs[2]!}` }, b: { body: `${half}\n${paragraphs[2]!}` } })).toEqual({});
  });

  test.each([
    ['in three wordings', (index: number) => `${story} ${'خاتمة أخرى للخبر '.repeat(index % 3)}`],
    ['each with a line of its own, in two families', (index: number) => `${index % 2 ? edited(story, 50) : story} رقم${index} في${index} سلسلة${index}`],
  ])('all name the one that is shown, however many they are: %s', (_, bodyOf) => {
    const bodies = Array.from({ length: 30 }, (_, index) => [`n${index}`, { body: bodyOf(index), accession: 99 - index }] as const);
    const shown = new Set(Object.values(find(Object.fromEntries(bodies))).map(({ duplicateOf }) => duplicateOf));
    expect(shown.size).toBe(1);
  });

  test('are no empty texts, nor stock lines under two headlines', () => {
    expect(find({ a: { body: '' }, b: { body: '' } })).toEqual({});
    const stock = 'شاهد الصور في المعرض المرفق';
    expect(find({ a: { headline: 'افتتاح الحديقة', body: stock }, b: { headline: 'معرض الساعات', body: stock } })).toEqual({});
    const headline = 'افتتاح حديقة على النهر';
    expect(find({ a: { headline, body: stock }, b: { headline: 'افتتاح حديقه علي النهر', body: stock } })).toHaveProperty('b.duplicateOf', 'a');
    expect(find({ a: { headline: 'صور اليوم', body: stock }, b: { headline: 'صور اليوم', body: stock } })).toEqual({});
  });

  test('are no bulletins of two days in the same words with other numbers', () => {
    const bulletin = (gold: number) => `${story} وبلغ سعر الغرام ${gold} وسعر الأوقية ${gold * 31} وسعر السبيكة ${gold * 1000} درهما`;
    const daily = { headline: 'أسعار الذهب اليوم', publisher: 'barid' };
    const bulletins = (days: string[]) => ({ a: { ...daily, body: bulletin(41), day: days[0]! }, b: { ...daily, body: bulletin(43), day: days[1]! } });
    expect(find(bulletins(['2016-05-27', '2016-05-28']))).toEqual({});
    expect(find(bulletins(['2016-05-27', '2016-05-27']))).toHaveProperty('b.duplicateOf', 'a');
  });
});

describe('an early version', () => {
  const early = { body: half, publisher: 'barid', day: '2016-05-27' };
  const later = { body: story, publisher: 'barid', day: '2016-05-28' };

  test('names the later one of its outlet within days', () => {
    expect(find({ early, later })).toEqual({ early: { duplicateOf: 'later', sameStory: [] } });
    expect(find({ early, later: { ...later, day: '2016-06-15' } })).toEqual({});
  });

  test('is found by its number where it has no day', () => {
    const undated = { body: half, publisher: 'barid', number: 4811 };
    expect(find({ early: undated, later: { body: story, publisher: 'barid', number: 4813 } })).toHaveProperty('early.duplicateOf', 'later');
  });

  test('is found under the same headline in another outlet', () => {
    const headline = 'افتتاح حديقة عامة على ضفة النهر';
    expect(find({ early: { ...early, headline }, later: { ...later, headline, publisher: 'marsa' } })).toHaveProperty('early.duplicateOf', 'later');
  });

  test('is no short item in a digest', () => {
    const digest = { body: `${another} ${paragraphs.slice(1).join('\n')} ${paragraphs[0]!}`, publisher: 'barid', day: '2016-05-27', headline: 'نشرة الصباح' };
    expect(find({ item: { ...early, body: paragraphs[0]!, headline: 'حديقة على ضفة النهر' }, digest }).item?.duplicateOf).toBeUndefined();
  });

  test('is linked when its page was fetched again after a rewrite', () => {
    const page = { publisher: 'barid', url: 'https://barid.example/s/4811' };
    expect(find({ early: { ...page, body: edited(story, 8) }, later: { ...page, body: story } })).toHaveProperty('later.duplicateOf', 'early');
    expect(find({ early: { ...page, body: another }, later: { ...page, body: story } })).toEqual({});
    const numbered = { publisher: 'barid', number: 4811 };
    expect(find({ early: { ...numbered, body: edited(story, 5) }, later: { ...numbered, body: `${story} وبعد` } })).toHaveProperty('early.duplicateOf', 'later');
  });
});

describe('one story', () => {
  const day = '2016-05-27';
  const [barid, marsa] = [{ publisher: 'barid', day }, { publisher: 'marsa', day }];

  test('told by two outlets with much in common links both and hides none', () => {
    expect(find({ a: { ...barid, body: story }, b: { ...marsa, body: `${most}\n${another}` } })).toEqual({ a: { sameStory: ['b'] }, b: { sameStory: ['a'] } });
    expect(find({ a: { ...barid, body: story }, b: { ...marsa, body: `${most}\n${another}`, day: '2016-06-15' } })).toEqual({});
  });

  test('is told in words of their own where headlines share rare words', () => {
    const own = {
      a: { ...barid, headline: 'افتتاح حديقة عامة على ضفة النهر بعد انتظار عامين', body: story, tags: ['parks'] },
      b: { ...marsa, headline: 'حديقة على ضفة النهر تفتتح بعد عامين من العمل', body: another, tags: ['parks'] },
      c: { ...marsa, headline: 'معرض للساعات القديمة في متحف العلوم', body: edited(another, 2), tags: ['parks'] },
    };
    expect(find(own)).toEqual({ a: { sameStory: ['b'] }, b: { sameStory: ['a'] } });
    expect(find({ ...own, b: { ...own.b, publisher: 'barid' } })).toEqual({});
  });

  test('is told among those that are shown: their copies stay out', () => {
    const copy = { ...barid, body: `${story} ${paragraphs[0]!.slice(0, 60)}`, credit: 'وكالات', publisher: 'daftar' };
    expect(find({ a: { ...barid, body: story }, copy, b: { ...marsa, body: `${most}\n${another}` } })).toEqual({
      a: { sameStory: ['b'] },
      b: { sameStory: ['a'] },
      copy: { duplicateOf: 'a', sameStory: [] },
    });
  });
});

test('does not depend on the order in which entries come', () => {
  const articles: Record<string, Told> = {};
  for (const [index, body] of [story, half, edited(story, 30), another, `${half}\n${another}`, edited(story, 9), `${story} خاتمة`].entries()) {
    for (const publisher of ['barid', 'marsa']) articles[`${publisher}-${index}`] = { body, publisher, day: `2016-05-2${5 + (index % 3)}`, accession: 1 };
  }
  const { items, bodyOf } = archiveOf(articles);
  const numbered = items.map((item, index) => ({ ...item, accession: index + 1 }));
  const sorted = (found: ReturnType<typeof findDuplicates>) => [...found].sort(([one], [other]) => (one < other ? -1 : 1));
  const expected = sorted(findDuplicates(numbered, bodyOf));
  expect(expected.length).toBeGreaterThan(5);
  const orders = fc.shuffledSubarray(numbered, { minLength: numbered.length });
  fc.assert(fc.property(orders, (order) => {
    expect(sorted(findDuplicates(order, bodyOf))).toEqual(expected);
  }), { numRuns: 10 });
});

test('reads no text but those that sketches take for near, and each once', () => {
  const { items, bodyOf } = archiveOf({ a: { body: story }, b: { body: story }, c: { body: another }, d: { body: edited(story, 60) } });
  const read: string[] = [];
  findDuplicates(items, (id) => (read.push(id), bodyOf(id)));
  expect(read.sort()).toEqual([...new Set(read)]);
  expect(read).toContain('d');
  expect(read).not.toContain('c');
});
