import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/markdown/block.ts';
import { readMarkdown } from '../../src/markdown/read.ts';
import { problemsOf } from '../../src/markdown/refuse.ts';
import { writeMarkdown } from '../../src/markdown/write.ts';

const kinds = ['paragraph', 'heading', 'list', 'quote'] as const;
const writable = (text: string): boolean => text !== '' && !/[\0\r\n]/.test(text);
const signs = fc.string({
  unit: fc.constantFrom(...'#-+*_~`>|[]()!<>&;:/\\=."\'1٢ \t\u00A0\u200Fا بa@$%^{}'.split(''), '1.', '&amp;', '&#32;', '<b>', '](x)', 'https://a.b', '  ', '- ', '## '),
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

  test('never writes what it would refuse', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        expect(problemsOf(writeMarkdown(blocks))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
