import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program and all processes below it took: seconds by the clock, seconds of the processor, most memory at one time (MB). */
export type Taken = { seconds: number; cpu: number; rss: number };

type Process = { pid: number; parent: number; ticks: number; pages: number };
/** Linux counts time in hundredths of a second and memory in pages of 4 kB. */
const [TICK, PAGE] = [0.01, 4096 / 2 ** 20];
const PAUSE = 40;

/**
 * Run a Node program to its end and look every 40 ms at what its processes take. Only Linux tells; elsewhere processor
 * and memory are NaN. Rejects where the program fails.
 */
export function runTree(args: readonly string[]): Promise<Taken> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ticks = new Map<number, number>();
  let most = Number.NaN;
  const timer = setInterval(() => {
    const tree = process.platform === 'linux' ? treeOf(child.pid!) : [];
    for (const one of tree) ticks.set(one.pid, one.ticks);
    if (tree.length > 0) most = Math.max(most || 0, tree.reduce((sum, { pages }) => sum + pages, 0));
  }, PAUSE);
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(timer);
      if (code !== 0) return reject(new Error(`${args.join(' ')} ended with ${code}.`));
      const cpu = ticks.size === 0 ? Number.NaN : TICK * [...ticks.values()].reduce((sum, one) => sum + one, 0);
      return resolve({ seconds: (performance.now() - start) / 1000, cpu, rss: most * PAGE });
    });
  });
}

function treeOf(root: number): Process[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => processOf(Number(name)));
  const below = (pid: number): Process[] => all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...below(one.pid)]);
  return [...all.filter(({ pid }) => pid === root), ...below(root)];
}

function processOf(pid: number): Process[] {
  try {
    // The name in brackets may hold spaces; the numbers come after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) /s, '').split(' ').map(Number);
    return [{ pid, parent: fields[1]!, ticks: fields[11]! + fields[12]!, pages: fields[21]! }];
  } catch {
    // It has ended since the folder was read.
    return [];
  }
}
