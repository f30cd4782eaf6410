/**
 * What ingest costs: `npm run bench:ingest -- [--size 10000] [--runs 5] [--only text,page,…] [--json FILE]`.
 *
 * Each figure is the median of several runs of a program of its own, on one core where `taskset` is there. A figure above
 * twice the pinned one of `bench/baseline.json` is an alarm (exit 1). Figures are compared with themselves: no other
 * program reads Arabic news seeds, so that there is no peer to run beside it.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, release, type, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { forget, makeArchive } from './ingest/archive.ts';
import { hostileFigures } from './ingest/hostile-run.ts';
import { isPinned, measure, quantile, type Measured } from './ingest/measure.ts';

type Figures = Record<string, number>;

const { values: options } = parseArgs({
  options: { size: { type: 'string', default: '10000' }, runs: { type: 'string', default: '5' }, only: { type: 'string' }, json: { type: 'string' } },
});
const [size, runs] = [Number(options.size), Number(options.runs)];
const reading = join(import.meta.dirname, 'ingest/reading.ts');
const program = join(import.meta.dirname, '../bin/warraq.mjs');

const tasks: Record<string, () => Figures | Promise<Figures>> = {
  text: () => medians(() => articleFigures('text')),
  page: () => medians(() => articleFigures('page')),
  seeds: () => archiveFigures(),
  hostile: () => hostileFigures(),
};
const wanted = options.only?.split(',') ?? Object.keys(tasks);
const figures: Figures = {};
for (const [name, task] of Object.entries(tasks)) if (wanted.includes(name)) Object.assign(figures, await task());

const pinned = JSON.parse(readFileSync(join(import.meta.dirname, 'baseline.json'), 'utf8')) as Record<string, { pinned?: number; target?: number }>;
const rows = Object.entries(figures).map(([name, value]) => {
  const { pinned: known, target } = pinned[name] ?? {};
  const verdict = known !== undefined && value > 2 * known ? 'ALARM: more than twice the pinned figure' : target !== undefined && value > target ? 'above the target' : '';
  return { name, value: Number(value.toPrecision(3)), pinned: known, target, verdict };
});
console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])));
const machine = { cpu: cpus()[0]?.model.trim(), cores: cpus().length, memoryGB: Math.round(totalmem() / 2 ** 30), system: `${type()} ${release()} ${arch()}`, node: process.version, oneCore: isPinned };
console.log(machine);
if (options.json) writeFileSync(options.json, `${JSON.stringify({ machine, size, runs, figures }, null, 2)}\n`);
process.exitCode = rows.some(({ verdict }) => verdict.startsWith('ALARM')) ? 1 : 0;

function articleFigures(kind: 'text' | 'page'): Figures {
  const { median, p99 } = JSON.parse(measure([reading, kind]).output) as { median: number; p99: number };
  return { [`${kind} ms, median`]: median, [`${kind} ms, p99`]: p99 };
}

/** All runs over one archive: the first run over all seeds, then over the same ones with and without what it left behind. */
function archiveFigures(): Figures {
  const root = makeArchive(size);
  const run = () => measure([program, 'ingest', '--root', root, '--quiet']);
  try {
    return medians(() => {
      forget(root);
      const cold = run();
      const unchanged = run();
      rmSync(join(root, '.warraq'), { recursive: true, force: true });
      const without = run();
      return { ...ofRun('cold', cold), ...ofRun('unchanged', unchanged), ...ofRun('unchanged, nothing kept', without) };
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The clock tells little on a busy machine: figures are pinned by the processor's time. */
function ofRun(name: string, { seconds, cpu, rss }: Measured): Figures {
  return { [`${size} seeds ${name}, s of the processor`]: cpu, [`${size} seeds ${name}, s by the clock`]: seconds, [`${size} seeds ${name}, MB`]: rss };
}

function medians(task: () => Figures): Figures {
  const all = Array.from({ length: runs }, task);
  return Object.fromEntries(Object.keys(all[0]!).map((name) => [name, quantile(all.map((one) => one[name]!), 0.5)]));
}
