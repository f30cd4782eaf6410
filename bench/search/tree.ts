import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program and all processes below it took: seconds by the clock, seconds of the processor, most memory at one time (MB). */
export type Taken = { seconds: number; cpu: number; rss: number };

/** A process; `ticks` is the time of the processes that it waited for. */
type Process = { pid: number; parent: number; ticks: number; pages: number };
/** Linux counts time in hundredths of a second and memory in pages of 4 kB. */
const [TICK, PAGE] = [0.01, 4096 / 2 ** 20];
const PAUSE = 40;

/** A program with its arguments, and the folder in which it runs. */
export type Command = { command?: string; args: readonly string[]; cwd?: string };

/**
 * Run a program (Node, unless another is named) to its end and look every 40 ms at what its processes take. Only Linux
 * tells; elsewhere processor and memory are NaN. Rejects where the program fails.
 */
export function runTree({ command = process.execPath, args, cwd = process.cwd() }: Command): Promise<Taken> {
  const start = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  const before = reaped();
  let most = Number.NaN;
  const timer = setInterval(() => {
    const tree = process.platform === 'linux' ? treeOf(child.pid!) : [];
    if (tree.length > 0) most = Math.max(most || 0, tree.reduce((sum, { pages }) => sum + pages, 0));
  }, PAUSE);
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(timer);
      if (code !== 0) return reject(new Error(`${command} ${args.join(' ')} ended with ${code}.`));
      return resolve({ seconds: (performance.now() - start) / 1000, cpu: TICK * (reaped() - before), rss: most * PAGE });
    });
  });
}

/** The processor's time of all programs that this one has waited for, and of all that these waited for. */
function reaped(): number {
  return process.platform === 'linux' ? processOf(process.pid)[0]!.ticks : Number.NaN;
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
    return [{ pid, parent: fields[1]!, ticks: fields[13]! + fields[14]!, pages: fields[21]! }];
  } catch {
    // It has ended since the folder was read.
    return [];
  }
}
