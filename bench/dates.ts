// Doubling check: a reader that looks ahead without bound takes four times as long for twice the text, or worse.
// Run it on a quiet machine: `node bench/dates.ts`. It prints milliseconds and the ratio to the text half as long.
import { findDates } from '../src/arabic/dates/grammar.ts';
import { hostileDates } from './hostile.ts';

const SIZES = [8000, 16_000, 32_000];

for (const part of hostileDates) {
  const times = SIZES.map((count) => fastest(part.repeat(count)));
  const ratios = times.slice(1).map((time, index) => (time / times[index]!).toFixed(1));
  console.log(`${JSON.stringify(part).padEnd(36)} ${times.map((time) => time.toFixed(0).padStart(6)).join('')} ms   ×${ratios.join(' ×')}`);
}

function fastest(text: string): number {
  const runs = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    findDates(text);
    return performance.now() - start;
  });
  return Math.min(...runs);
}
