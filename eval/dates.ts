/**
 * Score the reader of dates: `npm run eval:dates -- [FILE.tsv] [--json]`. With a file its rows (`eval/README.md` says how
 * they look); without one the project's own tables and the demo's dates, compared with the pinned floors.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadArchive } from '../src/cli/archive.ts';
import { loadHouse } from '../src/ingest/house.ts';
import { DEMO, scoreDemo } from './dates/demo.ts';
import floors from './dates/floors.json' with { type: 'json' };
import { rowsOf } from './dates/rows.ts';
import { scoreDates, type Counts, type Score } from './dates/score.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file] = positionals;
if (file !== undefined) {
  const score = scoreFile(file);
  if (values.json) console.log(JSON.stringify({ file, ...score }));
  else printTable(score);
} else {
  const own = Object.keys(floors.tables).map((name) => ({ name, ...scoreFile(new URL(`dates/${name}`, import.meta.url)) }));
  const { house } = loadHouse(await loadArchive({ root: DEMO }));
  const demo = { name: 'demo', ...(await scoreDemo(house)) };
  const below = [...own, demo].filter(({ name, total }) => !reaches(total, floors.tables[name as 'strings.tsv'] ?? floors.demo));
  if (values.json) console.log(JSON.stringify({ own, demo, floors, below: below.map(({ name }) => name) }));
  else {
    own.forEach(printTable);
    for (const { verdict, file: dump, wanted, found } of demo.misses) console.log([verdict, dump, wanted, found].join('\t'));
    console.log(['demo', ...Object.values(demo.total)].join('\t'));
    for (const { name } of below) console.error(`${name}: reads fewer dates than before. Mend it, or write why in eval/dates/floors.json.`);
  }
  process.exitCode = below.length > 0 ? 1 : 0;
}

function scoreFile(path: string | URL): Score {
  return scoreDates(rowsOf(readFileSync(path, 'utf8')));
}

function reaches({ right, wrong }: Counts, floor: { right: number; wrong: number }): boolean {
  return right >= floor.right && wrong <= floor.wrong;
}

function printTable({ labels, total, misses }: Score): void {
  for (const { verdict, text, wanted, date, edtf } of misses) {
    console.log([verdict, text, wanted.join(' or ') || 'open', date ?? edtf ?? 'no date'].join('\t'));
  }
  const width = Math.max(5, ...Object.keys(labels).map((label) => label.length));
  console.log([''.padEnd(width), 'right', 'open', 'wrong', 'right %'].join('\t'));
  for (const [label, { right, open, wrong }] of [...Object.entries(labels), ['total', total] as const]) {
    const share = ((100 * right) / (right + open + wrong || 1)).toFixed(1);
    console.log([label.padEnd(width), right, open, wrong, share].join('\t'));
  }
}
