/**
 * What publishing costs, beside Hugo and Eleventy in the same run:
 * `npm run bench -- [--size 1000,10000] [--only warraq,hugo,eleventy,warraq-search] [--jobs cold,unchanged,new,old,template]
 * [--runs 5] [--from seeds|content] [--json FILE] [--keep FOLDER] [--quick]`.
 * What is compared, and how fair that is, says `bench/README.md`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mediansOf, ratiosOf } from './site/figures.ts';
import { jobs } from './site/jobs.ts';
import { measure } from './site/measure.ts';
import { eleventy, hugo } from './site/peer.ts';
import { print } from './site/print.ts';
import type { Run } from './site/run.ts';
import { warraq } from './site/warraq.ts';

/** A look whether all of it works. */
const QUICK = { size: '40', runs: '1' };

const { values } = parseArgs({
  options: {
    size: { type: 'string' }, runs: { type: 'string' }, only: { type: 'string' }, jobs: { type: 'string' }, from: { type: 'string' },
    json: { type: 'string' }, keep: { type: 'string' }, quick: { type: 'boolean' },
  },
});
const options = { size: '1000,10000', runs: '5', jobs: Object.keys(jobs).join(), ...(values.quick && QUICK), ...values };
const from = options.from === 'content' ? 'content' : 'seeds';
const ours = [warraq('warraq', { search: false, from }), warraq('warraq-search', { search: true, from })];
const asked = [ours[0]!, hugo, eleventy, ours[1]!].filter(({ name }) => options.only?.split(',').includes(name) ?? true);
const tools = asked.filter((tool) => tool.version() !== undefined);
for (const { name } of asked) if (!tools.some((tool) => tool.name === name)) console.error(`${name} is not installed (apt-get install ${name}): the others are measured without it.`);

const machine = { cpu: cpus()[0]?.model.trim(), cores: cpus().length, memoryGB: Math.round(totalmem() / 2 ** 30), system: `${type()} ${release()} ${arch()}` };
const versions = { node: process.version, ...Object.fromEntries(tools.map((tool) => [tool.name, tool.version()])) };
const runs: Run[] = [];
for (const size of options.size.split(',').map(Number)) {
  const plan = { size, tools, jobs: options.jobs.split(','), times: Number(options.runs), folder: options.keep && join(options.keep, String(size)) };
  for await (const run of measure(plan)) {
    runs.push(run);
    console.error(`${size} ${run.tool}, ${run.job}: ${run.wallSeconds.toFixed(2)} s`);
  }
  const { medians, ratios } = result();
  print(size, medians, ratios);
  save();
}
console.log({ machine, versions });

function result() {
  const medians = mediansOf(runs);
  return { machine, versions, runs, medians, ratios: ratiosOf(medians, (tool) => ours.some(({ name }) => name === tool)) };
}

/** Runs are kept beside those of other days; a smoke test only where it is asked. */
function save(): void {
  const day = new Date().toISOString().slice(0, 10);
  const kept = join(import.meta.dirname, 'results', `${day}-site.json`);
  mkdirSync(join(import.meta.dirname, 'results'), { recursive: true });
  for (const file of [...(options.quick ? [] : [kept]), ...(options.json ? [options.json] : [])]) {
    writeFileSync(file, `${JSON.stringify(result(), null, 2)}\n`);
  }
}
