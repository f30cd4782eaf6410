import { appendFileSync } from 'node:fs';

/** What a process used, written when it ends to the file that the bench names. */
export type Usage = { cpu: number; rss: number };

const file = process.env['WARRAQ_BENCH_USAGE'];
if (file) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage: Usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024 };
    appendFileSync(file, `${JSON.stringify(usage)}\n`);
  });
}
