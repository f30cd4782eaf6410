import { describe, expect, test } from 'vitest';
import { dateFound, evidenceWords } from '../../src/components/dateFound.ts';
import { reasonWords } from '../../src/components/reasons.ts';
import { shortWhen, when } from '../../src/components/when.ts';
import { configSchema } from '../../src/schema/config.ts';
import { dateProvenance } from '../../src/schema/entry.ts';
import { fill } from '../../src/strings/index.ts';

const config = configSchema.parse({ name: 'مرصد', description: 'أرشيف', site: 'https://example.org' });
const mention = dateProvenance.parse({
  basis: 'lead-mention', text: 'الأحد 9 نيسان', precision: 'day', confidence: 'high', method: ['weekday', 'eras'],
});

describe('when', () => {
  test('gives a stated day with its weekday and its Hijri day', () => {
    expect(when({ datePublished: '2016-05-27', year: '2016', month: '2016-05' }, config)).toEqual({
      iso: '2016-05-27',
      words: '27 مايو/أيار 2016',
      weekday: 'الجمعة',
      hijri: '20 شعبان 1437 هـ بتقويم أم القرى',
      inferred: false,
      certainty: 'مؤكَّد',
    });
  });

  test('puts no Hijri day beside an inferred date, and says how sure it is', () => {
    const said = when({ datePublished: '2017-04-09', dateProvenance: mention, year: '2017' }, config);
    expect(said).toMatchObject({ inferred: true, certainty: 'مرجَّح', weekday: 'الأحد' });
    expect(said).not.toHaveProperty('hijri');
  });

  test.each([
    [{ datePublished: null, dateEdtf: '1994-05', year: '1994', month: '1994-05' }, '1994-05', 'مايو/أيار 1994'],
    [{ datePublished: null, dateEdtf: '1994', year: '1994' }, '1994', 'عام 1994'],
    [
      { datePublished: null, dateEdtf: '[1994-05-09,1994-06-09]', year: '1994' },
      '1994',
      '9 مايو/أيار 1994 أو 9 يونيو/حزيران 1994',
    ],
    [{ datePublished: '2016-05-27T14:30:00+03:00', year: '2016' }, '2016-05-27T14:30:00+03:00', '27 مايو/أيار 2016'],
  ])('is as exact as the entry: %o', (article, iso, words) => {
    expect(when(article, config)).toMatchObject({ iso, words });
  });

  test('gives no machine-readable date where the year is open, but the words of the source', () => {
    const said = when({ datePublished: null, dateProvenance: { ...mention, method: [] } }, config);
    expect(said.iso).toBeUndefined();
    expect(said.words).toBe('«الأحد 9 نيسان»، والسنة غير معروفة');
    expect(said.certainty).toBe('غير معروف');
  });

  test('says nothing where nothing is known', () => {
    expect(when({ datePublished: null }, config)).toEqual({ inferred: false, certainty: 'غير معروف' });
  });
});

test('says a date in one phrase, an inferred one with its certainty', () => {
  const dated = { datePublished: '2017-04-09', year: '2017' };
  expect(shortWhen({ ...dated, dateProvenance: mention }, config)).toBe('9 أبريل/نيسان 2017 (مرجَّح)');
  expect(shortWhen(dated, config)).toBe('9 أبريل/نيسان 2017');
  expect(shortWhen({ datePublished: null }, config)).toBe('تاريخ النشر غير معروف');
});

describe('dateFound', () => {
  const say = (article: Parameters<typeof dateFound>[0]) => {
    const found = dateFound(article, config);
    return found && fill(found.text, found.values);
  };

  test('tells how a year was concluded that the source does not name', () => {
    expect(say({ datePublished: '2017-04-09', dateProvenance: mention, year: '2017', month: '2017-04' })).toBe(
      'نرجّح أن هذه المادة نُشرت في 9 أبريل/نيسان 2017؛ فالأصل يذكر «الأحد 9 نيسان» ولا يذكر السنة، ' +
        'وقد استدللنا عليها بيوم الأسبوع وبما ورد في النص من أسماء وأحداث.',
    );
  });

  test('is more careful when the confidence is low', () => {
    const low = { ...mention, confidence: 'low' as const };
    expect(say({ datePublished: '2017-04-09', dateProvenance: low, year: '2017' })).toMatch(/^يُحتمل أن هذه المادة/);
  });

  test('does not say that a year is missing when the source names one', () => {
    const full = { ...mention, text: 'نيسان 2017' };
    expect(say({ datePublished: '2017-04-09', dateProvenance: full, year: '2017' })).not.toContain('ولا يذكر السنة');
  });

  test('leaves an open date open', () => {
    const open = { ...mention, method: [] };
    expect(say({ datePublished: null, dateProvenance: open })).toMatch(/فتركنا التاريخ مفتوحًا\.$/);
    expect(say({ datePublished: null })).toMatch(/^لم نجد في المادة/);
  });

  test('quotes a date that the source states', () => {
    const stated = { ...mention, basis: 'head-line' as const, text: '9/4/2017', method: [] };
    const said = say({ datePublished: '2017-04-09', dateProvenance: stated, year: '2017' });
    expect(said).toBe('ورد التاريخ في الأصل: «9/4/2017».');
  });
});

describe('reasonWords', () => {
  const nameOf = () => 'جبهة النصرة';

  test.each([
    ['+weekday', 'يوافق يوم الأسبوع'],
    ['-era:nusra-front', '«جبهة النصرة» ليس من أسماء زمنه'],
    ['+sequence:2017-07', 'قريب من يوليو/تموز 2017 الذي يدلّ عليه رقم المادة عند ناشرها'],
    ['-year:2015', 'قبل 2015، أحدث سنة يذكرها النص'],
    ['+tide:high', '+tide:high'],
  ])('says %s', (why, words) => {
    expect(reasonWords(why, nameOf, config)).toBe(words);
  });
});

test('joins evidence into one phrase and names an unknown kind once', () => {
  expect(evidenceWords(['weekday', 'moon', 'tide'], config)).toBe('بيوم الأسبوع وبقرائن أخرى');
});
