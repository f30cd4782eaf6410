import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { foldText, foldWithOffsets } from '../../src/arabic/fold.ts';
import { tokens } from '../../src/arabic/tokens.ts';
import { buildTrie, findTerms } from '../../src/arabic/trie.ts';

const trie = buildTrie([
  { id: 'raqqa', name: 'الرقة', article: 'fixed' },
  { id: 'russian', name: 'روسية', article: 'optional' },
  { id: 'washington', name: 'واشنطن', article: 'fixed' },
  { id: 'weapons', name: 'أسلحة كيميائية', article: 'optional' },
  { id: 'council', name: 'مجلس الأمن', article: 'fixed' },
  { id: 'security', name: 'الأمن', article: 'fixed' },
  { id: 'qatar', name: 'قطر', article: 'fixed' },
  { id: 'alexander', name: 'ألكسندر', article: 'fixed' },
  { id: 'who', name: 'WHO', article: 'fixed', exact: true },
] as const);
const find = (text: string) => findTerms(trie, tokens(text)).map(({ term }) => term.id);

describe('terms in a text', () => {
  test.each([
    ['الرقة', 'raqqa'], ['والرقة', 'raqqa'], ['بالرقة', 'raqqa'], ['للرقة', 'raqqa'], ['وللرقة', 'raqqa'], ['الرقه', 'raqqa'],
    ['الروسية', 'russian'], ['بروسية', 'russian'], ['وواشنطن', 'washington'], ['لواشنطن', 'washington'],
    ['الأسلحة الكيميائية', 'weapons'], ['بأسلحة كيميائية', 'weapons'], ['اسلحه كيميائيه', 'weapons'], ['وقطر', 'qatar'],
    ['ألكسندر', 'alexander'], ['who', 'who'],
  ])('%s is found', (text, id) => {
    expect(find(text)).toEqual([id]);
  });

  test.each(['رقة', 'القطر', 'قطرة', 'واشنطنية', 'كسندر', 'أسلحة'])('%s is not', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('two spellings of one name that fold alike are found once', () => {
    const spain = buildTrie([
      { id: 'spain', name: 'إسبانيا', article: 'fixed' },
      { id: 'spain', name: 'اسبانيا', article: 'fixed' },
    ] as const);
    expect(findTerms(spain, tokens('في إسبانيا'))).toHaveLength(1);
  });

  test('the longest name wins, and names do not overlap', () => {
    expect(find('مجلس الأمن الدولي والأمن')).toEqual(['council', 'security']);
  });
});

describe('folding', () => {
  test.each([
    ['أإآٱ', 'اااا'], ['مدرسة', 'مدرسه'], ['مستشفى', 'مستشفي'], ['مَدْرَسَة', 'مدرسه'], ['عـــربي', 'عربي'], ['کتابی', 'كتابي'],
    ['٢٠١٦ ۲۰۱۶', '2016 2016'], ['ﻣﺮﺣﺒﺎ', 'مرحبا'], ['ﻻ', 'لا'], ['NATO', 'nato'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('keeps the way back to the source', () => {
    const source = 'مَدْرَسَةٌ جديدة';
    const { text, at } = foldWithOffsets(source);
    const start = text.indexOf('جديده');
    expect(source.slice(at(start), at(start + 5))).toBe('جديدة');
  });

  test('its offsets never go back and never leave the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        const { text, at } = foldWithOffsets(source);
        const offsets = Array.from({ length: text.length + 1 }, (_, index) => at(index));
        expect([...offsets].sort((one, other) => one - other)).toEqual(offsets);
        expect(offsets.at(-1)).toBe(source.length);
      }),
    );
  });
});
