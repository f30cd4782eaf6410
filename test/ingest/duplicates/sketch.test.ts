import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/ingest/duplicates/compare.ts';
import { foldedWords, numbersOf, shinglesOf } from '../../../src/ingest/duplicates/shingles.ts';
import { agreement, layOut, similarity, sketchOf } from '../../../src/ingest/duplicates/sketch.ts';
import { readSigns, titleOf } from '../../../src/ingest/duplicates/title.ts';
import { another, edited, paragraphs, story } from './texts.ts';

const read = (text: string) => {
  const words = foldedWords(text);
  return { shingles: shinglesOf(words), numbers: numbersOf(words) };
};
const agreeing = (one: string, other: string) => agreement(layOut([sketchOf(one), sketchOf(other)]), 0, 1);

describe('a sketch', () => {
  test('is 64 bytes of base64, and nothing for a text without words', () => {
    expect(Buffer.from(sketchOf(story), 'base64')).toHaveLength(64);
    expect(sketchOf('')).toBe('');
    expect(sketchOf(' …، ')).toBe('');
  });

  test('never changes: it is committed with the entries', () => {
    expect(sketchOf('افتتحت البلدية حديقة عامة جديدة على ضفة النهر')).toBe(sketchOf('افتتحت البلديه حديقه عامه جديده علي ضفه النهر.'));
    expect(sketchOf('افتتحت البلدية حديقة عامة جديدة على ضفة النهر')).toMatchInlineSnapshot(`"GcyVOaHM10qJzjD+QBliMFPoA8TXTe7KmXIyjSAlmvlCs/iGI7aP8xWzWqDWgT96NmNhzaeL1PmA6m5MUpsShg=="`);
  });

  test.each([30, 12, 6])('estimates how alike two texts are, with every %i-th word changed', (every) => {
    const { jaccard } = compare(read(story), read(edited(story, every)));
    expect(Math.abs(similarity(agreeing(story, edited(story, every))) - jaccard)).toBeLessThan(0.19);
  });

  test('agrees in a byte or two by chance with that of another text', () => {
    expect(agreeing(story, another)).toBeLessThanOrEqual(2);
    expect(agreeing(story, story)).toBe(64);
  });

  test('counts equal bytes as one would by hand', () => {
    const bytes = fc.uint8Array({ minLength: 64, maxLength: 64, max: 3 });
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const sketches = layOut([one, other].map((each) => Buffer.from(each).toString('base64')));
        expect(agreement(sketches, 0, 1)).toBe(one.filter((byte, at) => byte === other[at]).length);
      }),
    );
  });
});

describe('two texts', () => {
  test('are compared by what they share of all and of the shorter one', () => {
    const { jaccard, contained } = compare(read(story), read(paragraphs[0]!));
    expect(contained).toBe(1);
    expect(jaccard).toBeGreaterThan(0.2);
    expect(jaccard).toBeLessThan(0.35);
    expect(compare(read(story), read(another))).toMatchObject({ jaccard: 0, contained: 0 });
  });

  test('agree in their numbers, whatever the digits', () => {
    expect(compare(read('بلغ السعر ٤١ في 2016'), read('بلغ السعر 41 في ٢٠١٦')).numbers).toBe(1);
    expect(compare(read('بلغ السعر 41'), read('بلغ السعر 43')).numbers).toBe(0);
  });
});

test('headlines are noted by the words that carry them', () => {
  expect(readSigns(titleOf('البلاد والعباد'))).toEqual(readSigns(titleOf('بلاد العباد')));
  expect(titleOf('في هذا من إلى')).toBe('');
  expect(readSigns(titleOf('حديقة على النهر، حديقة على الجبل'))).toHaveLength(3);
});
