import { expect, test } from 'vitest';
import { readings } from '../../src/arabic/candidates.ts';
import { closed, term } from '../../src/arabic/term.ts';
import { liveReading } from '../../src/search/engine/live-reading.ts';
import { findIn, remember } from './memory.ts';

/** An index that says how many articles hold a term. */
const index = (counts: Record<string, number>) => (asked: string) => Promise.resolve(counts[asked] ?? 0);
const form = (word: string, stem: string) => term(readings(word).find((reading) => reading.stem === stem) ?? { stem, form: '' });

test('a word that no article prints takes its best-attested stem, not the first that stands in the index', async () => {
  const attest = index({ [closed('وعل')]: 2, [closed('علن')]: 9 });
  expect((await liveReading('وعلنا', attest))?.stem).toBe('علن');
});

test('a word takes the stem under which its own form stands, though another is better attested', async () => {
  const attest = index({ [closed('الهام')]: 90, [closed('هام')]: 2, [form('الهامه', 'هام')]: 1 });
  expect((await liveReading('الهامه', attest))?.stem).toBe('هام');
});

test('a word is found through a word of its family, which stands in the index under a stem of its own', async () => {
  const memory = remember(['وقعت الدولتان اتفاقية تعاونية', 'بحث الوزيران التعاون بين البلدين']);
  expect(memory.chosen.get('تعاونيه')?.stem).not.toBe(memory.chosen.get('التعاون')?.stem);
  expect(await findIn(memory, 'تعاونية')).toEqual([0, 1]);
});
