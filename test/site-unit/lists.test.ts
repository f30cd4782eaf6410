import { describe, expect, test } from 'vitest';
import type { Brief } from '../../src/archive/article.ts';
import { planFront } from '../../src/components/front/plan.ts';
import { bars, figures, highestOf, ticks } from '../../src/components/list/chart.ts';
import { byDay } from '../../src/components/list/days.ts';
import { shade } from '../../src/components/list/heat.ts';
import { monthGrid } from '../../src/components/list/monthGrid.ts';
import { indexName, shelvesOf } from '../../src/components/list/shelving.ts';
import { configSchema } from '../../src/schema/config.ts';
import { tagSchema } from '../../src/schema/vocabulary.ts';
import { calendarStrings } from '../../src/strings/calendar.ts';
import { dataStrings } from '../../src/strings/data.ts';
import { listStrings } from '../../src/strings/lists.ts';
import { parts } from '../../src/strings/index.ts';

const config = configSchema.parse({ name: 'مرصد', description: 'أرشيف', site: 'https://example.org', digits: 'arab' });
const name = (label: string) => ({ label, sort: label, to: `/tags/${label}/`, count: 1 });

describe('an index', () => {
  test('stands in the order of the alphabet, without ال, marks and hamza seats; other letters last', () => {
    const shelves = shelvesOf(['يونان', 'الأردن', 'آثار', 'NATO', 'إسبانيا', 'الجزائر', 'پيرو', 'بيروت'].map(name), 'ar');
    const filled = shelves.filter(({ names }) => names.length > 0);
    expect(filled.map(({ letter, names }) => [letter, ...names.map(({ label }) => label)])).toEqual([
      ['أ', 'آثار', 'الأردن', 'إسبانيا'],
      ['ب', 'پيرو', 'بيروت'],
      ['ج', 'الجزائر'],
      ['ي', 'يونان'],
      ['أحرف أخرى', 'NATO'],
    ]);
  });

  test('has a place for each of the 28 letters, each with an id of its own', () => {
    const shelves = shelvesOf([name('باريس')], 'ar');
    expect(shelves.map(({ letter }) => letter).join('')).toBe('أبتثجحخدذرزسشصضطظعغفقكلمنهوي');
    expect(new Set(shelves.map(({ id }) => id)).size).toBe(28);
  });

  const person = (ar: string, more = {}) => tagSchema.parse({ id: 'x', kind: 'person', label: { ar, en: 'X' }, ...more });

  test.each([
    [person('نجيب محفوظ', { ambiguous: ['محفوظ'] }), 'محفوظ، نجيب'],
    [person('ستيفان دي ميستورا', { aliases: ['ميستورا', 'دي ميستورا'] }), 'دي ميستورا، ستيفان'],
    [person('رمسيس الثاني'), 'رمسيس الثاني'],
    [{ ...person('نهر النيل', { aliases: ['النيل'] }), kind: 'place' as const }, 'نهر النيل'],
  ])('shelves a person by the family name that the vocabulary knows: %#', (tag, expected) => {
    expect(indexName(tag, 'ar')).toBe(expected);
  });
});

describe('a chart', () => {
  const years = [{ year: '2004', count: 6 }, { year: '2002', count: 2 }, { year: '2001', count: 1 }];

  test('has a place for a year without articles, and runs from the right in Arabic', () => {
    expect(bars(years, 'ar').map(({ year, count, x }) => [year, count, x])).toEqual([
      ['2001', 1, '86%'], ['2002', 2, '61%'], ['2003', 0, '36%'], ['2004', 6, '11%'],
    ]);
    expect(bars(years, 'en')[0]?.x).toBe('11%');
    expect(highestOf(bars(years, 'ar'))?.year).toBe('2004');
  });

  test('names its first and last year and few between, in the digits of the archive', () => {
    const long = bars([{ year: '1990', count: 1 }, { year: '2023', count: 9 }], 'ar');
    expect(ticks(long, config).map(({ label }) => label)).toEqual(['١٩٩٠', '٢٠٠٠', '٢٠١٠', '٢٠٢٣']);
    expect(figures(bars(years, 'ar'), config).map(({ label }) => label)).toEqual(['١', '٢', '٦']);
  });
});

test('a shade rises with its figure, from nothing to the darkest', () => {
  const shades = Array.from({ length: 101 }, (_, count) => shade(count, 100));
  expect(shades).toEqual(shades.toSorted((a, b) => a - b));
  expect([...new Set(shades)]).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a month is laid out in weeks from Saturday, in English from Monday', () => {
  const [first = []] = monthGrid('2016-05', 'ar');
  expect(first.indexOf('2016-05-01')).toBe(1);
  expect(monthGrid('2016-05', 'en')[0]?.indexOf('2016-05-01')).toBe(6);
  for (const month of ['2016-02', '2015-02', '2021-12']) {
    const days = monthGrid(month, 'ar').flat().filter((day) => day !== undefined);
    expect(days.at(-1)?.slice(8)).toBe({ '2016-02': '29', '2015-02': '28', '2021-12': '31' }[month]);
    expect(new Set(days).size).toBe(days.length);
  }
});

test('what has no day stands apart from the days of its month', () => {
  const { days, open } = byDay([{ datePublished: null }, { datePublished: '2016-05-01' }, { datePublished: '2016-05-01T10:00:00Z' }]);
  expect([...days].map(([day, stories]) => [day, stories.length])).toEqual([['2016-05-01', 2]]);
  expect(open).toHaveLength(1);
});

describe('the front page', () => {
  const story = (id: string, articleSection: string, headline = id) => ({ id, articleSection, headline }) as Brief;
  const stories = ['a:x', 'b:x', 'c:y', 'd:z', 'e:x', 'f:y'].map((each) => story(each.charAt(0), each.charAt(2)));
  const idsOf = (all: readonly (Brief | undefined)[]) => all.map((each) => each?.id).join('');

  test('shows nothing twice, and second stories of other sections than the lead', () => {
    const { lead, seconds, latest } = planFront(stories, () => false);
    expect([idsOf([lead]), idsOf(seconds), idsOf(latest)]).toEqual(['a', 'bcd', 'ef']);
  });

  test('shows one of the stories that outlets copied from each other', () => {
    const { latest } = planFront([...stories, story('g', 'z', 'f'), story('h', 'z')], () => false);
    expect(idsOf(latest)).toBe('efh');
  });

  test('leads with the newest story that has a picture', () => {
    expect(planFront(stories, ({ id }) => id === 'd').lead?.id).toBe('d');
    expect(planFront([], () => true)).toEqual({ seconds: [], latest: [] });
  });
});

test('lists have the same sentences in both languages, with the same places to fill', () => {
  const shape = (words: object, path = ''): string[] =>
    Object.entries(words).filter(([key]) => key !== 'count').flatMap(([key, inner]) =>
      typeof inner === 'string' ? [`${path}.${key} ${parts(inner).flatMap(({ place }) => place ?? []).sort().join()}`] : shape(inner as object, `${path}.${key}`),
    );
  for (const strings of [listStrings, calendarStrings, dataStrings]) expect(shape(strings('en'))).toEqual(shape(strings('ar')));
});
