import { describe, expect, test } from 'vitest';
import { candidates, openForm, toStem } from '../../src/arabic/candidates.ts';
import { compact, expand } from '../../src/arabic/compact.ts';
import { isWhole, regular } from '../../src/arabic/irregular.ts';
import { readTable } from '../../src/arabic/lexicon.ts';
import { normalize, words } from '../../src/arabic/normalize.ts';
import { plurals } from '../../src/arabic/plurals.ts';
import { lexicon } from '../../src/arabic/taught.ts';

const table = readTable(plurals);
const forms = table.flatMap(([, others]) => others);

describe('the table of plurals', () => {
  test('is long enough to matter', () => {
    expect(forms.length).toBeGreaterThanOrEqual(1200);
  });

  test('names each word once and each plural once', () => {
    const heads = table.map(([singular]) => normalize(singular));
    expect(heads.filter((head, i) => heads.indexOf(head) !== i)).toEqual([]);
    const folded = forms.map(normalize);
    expect(folded.filter((form, i) => folded.indexOf(form) !== i)).toEqual([]);
  });

  test('never takes a singular for the plural of another word', () => {
    const heads = new Set(table.map(([singular]) => normalize(singular)));
    expect(forms.filter((form) => heads.has(normalize(form)))).toEqual([]);
  });

  test('holds one word in each place', () => {
    expect([...table.map(([singular]) => singular), ...forms].filter((form) => words(form).length !== 1)).toEqual([]);
  });

  test('joins each plural with its singular', () => {
    for (const [singular, others] of table) {
      for (const other of others) expect(candidates(normalize(other)), other).toEqual([toStem(normalize(singular))]);
    }
  });
});

describe('the tables as they travel', () => {
  test('are read back without a loss', () => {
    expect(lexicon.size).toBeGreaterThan(1000);
    expect(expand(compact(lexicon))).toEqual(lexicon);
  });

  test('stand in one row for each way in which words change', () => {
    const pairs = [['اعمال', 'عمل'], ['احزاب', 'حزب'], ['كتب', 'كتاب'], ['لبنان', 'لبنان']] as const;
    expect(expand(compact(new Map(pairs)))).toEqual(new Map(pairs));
    expect(compact(new Map(pairs))).toMatch(/^[^/]+\/[^/]+\/[^/]+$/);
  });
});

test('a plural is known without its last hamza', () => {
  expect(regular(normalize('وزرا'))).toBe(normalize('وزير'));
});

test('a word of the tables keeps the letters that look like a prefix or an ending', () => {
  expect(['بحران', 'البحر', 'كتاب', 'كتابي'].map((word) => isWhole(normalize(word)))).toEqual([false, false, true, true]);
});

test('an unfinished word loses its article only', () => {
  expect(['المحك', 'اسكند', 'والفيض', 'الر'].map((word) => openForm(word))).toEqual(['محك', 'اسكند', 'فيض', 'الر']);
});
