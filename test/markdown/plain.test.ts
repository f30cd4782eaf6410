import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/markdown/block.ts';
import { chunksOf } from '../../src/markdown/chunks.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { readPlain } from '../../src/markdown/plain.ts';
import { blocksOf } from '../../src/markdown/read.ts';
import { writeMarkdown } from '../../src/markdown/write.ts';

const signs = '#-+*_~`>|[]()!<&;:/\\=.12 \tاب a\uFEFF'.split('');
const markdown = fc.string({
  unit: fc.constantFrom(...signs, 'ا', 'ا', '\n', '\n\n', '\n\n', '## ', '\n- ', '\n> ', '\n>\n', '\\*', '\\#', '&amp;', '1.'),
  maxLength: 14,
});
const text = fc.string({ unit: fc.constantFrom(...signs, 'ا', '&amp;', '1.', '](x)', '😀') , minLength: 1, maxLength: 10 });
const blocks = fc.array(fc.record({ type: fc.constantFrom('paragraph', 'heading', 'list', 'quote'), text }) as fc.Arbitrary<Block>, { maxLength: 4 });

describe('plain Markdown', () => {
  test('is read as the parser reads it, block by block', () => {
    let read = 0;
    fc.assert(
      fc.property(markdown, (source) => {
        const plain = readPlain(source);
        if (!plain) return;
        read += 1;
        const tree = parseMarkdown(source);
        expect(plain.flatMap((chunk) => chunk.blocks)).toEqual(blocksOf(tree));
        expect(plain.map((chunk) => chunk.source)).toEqual(tree.children.map(({ position }) => source.slice(position!.start.offset, position!.end.offset)));
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  test('is what is written, so that no parser is needed for it', () => {
    fc.assert(
      fc.property(blocks, (written) => {
        const source = writeMarkdown(written);
        expect(blocksOf(parseMarkdown(source))).toEqual(written);
        if (written.every(({ text: words }) => words === words.trim() && !words.includes('\t'))) {
          expect(readPlain(source)?.flatMap((chunk) => chunk.blocks)).toEqual(written);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['*ميل*', 'كلمة [هنا](/x)', '<b>', '&amp;', '    رمز', '1. أولا', 'سطر\nسطر', '- أ\n\n- ب', '- أ\n  - ب', '> أ\nب', '## ', '## أ #', '---', '# أ'])(
    'is not %j: that is left to the parser',
    (source) => {
      expect(readPlain(source)).toBeUndefined();
    },
  );

  test('is cut into what an editor sees as one paragraph', () => {
    expect(chunksOf('أ\n\n\n- ب\n- ج\n\n> د\n>\n> هـ\n\n## و\n')).toEqual(['أ', '- ب\n- ج', '> د\n>\n> هـ', '## و']);
  });
});
