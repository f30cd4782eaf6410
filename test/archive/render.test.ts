import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { readPlain } from '../../src/markdown/plain.ts';
import { blocksOf, readMarkdown } from '../../src/markdown/read.ts';
import { problemsOf } from '../../src/markdown/refuse.ts';
import { writeMarkdown } from '../../src/markdown/write.ts';
import { excerptOf, readBody } from '../../src/archive/body.ts';
import { render } from '../../src/archive/render.ts';

const html = (markdown: string): string => render(parseMarkdown(markdown));

const texts = (page: string): string[] => {
  const { document } = parseHTML(`<html><body>${page}</body></html>`);
  return [...document.querySelectorAll('h2, p, li')].map((node) => node.textContent ?? '');
};

const piece = fc.oneof(
  fc.constantFrom(
    ' ',
    'كتب',
    'والرقة',
    '@x',
    'C++',
    '-5',
    '3.5%',
    'https://a.example/b/',
    '<script>',
    '&',
    '«',
    ')',
    '2-1',
    '.',
    '#tag',
    '+963 11 222 3344',
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 10 })
  .map((pieces) => pieces.join(''))
  .filter((text) => /\S/.test(text) && !/[\0\r\n]/.test(text));
const block = fc.record({ type: fc.constantFrom('paragraph', 'heading', 'list', 'quote'), text });

describe('HTML of an article', () => {
  test('holds the text of the Markdown, letter for letter', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const markdown = writeMarkdown(blocks);
        expect(texts(html(markdown))).toEqual(readMarkdown(markdown).map((read) => read.text));
      }),
      { numRuns: 400 },
    );
  });

  test('is the same, letter for letter, where plain prose takes the short way', () => {
    let short = 0;
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), fc.constantFrom('', '\n', '\n\n'), (blocks, end) => {
        const markdown = writeMarkdown(blocks) + end;
        if (readPlain(markdown)) short += 1;
        const { html: read, blocks: found, problems } = readBody(markdown);
        expect(read).toBe(html(markdown));
        expect(found).toEqual(blocksOf(parseMarkdown(markdown)));
        expect(problems).toEqual(problemsOf(markdown));
      }),
      { numRuns: 2000 },
    );
    expect(short).toBeGreaterThan(500);
  });

  test('never runs anything, whatever the Markdown says', () => {
    const evil = fc.constantFrom(
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[a](javascript:alert(1))',
      '<javascript:alert(1)>',
      '[b](JaVaScRiPt&colon;alert(1))',
      '![c](data:text/html,x)',
      '<a href="javascript:1" onclick=x>',
      '\n\n',
      ' ',
      '\n> ',
      '\n- ',
      '`',
      '"',
    );
    fc.assert(
      fc.property(fc.array(evil, { maxLength: 12 }), (parts) => {
        const { document } = parseHTML(`<html><body>${html(parts.join(''))}</body></html>`);
        for (const node of document.querySelectorAll('body *')) {
          expect(node.tagName).not.toMatch(/^(script|style|iframe|object)$/i);
          for (const { name, value } of node.attributes) {
            expect(name).not.toMatch(/^on/i);
            expect(value).not.toMatch(/^\s*(javascript|data|vbscript):/i);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('numbers the headings', () => {
    expect(html('## أولا\n\n## ثانيا')).toBe('<h2 id="h-1">أولا</h2>\n<h2 id="h-2">ثانيا</h2>');
  });

  test('gives the first paragraph as the excerpt', () => {
    expect(excerptOf(html('## عنوان\n\nأول\n\nثان'))).toBe('<p>أول</p>');
  });
});
