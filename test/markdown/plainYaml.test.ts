import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { writeYaml } from '../../src/markdown/frontmatter.ts';
import { readPlainYaml } from '../../src/markdown/plain-yaml.ts';

const parsed = (yaml: string): unknown => {
  const document = parseDocument(yaml);
  return document.errors.length > 0 ? 'an error' : document.toJS();
};

const signs = 'اب :#-"\'[]{}|>&*!%@`,?\t\\~=0129.ea/+_\u2028\u0085\uFEFF\u00A0'.split('');
const word = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...signs) }),
  fc.constantFrom('2016-05-27', 'true', 'null', 'Null', '~', 'no', '---', '...', '0x1f', '0o7', '1e3', '- x', 'a: b', '.inf', '007', '1_000', '<<'),
);
const value = fc.oneof(word, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
const map = fc.dictionary(fc.constantFrom('a', 'b-c', 'Dd', '__proto__', 'null', 'x1'), fc.oneof(value, fc.array(value)), { noNullPrototype: true });
const frontMatter = fc.dictionary(
  fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 6 }),
  fc.oneof(value, fc.array(value), map, fc.array(map), fc.array(fc.nat())),
  { minKeys: 1, noNullPrototype: true },
);
const likely = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('ا', 'b', '12', '"q"', "'s'", 'true', 'ا: ب', '[1, 2]', '0.5') }, word);
const line = fc
  .tuple(fc.constantFrom('', '', '', '', '  ', '    ', '  - ', '  - ', '- '), fc.constantFrom('a: ', 'b: ', 'c: ', 'd-e: ', 'a:', 'f:', ''), likely)
  .map(([indent, key, words]) => (key.endsWith(':') ? indent + key : indent + key + words));

describe('plain YAML', () => {
  test('is read as the parser reads it, whatever stands on its lines', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '\n', '\n\n'), (lines, end) => {
        const yaml = lines.join('\n') + end;
        const data = readPlainYaml(yaml);
        if (data === undefined) return;
        read += 1;
        expect(data).toEqual(parsed(yaml));
      }),
      { numRuns: 8000 },
    );
    expect(read).toBeGreaterThan(200);
  });

  test('is read as the parser reads it, where a letter of what was written is another', () => {
    fc.assert(
      fc.property(frontMatter, fc.nat(), fc.constantFrom(...signs, '\n', '\n  ', ''), (data, at, sign) => {
        const whole = writeYaml(data);
        const place = at % whole.length;
        const yaml = whole.slice(0, place) + sign + whole.slice(place + 1);
        const read = readPlainYaml(yaml);
        if (read !== undefined) expect(read).toEqual(parsed(yaml));
      }),
      { numRuns: 3000 },
    );
  });

  test('is what is written of an entry, so that no parser is needed for it', () => {
    const data = {
      schema: 1, headline: 'قال: «نعم»', datePublished: '2016-05-27', print: { issue: '12' }, keywords: ['syria', 'iraq'], draft: true,
      dateProvenance: { span: [419, 438], candidates: [{ date: '2016-05-27', p: 0.973, why: ['+weekday'] }, { date: '2011-05-27', p: 0 }] },
      ingest: { removed: [{ rule: 'rt/links', text: 'سطر\nسطر' }] },
    };
    expect(readPlainYaml(writeYaml(data))).toEqual(data);
  });

  test.each(['a: 1\na: 2', 'a: b\n c', 'a:\n- b', 'a: &x b', 'a: [b, c]', '- a', 'a: |\n  b', 'a: b # c', '# a', 'a:', 'a: 01', '', 'كلمة: ب'])(
    'is not %j: that is left to the parser',
    (yaml) => {
      expect(readPlainYaml(yaml)).toBeUndefined();
    },
  );
});
