import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleOf, dayOf } from '../generator/article.ts';
import { runTree } from '../search/tree.ts';
import { jobs } from './jobs.ts';
import { run, type Run } from './run.ts';
import type { Tool } from './tool.ts';

/** What to measure: jobs by name, each so often with each tool, `folder` to keep the sites in. */
export type Plan = { size: number; tools: readonly Tool[]; jobs: readonly string[]; times: number; folder?: string | undefined };

/** A job is done again until it took so many seconds in all: short ones as often as asked, long ones less. */
const ENOUGH = 60;

/** Measure each job with each tool, in turn, so that a machine that is busy for a while is busy for all. */
export async function* measure(plan: Plan): AsyncIterable<Run> {
  const folder = plan.folder ?? mkdtempSync(join(tmpdir(), 'warraq-bench-'));
  try {
    const rootOf = ({ name }: Tool) => join(folder, name);
    const articles = Array.from({ length: plan.size }, (_, number) => articleOf(number, dayOf(number, plan.size)));
    for (const tool of plan.tools) {
      mkdirSync(rootOf(tool), { recursive: true });
      await tool.prepare(rootOf(tool), articles);
    }
    if (plan.jobs.includes('cold')) yield* repeat('cold', plan, rootOf);
    for (const tool of plan.tools) await makeReady(tool, rootOf(tool), plan);
    for (const job of plan.jobs) if (job !== 'cold') yield* repeat(job, plan, rootOf);
  } finally {
    if (plan.folder === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function* repeat(name: string, { tools, size, times }: Plan, rootOf: (tool: Tool) => string): AsyncIterable<Run> {
  const spent = new Map<Tool, number>();
  for (let time = 0; time < times; time += 1) {
    for (const tool of tools) {
      const before = spent.get(tool) ?? 0;
      if (before > ENOUGH) continue;
      const one = await run(tool, { root: rootOf(tool), size, name, job: jobs[name]!, time });
      spent.set(tool, before + one.wallSeconds);
      yield one;
    }
  }
}

async function makeReady(tool: Tool, root: string, plan: Plan): Promise<void> {
  if (plan.jobs.every((job) => job === 'cold')) return;
  tool.settle?.(root);
  if (tool.settle || !plan.jobs.includes('cold')) await runTree(tool.build(root));
}
