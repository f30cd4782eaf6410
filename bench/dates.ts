// Doubling check: a reader that looks ahead without bound takes four times as long for twice the text, or worse.
// `node bench/dates.ts` prints milliseconds of processor time for 1/4, 1/2 and 1 MB of each piece, and the ratio to the text
// half as long.
import { findDates } from '../src/arabic/dates/grammar.ts';
import { hostileDates } from './hostile.ts';

const SIZES = [250_000, 500_000, 1_000_000];

for (const part of hostileDates) {
  const times = SIZES.map((bytes) => fastest(part.repeat(Math.ceil(bytes / Buffer.byteLength(part)))));
  const ratios = times.slice(1).map((time, index) => (time / times[index]!).toFixed(1));
  console.log(`${JSON.stringify(part).padEnd(40)} ${times.map((time) => time.toFixed(0).padStart(6)).join('')} ms   ×${ratios.join(' ×')}`);
}

function fastest(text: string): number {
  const runs = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    findDates(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}
