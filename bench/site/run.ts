import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runTree } from '../search/tree.ts';
import type { Job } from './jobs.ts';
import type { Tool } from './tool.ts';

/** What one build took. `peakBytes` is the most memory at one time, over the process and all below it. */
export type Run = { size: number; tool: string; job: string; wallSeconds: number; cpuSeconds: number; peakBytes: number; filesWritten: number };

/** File systems stamp files by a clock that lags behind by up to a hundredth of a second. */
const LAG = 20;

/** Do a job to the sources of a tool, build its site, and measure the build. */
export async function run(tool: Tool, { root, size, name, job, time }: { root: string; size: number; name: string; job: Job; time: number }): Promise<Run> {
  job(tool, root, time);
  await new Promise((resolve) => setTimeout(resolve, 2 * LAG));
  const start = Date.now();
  const { seconds, cpu, rss } = await runTree(tool.build(root));
  return { size, tool: tool.name, job: name, wallSeconds: seconds, cpuSeconds: cpu, peakBytes: rss * 2 ** 20, filesWritten: written(tool.site(root), start - LAG) };
}

/** Count the files of a site that were written since a moment. */
function written(site: string, since: number): number {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.filter(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs >= since).length;
}
