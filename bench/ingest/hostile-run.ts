import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Cost } from './cost.ts';
import { hostileInputs } from './hostile.ts';

/** An input that takes longer (milliseconds by the clock) is given up. */
const LONGEST = 300_000;
/** So long an input of one megabyte may take, or its articles each (milliseconds of the processor). */
const [LIMIT, ARTICLE] = [2000, 6];

/** Read each hostile input once; print those that take more than half of what they may. */
export async function hostileFigures(): Promise<Record<string, number>> {
  const costs: Read[] = [];
  while (costs.length < hostileInputs.length) await readFrom(costs);
  const single = costs.flatMap((cost) => (cost && cost.articles <= 1 ? cost.ms : []));
  return { 'hostile input, ms, slowest': Math.max(...single), 'hostile inputs above their limit': costs.filter((cost) => shareOf(cost) > 1).length };
}

/** What an input cost; nothing where it did not end. */
type Read = Cost | undefined;

/** Share of what an input may cost; without end where it did not end, or a proof failed. */
function shareOf(cost: Read): number {
  return cost?.proofs ? cost.ms / Math.max(LIMIT, ARTICLE * cost.articles) : Number.POSITIVE_INFINITY;
}

function take(costs: Read[], cost: Read): void {
  const { name } = hostileInputs[costs.length]!;
  costs.push(cost);
  if (shareOf(cost) > 0.5) console.log(cost?.proofs ? `${name}: ${Math.round(cost.ms)} ms, ${cost.articles} articles` : `${name}: no end, or no proof`);
}

/** Read the inputs that were not read yet, in one process; it is given up at the first that does not end. */
function readFrom(costs: Read[]): Promise<void> {
  return new Promise((resolve) => {
    const args = [join(import.meta.dirname, 'reading.ts'), 'hostile', String(costs.length)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const giveUp = () => child.kill('SIGKILL');
    let timer = setTimeout(giveUp, LONGEST);
    createInterface(child.stdout).on('line', (line) => {
      take(costs, JSON.parse(line) as Cost);
      clearTimeout(timer);
      timer = setTimeout(giveUp, LONGEST);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code !== 0) take(costs, undefined);
      resolve();
    });
  });
}
