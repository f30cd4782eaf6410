import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { foldCharacter, foldText } from '../../src/arabic/fold.ts';
import { countWords, tokens } from '../../src/arabic/tokens.ts';
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

/** Any characters, halves of a pair among them. */
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0x10_ffff }).map((point) => String.fromCodePoint(point)) });

describe('folding', () => {
  test.each([
    ['أإآٱ', 'اااا'], ['مدرسة', 'مدرسه'], ['مستشفى', 'مستشفي'], ['مَدْرَسَة', 'مدرسه'], ['عـــربي', 'عربي'], ['کتابی', 'كتابي'],
    ['٢٠١٦ ۲۰۱۶', '2016 2016'], ['ﻣﺮﺣﺒﺎ', 'مرحبا'], ['ﻻ', 'لا'], ['NATO', 'nato'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('folds a text as it folds each of its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'أىة٣ABﻻﷺَ\u0640\u200f\ud83d\ude00ا '.split('')) }), anyText, (one, other) => {
        const source = one + other;
        expect(foldText(source)).toBe(Array.from(source, foldCharacter).join(''));
      }),
    );
  });

  test('words are what a pattern of letters, digits and marks would find', () => {
    const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640\u200c\u200d]*/gu;
    const text = fc.string({ unit: fc.constantFrom(...'اب َـ\u200c 1٢a.،\ud83d\ude00\ud801\udc37'.split('')) });
    fc.assert(
      fc.property(text, anyText, (one, other) => {
        const source = one + other;
        const found = Array.from(source.matchAll(word), ({ 0: text, index }) => [index, text]);
        expect(tokens(source).map(({ start, text }) => [start, text])).toEqual(found);
        expect(countWords(source)).toBe(found.length);
      }),
    );
  });
});
