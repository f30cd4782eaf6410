import type { Median, Ratio } from './figures.ts';

/** Print what each tool took for each job of a size, then our share of the peers'. */
export function print(size: number, medians: readonly Median[], ratios: readonly Ratio[]): void {
  console.log(`\n${size} articles, medians`);
  console.table(medians.filter((one) => one.size === size).map(({ job, tool, wallSeconds, cpuSeconds, peakBytes, filesWritten, runs }) => ({
    job, tool, 'wall, s': round(wallSeconds), 'CPU, s': round(cpuSeconds), 'memory, MB': Math.round(peakBytes / 1e6), 'files written': filesWritten, runs,
  })));
  console.log(`${size} articles, ours divided by theirs`);
  console.table(ratios.filter((one) => one.size === size).map(({ job, tool, against, wall, cpu, memory }) => ({ job, tool, against, wall, CPU: cpu, memory })));
}

function round(seconds: number): number {
  return Number(seconds.toFixed(2));
}
