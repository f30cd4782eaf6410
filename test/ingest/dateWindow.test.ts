import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/arabic/dates/grammar.ts';
import { dateArticle, type Dated } from '../../src/ingest/dates/infer.ts';
import { admit, windowOf, type Window } from '../../src/ingest/dates/window.ts';
import type { Piece } from '../../src/ingest/piece.ts';

const outlet: Window = { first: '2007-05-04', last: '2026-12-31' };
const date = (text: string, window: Window) =>
  dateArticle({ basis: 'head-line', mention: findDates(text)[0]!, piece: {} as Piece }, { window, evidence: [] });

describe('a date that cannot be', () => {
  test.each([
    ['27 مايو 2031', outlet, '2031-05-27', '-window', 'after 2026-12-31, where the window ends'],
    ['27 مايو 1999', outlet, '1999-05-27', '-window', 'before 2007-05-04, when the outlet began'],
    ['27 مايو 2016', windowOf(['2007-05-04', '2026-12-31'], '2015-03-01'), '2016-05-27', '-capture:2015-03-01', 'fetched on 2015-03-01'],
    ['مايو 1999', outlet, '1999-05', '-window', 'before 2007-05-04'],
  ])('«%s» is a rejected candidate, and an editor is asked', (text, window, day, why, words) => {
    const dated = date(text, window);
    expect(dated).toMatchObject({ datePublished: null, dateProvenance: { confidence: 'none', candidates: [{ date: day, p: 0, why: [why] }] } });
    expect(dated.dateEdtf).toBeUndefined();
    expect(dated.doubts).toHaveLength(1);
    expect(dated.doubts![0]).toContain(words);
    expect(dated.doubts![0]).toContain(text);
  });

  test('is passed over where another reading can be', () => {
    expect(date('10/12/2026', windowOf(['2007-05-04', '2026-12-31'], '2026-11-01'))).toMatchObject({ datePublished: '2026-10-12' });
  });
});

describe('the capture of a source', () => {
  test('ends the years among which a missing one is looked for', () => {
    const last = date('الجمعة 27 مايو', windowOf(['2005-01-01', '2026-12-31'], '2019-06-01')).dateProvenance!.candidates.at(-1);
    expect(last?.date).toBe('2016-05-27');
  });

  test('leaves a day of grace, for the next day has begun somewhere', () => {
    expect(date('28 مايو 2016', windowOf(['2005-01-01', '2026-12-31'], '2016-05-27')).datePublished).toBe('2016-05-28');
  });

  test('after the window’s end narrows nothing', () => {
    expect(windowOf(['2005-01-01', '2010-12-31'], '2016-05-27')).toEqual({ first: '2005-01-01', last: '2010-12-31' });
  });
});

describe('a date beside the text', () => {
  const stated = (day: string): Dated => ({
    datePublished: day, dateEdtf: day,
    dateProvenance: { basis: 'metadata', text: day, calendar: 'gregorian', precision: 'day', confidence: 'certain', method: [], candidates: [] },
  });
  const inText = date('الجمعة 27 مايو 2016', outlet);

  test('is believed where it can be', () => {
    expect(admit(stated('2016-05-28'), inText, outlet)?.datePublished).toBe('2016-05-28');
    expect(admit(undefined, inText, outlet)?.datePublished).toBe('2016-05-27');
  });

  test('gives way to the text where it cannot, and an editor is asked', () => {
    expect(admit(stated('1970-01-01'), inText, outlet)).toMatchObject({ datePublished: '2016-05-27', doubts: [expect.stringContaining('1970-01-01')] });
    expect(admit(stated('1970-01-01'), undefined, outlet)).toMatchObject({ datePublished: null, doubts: [expect.stringContaining('1970-01-01')] });
  });
});
