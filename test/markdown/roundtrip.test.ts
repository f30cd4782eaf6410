import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/markdown/block.ts';
import { readMarkdown } from '../../src/markdown/read.ts';
import { problemsOf } from '../../src/markdown/refuse.ts';
import { writeMarkdown } from '../../src/markdown/write.ts';

const kinds = ['paragraph', 'heading', 'list', 'quote'] as const;
const writable = (text: string): boolean => text !== '' && !/[\0\r\n]/.test(text);
const signs = fc.string({
  unit: fc.constantFrom(
    ...'#-+*_~`>|[]()!<>&;:/\\=."\'1٢ \t\u00A0\u200Fا بa@$%^{}'.split(''),
    '1.',
    '&amp;',
    '&#32;',
    '<b>',
    '](x)',
    'https://a.b',
    '  ',
    '- ',
    '## ',
  ),
  maxLength: 12,
});
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), signs, signs).filter(writable);
const block: fc.Arbitrary<Block> = fc.record({ type: fc.constantFrom(...kinds), text });

describe('Markdown', () => {
  test('gives back every block that was written, letter for letter', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        expect(readMarkdown(writeMarkdown(blocks))).toEqual(blocks);
      }),
      { numRuns: 1500 },
    );
  });

  // The signs that a property finds too seldom.
  test.each([
    '\uFEFFنصّ',
    ' مسافة قبل',
    'مسافة بعد ',
    '\u00A0بعد مسافة صلبة\u00A0',
    '1. أولا',
    '٢. ثانيا',
    '2016. عام',
    '- شرطة',
    '+ جمع',
    '#',
    '# عنوان',
    '## عنوان ##',
    '> اقتباس',
    '***',
    '---',
    '===',
    '&amp; و&#32;',
    '\\',
    'شرطة\\',
    '`',
    '<b>',
    '[1]: x',
    '![x](y)',
    'https://ar.rt.com/hoiu',
    '<https://a.b>',
    'a_b_c',
    '*نجمة*',
    '    أربع مسافات',
    '\tجدولة',
    '~~~',
    '| أ | ب |',
  ])('gives back %j as each kind of block', (text) => {
    const blocks = kinds.map((type): Block => ({ type, text }));
    expect(readMarkdown(writeMarkdown(blocks))).toEqual(blocks);
  });

  test.each(['', 'سطر\nسطر', '\0'])('refuses to write %j', (text) => {
    expect(() => writeMarkdown([{ type: 'paragraph', text }])).toThrow();
  });

  test('joins neighbouring items and quotes', () => {
    const blocks: Block[] = [
      { type: 'list', text: 'أ' },
      { type: 'list', text: 'ب' },
      { type: 'quote', text: 'ج' },
      { type: 'quote', text: 'د' },
    ];
    expect(writeMarkdown(blocks)).toBe('- أ\n- ب\n\n> ج\n>\n> د\n');
  });

  test('reads a hand edit: emphasis, links, breaks, nested lists, quoted lists', () => {
    expect(readMarkdown('قال *المتحدث* [هنا](https://a.b)  \nثم\n\n- أ\n  - ب\n\n> ج\n>\n> - د')).toEqual([
      { type: 'paragraph', text: 'قال المتحدث هنا\nثم' },
      { type: 'list', text: 'أ' },
      { type: 'list', text: 'ب' },
      { type: 'quote', text: 'ج' },
      { type: 'list', text: 'د' },
    ]);
  });

  test('never writes what it would refuse', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        expect(problemsOf(writeMarkdown(blocks))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
