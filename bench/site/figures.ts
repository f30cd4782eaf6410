import { quantile } from '../ingest/measure.ts';
import type { Run } from './run.ts';

/** Figures of the runs of one tool at one job: the median of each. */
export type Median = Run & { runs: number };
/** How much of a peer's cost is ours, by the clock, the processor and memory. */
export type Ratio = { size: number; job: string; tool: string; against: string; wall: number; cpu: number; memory: number };

const measured = ['wallSeconds', 'cpuSeconds', 'peakBytes', 'filesWritten'] as const;

/** Take the median of the runs of each tool at each job and size. */
export function mediansOf(runs: readonly Run[]): Median[] {
  const groups = Object.values(Object.groupBy(runs, ({ size, job, tool }) => `${size} ${job} ${tool}`)) as Run[][];
  return groups.map((group) => {
    const median = (key: (typeof measured)[number]) => [key, quantile(group.map((run) => run[key]), 0.5)];
    return { ...group[0]!, ...Object.fromEntries(measured.map(median)), runs: group.length } as Median;
  });
}

/** Compare our programs with the peers that did the same job in the same run. */
export function ratiosOf(medians: readonly Median[], isOurs: (tool: string) => boolean): Ratio[] {
  const ours = medians.filter(({ tool }) => isOurs(tool));
  return ours.flatMap((one) => {
    const peers = medians.filter(({ size, job, tool }) => size === one.size && job === one.job && !isOurs(tool));
    return peers.map((peer) => ({
      size: one.size, job: one.job, tool: one.tool, against: peer.tool,
      wall: share(one.wallSeconds, peer.wallSeconds), cpu: share(one.cpuSeconds, peer.cpuSeconds), memory: share(one.peakBytes, peer.peakBytes),
    }));
  });
}

function share(one: number, other: number): number {
  return Number((one / other).toPrecision(3));
}
