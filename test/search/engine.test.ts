import { describe, expect, test } from 'vitest';
import { closed, term } from '../../src/arabic/term.ts';
import { choices, engineFilters, readWish, writeWish } from '../../src/search/engine/address.ts';
import { excerpt, markText, matcher } from '../../src/search/engine/excerpt.ts';
import { linkTo } from '../../src/search/engine/link.ts';
import { phraseTexts, planQuery, searchText } from '../../src/search/engine/plan.ts';
import { parseQuery } from '../../src/search/engine/query.ts';
import { reportSearch } from '../../src/search/engine/report.ts';
import { searchStrings } from '../../src/strings/search.ts';

const holding = (...stems: string[]) => (term: string) => Promise.resolve(stems.some((stem) => term.startsWith(closed(stem))) ? 1 : 0);
const shown = (runs: { text: string; marked: boolean }[]) => runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('a query', () => {
  test('leaves function words out, unless there is nothing else', () => {
    expect(parseQuery('الحكومة في الخرطوم').words).toEqual(['الحكومة', 'الخرطوم']);
    expect(parseQuery('في').words).toEqual(['في']);
  });

  test.each(['"مجلس الأمن"', '«مجلس الأمن»', '“مجلس الأمن”'])('takes %s as a phrase', (text) => {
    expect(parseQuery(text)).toEqual({ words: [], phrases: [[['مجلس'], ['الامن']]] });
  });

  test('knows which word is still being typed', () => {
    expect(parseQuery('قرار المحك').last).toBe('المحك');
    expect(parseQuery('قرار المحكمة ').last).toBeUndefined();
  });

  test('takes a quote without its end as no quote', () => {
    expect(parseQuery('"مجلس').words).toEqual(['مجلس']);
  });

  test.each([['عبدالله', [['عبد', 'الله']]], ['ra22a', [['ra', '22', 'a']]], ['كوفيد19', [['كوفيد', '19']]]])('takes %s, written in one, as a phrase', (text, token) => {
    expect(parseQuery(text)).toMatchObject({ words: [], phrases: [token] });
    expect(parseQuery('القاهرة/رويترز').phrases).toEqual([]);
  });

  test.each(['«عبد الله»', '«عبدالله»', 'عبدالله'])('asks for %s written as one word and as two', async (text) => {
    const { phrases } = await planQuery(parseQuery(text), holding('عبد', 'الل'));
    const one = term({ stem: 'عبد', form: 'عبد' }) + term({ stem: 'الل', form: 'الله' });
    expect(phrases.flatMap(phraseTexts).toSorted()).toEqual(['"عبدـ اللـ"', `"${one}"`].toSorted());
  });

  test('names the words that no article holds, and asks for the others', async () => {
    const plan = await planQuery(parseQuery('زرافة في الميناء'), holding('ميناء', 'مينا', 'مين'));
    expect(plan.missing).toEqual(['زرافة']);
    expect(searchText(plan.terms)).toMatch(/^مينا?ـ$/);
  });

  test('writes a phrase for Pagefind', async () => {
    const { phrases } = await planQuery(parseQuery('«لقاح كوفيد-19»'), holding('لقاح', 'كوفيد', '19'));
    expect(phrases.flatMap(phraseTexts)).toEqual([`"لقاحـ ${term({ stem: 'كوفيد', form: 'كوفيد' })}19ـ"`, '"لقاحـ كوفيدـ 19ـ"']);
  });
});

describe('an excerpt', () => {
  const terms = [{ word: 'ميناء', stem: 'مين', form: '', open: false }];
  const matches = matcher(terms, holding('مين'));

  test('marks the word and not the signs at it', async () => {
    expect(shown(await excerpt('وصلت إلى «الميناء»، ثم', [2], matches))).toBe('وصلت إلى «[الميناء]»، ثم');
  });

  test('marks the right part of a token with several words', async () => {
    expect(shown(await excerpt('الميناء/المطار', [0], matches))).toBe('[الميناء]/المطار');
  });

  test('marks a number with its separators', async () => {
    const number = matcher([{ word: '3500', stem: '3500', form: '', open: false }], holding('3500'));
    expect(shown(await excerpt('بيع (3,500) طن', [1], number))).toBe('بيع ([3,500]) طن');
  });

  test('shows the densest part of a long text, with dots where it is cut', async () => {
    const text = Array.from({ length: 200 }, (_, i) => `كلمة${i === 100 || i === 104 ? ' الميناء' : ''}`).join(' ');
    const runs = shown(await excerpt(text, [101, 106], matches));
    expect(runs.match(/\[الميناء\]/g)).toHaveLength(2);
    expect(runs.startsWith('… ') && runs.endsWith(' …')).toBe(true);
  });

  test('leaves HTML alone: it is text', async () => {
    expect(shown(await excerpt('<b>&amp; الميناء', [1], matches))).toBe('<b>&amp; [الميناء]');
  });

  test('marks in a title only what the index would find', async () => {
    expect(shown(await markText('ميناء بلا مينا', matcher(terms, holding('مين'))))).toBe('[ميناء] بلا [مينا]');
    expect(shown(await markText('والميناء', matcher([{ word: 'x', stem: 'مين', form: '', open: false }], holding('والمين'))))).toBe('والميناء');
  });
});

describe('a link', () => {
  test('names neighbouring marked words as one passage', () => {
    const runs = [{ text: 'جبهة', marked: true }, { text: ' ', marked: false }, { text: 'النصرة', marked: true }];
    expect(decodeURIComponent(linkTo('/a/', runs))).toBe('/a/#:~:text=جبهة النصرة');
  });

  test('escapes the dash, which has a meaning in a text fragment', () => {
    expect(linkTo('/a/', [{ text: 'covid-19', marked: true }])).toBe('/a/#:~:text=covid%2D19');
  });

  test('stays as it is where nothing is marked', () => {
    expect(linkTo('/a/', [{ text: 'x', marked: false }])).toBe('/a/');
  });
});

describe('the address of a search', () => {
  test('keeps words, filters and order, and nothing that is not set', () => {
    const wish = { text: 'الرقة', filters: { tag: 'سوريا', from: '2014', to: '2016' }, sort: 'newest' } as const;
    expect(readWish(writeWish(wish))).toEqual(wish);
    expect(writeWish({ text: ' ', filters: {}, sort: 'relevance' })).toBe('');
  });

  test('takes a range of years as all years of the archive in it, whichever end comes first', () => {
    const years = (filters: Record<string, string>) =>
      engineFilters({ text: '', filters, sort: 'relevance' }, { year: { 1999: 1, 2015: 9, 2016: 1 } });
    expect(years({ from: '2000', to: '2015', tag: 'x' })).toEqual({ tag: { any: ['x'] }, year: { any: ['2015'] } });
    expect(years({ from: '2016', to: '2015' })).toEqual({ year: { any: ['2015', '2016'] } });
    expect([years({ from: '2015' }), years({ to: '1999' })]).toEqual([{ year: { any: ['2015', '2016'] } }, { year: { any: ['1999'] } }]);
    expect(years({ from: '2001', to: '2002' })).toEqual({ year: { any: ['-'] } });
    expect(years({})).toEqual({});
  });

  test('falls back on the usual order where it names none that we know', () => {
    expect(readWish('?q=x&sort=best')).toEqual({ text: 'x', filters: {}, sort: 'relevance' });
  });

  test('offers a filter only where there is a choice', () => {
    expect(choices({ section: { a: 3 }, year: { 2015: 9, 2016: 1 } }, 'section')).toEqual([]);
    expect(choices({ year: { 2015: 9, 2016: 1 } }, 'from')).toEqual([['2016', 1], ['2015', 9]]);
  });
});

describe('the report', () => {
  const words = searchStrings('ar');
  const report = (n: number, more: object = {}) =>
    reportSearch('الرقة زرافات', { hits: Array(n), terms: [], missing: [], opened: [], ...more }, words, {
      language: 'ar', digits: 'latn',
    });

  test.each([
    [0, 'لا نتائج'], [1, 'نتيجة واحدة'], [2, 'نتيجتان'], [3, '3 نتائج'], [11, '11 نتيجة'], [100, '100 نتيجة'], [103, '103 نتائج'],
  ])('counts %i in its Arabic form', (n, expected) => {
    expect(report(n)[0]).toBe(`${expected} للبحث عن «الرقة زرافات»`);
  });

  test('names a missing word as it was typed', () => {
    expect(report(0, { missing: ['زرافات'] })).toContain('لم ترد كلمة «زرافات» في أي مادة.');
  });

  test('says which word was left out', () => {
    expect(report(1, { relaxed: 'الرقة' }).join()).toContain('من غير «الرقة»');
  });
});
