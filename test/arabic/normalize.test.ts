import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize, splitName, words } from '../../src/arabic/normalize.ts';

describe('normalize', () => {
  test.each([
    ['folds vowel signs', 'مُحَمَّدٌ', 'محمد'],
    ['folds tatweel', 'العـــراق', 'العراق'],
    ['folds the alefs', 'إآٱا', 'اااا'],
    ['folds ة to ه', 'مدرسة', 'مدرسه'],
    ['folds ى to ي', 'مستشفى', 'مستشفي'],
    ['joins the seats of hamza before و', 'مسئول مسؤول شئون شؤون', 'مسوول مسوول شوون شوون'],
    ['joins هيأة and هيئة', 'هيأة هيئة', 'هييه هييه'],
    ['folds Persian letters', 'کتابی', 'كتابي'],
    ['folds letters for foreign sounds', 'پاريس ڤيينا گوگل', 'باريس فيينا كوكل'],
    ['folds presentation forms', 'ﺍﻟﺘﻀﺨﻢ', 'التضخم'],
    ['drops invisible characters', '\u200Fالق\u200Cدس\u00AD', 'القدس'],
    ['writes all digits as Latin ones', '٢٠٢٤ ۲۰۲۴', '2024 2024'],
    ['folds case and accents of Latin letters', 'Café', 'cafe'],
    ['keeps the hamza that tells ألمانيا from a word with an article', 'ألمانيا وإلغاء', 'ألمانيا وألغاء'],
  ])('%s', (_, text, folded) => {
    expect(normalize(text)).toBe(folded);
  });

  test('gives the same for composed and decomposed text', () => {
    const letters = fc.constantFrom(...'أإآؤئءاوي ةىعل\u064B\u064E\u0651\u0654é');
    fc.assert(fc.property(fc.array(letters, { maxLength: 12 }).map((list) => list.join('')), (text) => {
      expect(normalize(text.normalize('NFD'))).toBe(normalize(text.normalize('NFC')));
    }));
  });
});

describe('words', () => {
  test.each([
    ['القاهرة/رويترز', ['القاهرة', 'رويترز']],
    ['الرياض،جدة', ['الرياض', 'جدة']],
    ['«القدس»،', ['القدس']],
    ['كوفيد-19', ['كوفيد', '19']],
    ['كوفيد١٩', ['كوفيد', '19']],
    ['٣٬٥٠٠', ['3500']],
    ['3,500', ['3500']],
    ['6.4', ['6d4']],
    ['٦٫٤', ['6d4']],
    ['27.5.2016', ['27', '5', '2016']],
    ['35%', ['35']],
    ['عبدالله', ['عبد', 'الله']],
    ['—', []],
  ])('finds the words of %s', (token, expected) => {
    expect(words(token)).toEqual(expected);
  });
});

test('splits only names that are known to be written both ways', () => {
  expect(splitName('ابوظبي')).toEqual(['ابو', 'ظبي']);
  expect(splitName('عبدالناصر')).toEqual(['عبد', 'الناصر']);
  expect(splitName('عبدالا')).toEqual(['عبدالا']);
});
