import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { cleaningEdits, applyEdits } from '../../src/ingest/edits.ts';
import { provesRoundtrip, provesTiling } from '../../src/ingest/ledger.ts';
import { emptyHouse, house, readText } from './reading.ts';

/** Lines as seeds have them, and as nobody would write them. */
const line = fc.oneof(
  fc.constantFrom(
    'أخبار العالم العربي',
    'انسخ الرابطhttps://ar.rt.com/hoiu',
    'المصدر: وكالات',
    'المصدر: رويترز',
    'الجمعة 27 مايو/أيار',
    '- بند أول من القائمة',
    'كتب: محرر الشؤون العلمية',
    'عنوان قصير',
    'قال المتحدث في بيان نشر اليوم إن اللجنة ستعقد اجتماعها المقبل في العاصمة بعد أسبوعين من الآن.',
    '\u202bنص محكوم\u202c',
    '  مسافات   كثيرة \u00a0 هنا ',
    'ﻣﺮﺣﺒﺎ ﺑﻜﻢ',
    '&nbsp;\u202a&#1606;&#1589; \u200e&nbsp; &amp;amp; &#35; &#10;&#xfefb;&nbsp;\u202c &nbsp;',
    '# ليس عنوانا',
    '1. ليس رقما',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\u2028', '\u0085')), { minLength: 1, maxLength: 30 })
  .map((lines) => lines.flat().join(''))
  .filter((value) => value.trim() !== '' && !value.startsWith('\ufeff'));

describe('the ledger', () => {
  test('accounts for every character of any text, and the entry gives every kept one back', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (source, withProfiles) => {
        expect(readText(source, withProfiles ? house : emptyHouse).proofs).toEqual({ tiling: true, roundtrip: true });
      }),
      { numRuns: 400 },
    );
  });

  test('reads the same text in the same way, whatever its line ends', () => {
    fc.assert(
      fc.property(fc.array(line.filter((one) => !/[\r\n\u2028\u2029\u0085]/.test(one)), { minLength: 1, maxLength: 20 }), (lines) => {
        const [lf, crlf] = ['\n', '\r\n'].map((end) => readText(`عنوان${end}${lines.join(end)}`, emptyHouse));
        expect(crlf!.body).toEqual(lf!.body);
        expect(crlf!.spans.map(({ role }) => role)).toEqual(lf!.spans.map(({ role }) => role));
      }),
    );
  });

  const span = { role: 'paragraph', rule: 'x', confidence: 'high', to: 'body[0]' } as const;

  test('is no proof when a character stands outside, twice, or out of order', () => {
    expect(provesTiling('أب ج', [{ ...span, start: 0, end: 2 }, { ...span, start: 3, end: 4 }])).toBe(true);
    expect(provesTiling('أب ج', [{ ...span, start: 0, end: 2 }])).toBe(false);
    expect(provesTiling('أب ج', [{ ...span, start: 0, end: 2 }, { ...span, start: 1, end: 4 }])).toBe(false);
    expect(provesTiling('أب ج', [{ ...span, start: 3, end: 4 }, { ...span, start: 0, end: 2 }])).toBe(false);
  });

  test('is no proof when a block is lost, changed, added or misplaced', () => {
    const spans = [{ ...span, start: 0, end: 2 }, { ...span, start: 3, end: 4, to: 'body[1]' }];
    const block = (value: string) => ({ type: 'paragraph' as const, text: value });
    expect(provesRoundtrip('أب ج', spans, {}, [block('أب'), block('ج')])).toBe(true);
    for (const body of [[block('أب')], [block('أب'), block('د')], [block('أب'), block('ج'), block('د')], [block('ج'), block('أب')]]) {
      expect(provesRoundtrip('أب ج', spans, {}, body)).toBe(false);
    }
  });

  test('is no proof when a field of the front matter holds something else', () => {
    const spans = [{ ...span, start: 0, end: 2, to: 'image[0].caption' }];
    expect(provesRoundtrip('أب', spans, { image: [{ caption: 'أب' }] }, [])).toBe(true);
    expect(provesRoundtrip('أب', spans, { image: [{ caption: 'أ' }] }, [])).toBe(false);
    expect(provesRoundtrip('أب', spans, {}, [])).toBe(false);
  });
});

describe('edits', () => {
  test.each([
    ['drop bidi controls, keep joiners', 'أ\u202bب\u202c\u200dج', 'أب\u200dج'],
    ['drop direction marks at the edges only', '\u200fأب\u200e ج\u200f', 'أب\u200e ج'],
    ['turn white space into one space', 'أ \u00a0  ب\tج', 'أ ب ج'],
    ['leave one space where a control stood between two', 'أ \u202a ب', 'أ ب'],
    ['turn presentation forms into letters', 'ﻣﺮﺣﺒﺎ', 'مرحبا'],
    ['read entities', '&#1602;&#x627;&#1604; &amp; &laquo;نعم&raquo;&nbsp; &#160;ثم', 'قال & «نعم» ثم'],
    ['leave entities of nothing that can be seen', 'قال &#10;&#0;&#99999999; ثم', 'قال &#10;&#0;&#99999999; ثم'],
    ['drop a space written as an entity at an edge', '&nbsp;\u202aقال&nbsp; \u202c', 'قال'],
    ['keep ligatures that are words', 'قال ﷺ', 'قال ﷺ'],
  ])('%s', (_, source, value) => {
    expect(applyEdits(source, 0, source.length, cleaningEdits(source, 0, source.length))).toBe(value);
  });

  test('hold what they took away, so that they can be undone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        for (const { start, text: taken } of cleaningEdits(source, 0, source.length)) {
          expect(source.slice(start, start + taken.length)).toBe(taken);
        }
      }),
    );
  });
});
