import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Usage } from './usage.ts';

/** What a program took: seconds by the clock, seconds of the processor and the sum of the peaks of memory (MB) of all its processes. */
export type Measured = { seconds: number; cpu: number; rss: number; output: string };

const usageModule = join(import.meta.dirname, 'usage.ts');
const pinning = spawnSync('taskset', ['--version']).status === 0 ? ['taskset', '-c', '0'] : [];

/** Whether programs are measured on one core: `taskset` is there. */
export const isPinned = pinning.length > 0;

/** Run a Node program to its end, on one core where that can be asked for. Throws where it fails with another code than 3. */
export function measure(args: readonly string[]): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-bench-'));
  const file = join(folder, 'usage');
  try {
    const [command, ...rest] = [...pinning, process.execPath, '--import', usageModule, ...args];
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(command!, rest, { encoding: 'utf8', env: { ...process.env, WARRAQ_BENCH_USAGE: file }, maxBuffer: 1e9 });
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0 && status !== 3) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr.slice(-2000)}`);
    const used = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Usage);
    const sum = (of: keyof Usage) => used.reduce((all, one) => all + one[of], 0);
    return { seconds, cpu: sum('cpu'), rss: sum('rss'), output: stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
