import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { fieldsOf, joinEntry, splitEntry, withoutEmpty, writeYaml } from '../../src/markdown/frontmatter.ts';

const word = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'اب :#-"\'[]{}|>&*!%@`,?\n\t\\~=0129.'.split('')) }),
  fc.constantFrom(
    '2016-05-27',
    '2016-05-27~',
    '[2011-05-27,2016-05-27]',
    'true',
    'null',
    '~',
    'no',
    '---',
    '0x1f',
    '1e3',
    '- x',
    ' ',
  ),
);
const value = fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null));
const frontMatter = fc.dictionary(
  fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 6 }),
  fc.oneof(value, fc.array(value, { minLength: 1 }), fc.record({ x: value, y: fc.array(word, { minLength: 1 }) })),
  { minKeys: 1, noNullPrototype: true },
);

describe('front matter', () => {
  test('comes back as it was written, with the body untouched', () => {
    fc.assert(
      fc.property(frontMatter, fc.string({ unit: 'binary' }), (data, body) => {
        const text = joinEntry(data, body);
        const parts = splitEntry(text);
        expect(parse(parts.yaml)).toEqual(data);
        expect(parts.body).toBe(body);
        expect(joinEntry(parse(parts.yaml) as typeof data, parts.body)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('is what the data is without its empty fields, and each field can be cut out of it', () => {
    const deep = fc.oneof(frontMatter, fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(value, fc.array(value), frontMatter, fc.constant(undefined)), { minKeys: 1, noNullPrototype: true }));
    fc.assert(
      fc.property(deep, fc.array(fc.constantFrom<string>('a', 'b', 'ab')), (data, names) => {
        const whole = (parse(writeYaml(data)) ?? {}) as Record<string, unknown>;
        expect(withoutEmpty(data)).toEqual(whole);
        const wanted = Object.entries(whole).filter(([name]) => names.includes(name));
        expect(parse(fieldsOf(writeYaml(data), new Set(names))) ?? {}).toEqual(Object.fromEntries(wanted));
      }),
    );
  });

  test('keeps the order of keys, quotes dates, and leaves out what is empty but null', () => {
    const data = {
      id: 'x',
      datePublished: null,
      keywords: [],
      dateEdtf: '2016-05',
      kicker: undefined,
      editor: { lock: [] },
      span: [3, 9],
    };
    expect(writeYaml(data)).toBe('id: x\ndatePublished: null\ndateEdtf: "2016-05"\nspan: [3, 9]\n');
  });

  test('reads as the library would have written it', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'اب a:#"\'?,[]«»()،.'.split('')), minLength: 1, maxLength: 8 }).filter((one) => !one.startsWith('...'));
    const removed = fc.array(fc.record({ rule: plain, text: plain }), { minLength: 1, maxLength: 3 });
    const data = fc.record({ a: plain, b: fc.array(plain, { minLength: 1, maxLength: 3 }), ingest: fc.record({ removed }) }, { noNullPrototype: true });
    fc.assert(
      fc.property(data, (one) => {
        expect(writeYaml(one)).toBe(stringify(one, { lineWidth: 0 }));
      }),
    );
  });

  test('writes a text with line ends or unseen letters on one line', () => {
    const text = 'سطر\n سطر\u2028\u0085\u0007\uFEFF';
    expect(writeYaml({ text })).toBe('text: "سطر\\n سطر\\u2028\\u0085\\u0007\\ufeff"\n');
    expect(parse(writeYaml({ text }))).toEqual({ text });
  });

  test('never folds a long line', () => {
    const headline = 'خبر طويل '.repeat(60).trim();
    expect(writeYaml({ headline })).toBe(`headline: ${headline}\n`);
  });

  test('writes a list that stands twice in full', () => {
    const words = ['سوريا'];
    expect(writeYaml({ a: words, b: words })).toBe('a:\n  - سوريا\nb:\n  - سوريا\n');
  });

  test.each([
    ['---\nid: x\n---\n\nنصّ\n', { yaml: 'id: x\n', body: 'نصّ\n', bodyLine: 5 }],
    ['---\nid: x\n---\nنصّ\n', { yaml: 'id: x\n', body: 'نصّ\n', bodyLine: 4 }],
    ['\uFEFF---\r\nid: x\r\n---\r\n\r\nنصّ', { yaml: 'id: x\r\n', body: 'نصّ', bodyLine: 5 }],
    ['---\nid: x\n---', { yaml: 'id: x\n', body: '', bodyLine: 3 }],
    ['نصّ وحده\n', { yaml: '', body: 'نصّ وحده\n', bodyLine: 1 }],
  ])('parts %j', (text, parts) => {
    expect(splitEntry(text)).toEqual(parts);
  });
});
