import { describe, expect, test } from 'vitest';
import { otherLayout, slips } from '../../src/arabic/slips.ts';
import { nearWords } from '../../src/search/engine/near.ts';
import { remember } from './memory.ts';

const { attest } = remember(['دخل الجيش مدينة الرقة أمس وأعلن المتحدث باسم وزارة الدفاع سقوط المطار nato']);
const near = (text: string, ...missing: string[]) => nearWords(text, missing, { attest, inArabic: () => Promise.resolve([]) });

describe('a word that stands nowhere', () => {
  test('may have been typed on the wrong keyboard layout', async () => {
    expect(await near('hgvrm', 'hgvrm')).toEqual([{ word: 'الرقة', text: 'الرقة' }]);
    expect(await near('ىشفخ', 'يشفخ')).toEqual([{ word: 'nato', text: 'nato' }]);
  });

  test.each([['المتحذث', 'المتحدث'], ['المطر', 'المطار'], ['مدنية', 'مدينة'], ['المتحدثث', 'المتحدث']])('%s is offered as %s', async (typed, meant) => {
    expect((await near(`سقوط ${typed}`, typed))[0]).toEqual({ word: meant, text: `سقوط ${meant}` });
  });

  test('is left alone where nothing is near, or where it is too short', async () => {
    expect(await near('زرافات', 'زرافات')).toEqual([]);
    expect(await near('قاش', 'قاش')).toEqual([]);
  });
});

test('no word has more than a few hundred slips, and none is the word itself', () => {
  const all = slips('الاستخبارات');
  expect(all.length).toBeLessThan(300);
  expect(all).not.toContain('الاستخبارات');
});

test('a word typed on the other layout and back is the same', () => {
  expect(otherLayout(otherLayout('بلاغ'))).toBe('بلاغ');
});
