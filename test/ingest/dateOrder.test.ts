import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/arabic/dates/civil.ts';
import type { Anchor } from '../../src/ingest/context.ts';
import { isAnchor, neighboursOf } from '../../src/ingest/dates/neighbours.ts';
import { inOrder, orderDoubt, outOfOrder } from '../../src/ingest/dates/order.ts';
import { sequenceEvidence } from '../../src/ingest/dates/sequence.ts';
import type { DateProvenance } from '../../src/schema/entry.ts';

const day = fc.integer({ min: 0, max: 30 }).map((days) => addDays('2000-01-01', days));
const anchor = fc.record({ number: fc.integer({ min: 0, max: 2000 }), date: day });
const anchors = fc.array(anchor, { maxLength: 60 });
const sorted = (items: readonly Anchor[]) => [...items].sort((one, other) => one.number - other.number);

describe('the neighbours of a number', () => {
  test('are the nearest dated articles on either side', () => {
    const list = [{ number: 10, date: '2016-01-01' }, { number: 20, date: '2016-02-01' }, { number: 30, date: '2016-03-01' }];
    expect(neighboursOf(20, list)).toEqual({ before: list[0], after: list[2] });
    expect(neighboursOf(5, list)).toEqual({ after: list[0] });
    expect(neighboursOf(31, list)).toEqual({ before: list[2] });
    expect(neighboursOf(1, [])).toEqual({});
  });

  test('have nothing between them and it', () => {
    fc.assert(
      fc.property(anchors, fc.integer({ min: 0, max: 2000 }), (items, number) => {
        const { before, after } = neighboursOf(number, sorted(items));
        const between = items.filter((one) => one.number !== number && one.number > (before?.number ?? -1) && one.number < (after?.number ?? Infinity));
        expect(between).toEqual([]);
      }),
    );
  });
});

describe('an article dates its neighbours', () => {
  const found = (parts: Partial<DateProvenance>) => ({
    datePublished: '2016-05-27',
    dateProvenance: { basis: 'head-line', calendar: 'gregorian', precision: 'day', confidence: 'certain', method: [], candidates: [], ...parts } satisfies DateProvenance,
  });

  test.each([
    ['a dateline with its year', found({}), true],
    ['data of the source', found({ basis: 'metadata', confidence: 'high' }), true],
    ['an editor', found({ basis: 'override' }), true],
    ['a year that was concluded', found({ method: ['eras'] }), false],
    ['a weekday that does not agree', found({ weekdayConflict: true, confidence: 'medium' }), false],
    ['the day of an event in the text', found({ basis: 'lead-mention', confidence: 'high' }), false],
    ['no day', { ...found({}), datePublished: null }, false],
  ])('by %s', (_, entry, expected) => {
    expect(isAnchor(entry, 7)).toBe(expected);
  });

  test('only with a number', () => {
    expect(isAnchor(found({}), undefined)).toBe(false);
  });
});

describe('along the numbering of an outlet', () => {
  const run = ['2016-01-01', '2016-01-02', '2019-05-05', '2016-01-04', '2016-01-20'].map((date, number) => ({ number, date }));

  test('the one day that breaks the order is found', () => {
    expect(outOfOrder(run)).toEqual([run[2]]);
  });

  test('a few days are no break: numbers are given before an article appears', () => {
    expect(outOfOrder([{ number: 1, date: '2016-01-04' }, { number: 2, date: '2016-01-02' }, { number: 3, date: '2016-01-05' }])).toEqual([]);
  });

  test('the doubt names the articles beside it', () => {
    expect(orderDoubt(run[2]!, { neighbours: { before: run[1]!, after: run[3]! } })).toBe(
      'date out of order: number 2 is dated 2019-05-05, but number 1 is of 2016-01-02, number 3 is of 2016-01-04. Check these dates',
    );
  });

  test('what is kept never falls, and nothing can be added to it', () => {
    fc.assert(
      fc.property(anchors, (items) => {
        const kept = inOrder(items);
        kept.slice(1).forEach((one, index) => expect(one.date >= kept[index]!.date && one.number >= kept[index]!.number).toBe(true));
        expect(kept).toHaveLength(longest(items));
      }),
    );
  });

  test('the order in which articles come does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anchor, { selector: (one) => one.number, maxLength: 40 }), (items) => {
        expect(outOfOrder([...items].reverse())).toEqual(outOfOrder(items));
      }),
    );
  });

  test('a hundred thousand articles are sorted out', () => {
    const many = Array.from({ length: 100_000 }, (_, number) => ({ number, date: addDays('2000-01-01', number % 977 === 0 ? 0 : Math.floor(number / 12)) }));
    expect(outOfOrder(many)).toHaveLength(102);
  });
});

describe('the numbering as evidence', () => {
  const voices = (place: Parameters<typeof sequenceEvidence>[0], day: string) => sequenceEvidence(place)(day);

  test('says nothing of an article without a number or without neighbours', () => {
    expect(voices({ number: undefined }, '2016-05-27')).toEqual([]);
    expect(voices({ number: 5 }, '2016-05-27')).toEqual([]);
  });

  test('with one neighbour only bounds the day', () => {
    const place = { number: 5, neighbours: { before: { number: 1, date: '2016-01-01' } } };
    expect(voices(place, '2016-05-27')).toEqual([]);
    expect(voices(place, '2015-05-29')).toMatchObject([{ why: '-order:2016-01-01' }]);
  });

  test('takes the nearer of the archive’s and the profile’s anchors', () => {
    const sequence = { pattern: '', radix: 10, anchors: [{ id: 0, date: '2000-01-01' }, { id: 100, date: '2020-01-01' }] };
    const neighbours = { before: { number: 49, date: '2012-05-01' }, after: { number: 51, date: '2012-05-03' } };
    expect(voices({ number: 50, sequence, neighbours }, '2012-05-02')).toMatchObject([{ why: '+sequence:2012-05' }]);
    expect(voices({ number: 50, sequence }, '2012-05-02')).toMatchObject([{ why: '+sequence:2010-01' }]);
  });
});

/** The length of the longest run, by trying each end (quadratic). */
function longest(items: readonly Anchor[]): number {
  const list = [...items].sort((one, other) => one.number - other.number || (one.date < other.date ? -1 : 1));
  const lengths: number[] = [];
  list.forEach((one, index) => lengths.push(1 + Math.max(0, ...list.slice(0, index).map((other, k) => (other.date <= one.date ? lengths[k]! : 0)))));
  return Math.max(0, ...lengths);
}
