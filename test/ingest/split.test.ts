import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { House } from '../../src/ingest/house.ts';
import { countSolid } from '../../src/ingest/ledger.ts';
import { readSeed, type Reading } from '../../src/ingest/read.ts';
import { seedOf } from '../../src/ingest/seeds.ts';
import { articlesOf } from '../../src/ingest/split/articles.ts';
import { emptyHouse, house } from './reading.ts';

function readAll(text: string, by: House = emptyHouse): Reading[] {
  const docs = articlesOf({ file: 'seeds/a.txt', sha256: '', content: { text, encoding: 'utf-8', damaged: 0 } }, by);
  return docs.map((doc) => readSeed(seedOf(doc)!, by));
}

function headlines(text: string, by: House = emptyHouse): string[] {
  return readAll(text, by).map(({ entry }) => entry.headline);
}

const bridge = `افتتح وزير النقل صباح أمس جسرا جديدا يربط ضفتي النهر في وسط المدينة بعد أربع سنوات من العمل.

وقال المهندسون إن الجسر يتسع لستة مسارات للسيارات، وإن طوله يبلغ ألفا ومئتي متر فوق الماء.`;
const stars = `أعلن مرصد حلوان أن زخات شهب البرشاويات تبلغ ذروتها ليلة الثلاثاء، ويمكن رؤيتها بالعين المجردة.

ونصح الفلكيون هواة الرصد بالابتعاد عن أضواء المدن والانتظار حتى يغيب القمر بعد منتصف الليل.`;
const bridgeTitle = 'جسر جديد يربط ضفتي النهر بعد أربع سنوات';
const starsTitle = 'زخات الشهب تبلغ ذروتها ليلة الثلاثاء';

const rt = (title: string, section: string, caption: string, id: string, body: string) =>
  `${title}\n\n${section}\n\n${title}\n${caption}..\nانسخ الرابطhttps://ar.rt.com/${id}\n\n${body}\n\nالمصدر: وكالات\n\nموافق\n`;

describe('a file with two articles gives two entries, parted by', () => {
  test.each([
    ['a second share link with another id', rt(bridgeTitle, 'أخبار العالم', 'الجسر الجديد', 'aaa1', bridge) + rt(starsTitle, 'الفضاء', 'شهاب فوق البحر', 'bbb2', stars)],
    ['a second source line and a head behind the first one', `${bridgeTitle}\n\n${bridge}\n\nالمصدر: رويترز\n\n${starsTitle}\n\n${stars}\n\nالمصدر: وكالات\n`],
    ['a second headline that stands twice', `${bridgeTitle}\n${bridgeTitle}\n\n${bridge}\n\n${starsTitle}\n${starsTitle}\n\n${stars}\n`],
    ['a line of equal signs', `${bridgeTitle}\n\n${bridge}\n\n==========\n\n${starsTitle}\n\n${stars}\n`],
    ['a line of stars', `${bridgeTitle}\n\n${bridge}\n\n* * *\n\n${starsTitle}\n\n${stars}\n`],
    ['a line of dashes', `${bridgeTitle}\n\n${bridge}\n-----\n${starsTitle}\n${stars}\n`],
    ['a form feed', `${bridgeTitle}\n\n${bridge}\n\f${starsTitle}\n\n${stars}\n`],
    ['the name of the site behind each headline', `${bridgeTitle} - BBC Arabic\n${bridge}\n${starsTitle} - BBC Arabic\n${stars}\n`],
    ['a head like the first: paper, section, day', `جريدة الميناء\nمحليات\nالاثنين 4 مايو 2015\n${bridgeTitle}\n\n${bridge}\n\nجريدة الميناء\nعلوم\nالثلاثاء 11 أغسطس 2015\n${starsTitle}\n\n${stars}\n`],
  ])('%s', (_, text) => {
    const readings = readAll(text);
    expect(readings.map(({ entry }) => entry.headline)).toEqual([bridgeTitle, starsTitle]);
    expect(readings.map(({ record }) => record)).toEqual(['1', '2']);
    expect(readings.map(({ spans }) => spans.filter(({ role }) => role === 'paragraph').length)).toEqual([2, 2]);
  });
});

describe('one article stays one, with', () => {
  test.each([
    ['a related headline inside', `${bridgeTitle}\n\n${bridge}\n\nاقرأ أيضا\nالحكومة تعلن خطة لتطوير الطرق والجسور في خمس محافظات\n\n${bridge.replace('صباح', 'مساء')}\n`],
    ['a related headline and its address inside', `${bridgeTitle}\nانسخ الرابطhttps://ar.rt.com/aaa1\n\n${bridge}\n\nاقرأ أيضا: خطة جديدة لتطوير الطرق والجسور في خمس محافظات\nhttps://ar.rt.com/bbb2\n\nوأضاف الوزير أن الجسر الجديد يخفف الزحام في وسط المدينة، وأن العمل في ضفتي النهر مستمر.\n`],
    ['a source line in the middle', `${bridgeTitle}\n\n${bridge}\n\nالمصدر: رويترز\n\nوأضاف الوزير أن الجسر الجديد يخفف الزحام في وسط المدينة، وأن العمل مستمر على ضفتي النهر.\n`],
    ['a list', `${bridgeTitle}\n\n${bridge}\n\n- ستة مسارات للسيارات\n- مسار للدراجات والمشاة\n- محطة للحافلات\n\nوأضاف الوزير أن الجسر يخفف الزحام في وسط المدينة، وأن العمل مستمر.\n`],
    ['sub-headings', `${bridgeTitle}\n\n${bridge}\n\nستة مسارات للسيارات فوق الماء\n\nوأضاف الوزير أن الجسر يخفف الزحام في وسط المدينة، وأن العمل مستمر.\n`],
    ['three stars between two chapters', `${bridgeTitle}\n\n${bridge}\n\n***\n\nوأضاف الوزير أن الجسر يخفف الزحام في وسط المدينة، وأن العمل مستمر.\n`],
    ['a list of related headlines and dates at its end', `${bridgeTitle}\nالاثنين 4 مايو 2015\n\n${bridge}\n\nمواضيع ذات صلة\n${starsTitle}\nالثلاثاء 11 أغسطس 2015\n${starsTitle}\n`],
    ['its headline once more above the text', `${bridgeTitle}\n\nيتسع الجسر لستة مسارات، ويخفف الزحام عن وسط المدينة بعد أربع سنوات من العمل عليه.\n\n${bridgeTitle}\nالاثنين 4 مايو 2015\n\n${bridge}\n`],
  ])('%s', (_, text) => {
    expect(readAll(text)).toHaveLength(1);
    expect(readAll(text, house)).toHaveLength(1);
  });
});

test('names the place where a second article is only likely', () => {
  const near = `وقال المهندسون إن الجسر يتسع لستة مسارات للسيارات، وإن المدينة تنتظر افتتاح محطة الحافلات على ضفتي النهر قريبا.`;
  const [reading, ...more] = readAll(`${bridgeTitle}\nالاثنين 4 مايو 2015\n\n${bridge}\n\nالمدينة تنتظر محطة للحافلات\nالثلاثاء 5 مايو 2015\n\n${near}\n\n${bridge}\n`);
  expect(more).toEqual([]);
  expect(reading!.entry.review).toContain('several articles? Line 8 comes after another date line. Where another article begins there, say "split: [8]" in an override');
});

test('finds as many articles as a file holds, and the same one twice', () => {
  const text = [bridgeTitle, starsTitle, bridgeTitle].map((title) => `${title}\n\n${title === starsTitle ? stars : bridge}\n\n=====\n\n`).join('');
  const [one, , three] = readAll(text);
  expect(headlines(text)).toEqual([bridgeTitle, starsTitle, bridgeTitle]);
  expect(three!.body).toEqual(one!.body);
});

test('lets an editor say where articles begin, by line or by words', () => {
  const text = `${bridgeTitle}\n\n${bridge}\n\n${starsTitle}\n\n${stars}\n`;
  expect(readAll(text)).toHaveLength(1);
  for (const split of [[7], [starsTitle]]) {
    const by = { ...emptyHouse, overrides: new Map([['seeds/a.txt', { split }]]) };
    expect(headlines(text, by)).toEqual([bridgeTitle, starsTitle]);
  }
  const lost = { ...emptyHouse, overrides: new Map([['seeds/a.txt', { split: [99] }]]) };
  expect(readAll(text, lost)[0]!.entry.review).toContain('override: split names line 99, which is not in the text');
});

test('the spans of all articles together tile the text of the file', () => {
  const dump = fc.constantFrom(
    rt(bridgeTitle, 'أخبار العالم', 'الجسر الجديد', 'aaa1', bridge),
    rt(starsTitle, 'الفضاء', 'شهاب فوق البحر', 'bbb2', stars),
    `${bridgeTitle}\n\n${bridge}\n\n`,
    '\n\n=====\n\n',
    '\ufeff\u202bالأربعاء 3 مارس 1999\u202c\n',
    'المصدر: وكالات\r\n',
    '  \f\n',
  );
  fc.assert(
    fc.property(fc.array(dump, { minLength: 1, maxLength: 7 }), (dumps) => {
      const text = `أول سطر${dumps.join('')}`;
      const readings = readAll(text, house);
      const spans = readings.flatMap((reading) => reading.spans);
      let at = 0;
      for (const { start, end } of spans) {
        expect(countSolid(text.slice(at, start))).toBe(0);
        expect(start).toBeGreaterThanOrEqual(at);
        at = end;
      }
      expect(countSolid(text.slice(at))).toBe(0);
      for (const reading of readings) {
        expect(reading.proofs).toEqual({ tiling: true, roundtrip: true });
        expect(reading.text).toBe(text);
        for (const { start, text: taken } of reading.spans.flatMap(({ edits = [] }) => edits)) expect(text.slice(start, start + taken.length)).toBe(taken);
      }
    }),
    { numRuns: 100 },
  );
});
