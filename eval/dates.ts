import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDate, type DateReading } from '../src/arabic/dates/read.ts';

/** What a row expects: any of these days, an EDTF month or year; with none the string must stay open. */
type Row = { text: string; reference?: string; wanted: string[]; label: string };
type Verdict = 'right' | 'open' | 'wrong';
type Score = Record<Verdict, number>;

const DAY = /^\d{4}-\d{2}-\d{2}/;
/** A real day; test data write 0001-01-01 where there is none. */
const isDay = (cell = '') => DAY.test(cell) && !cell.startsWith('0001-');

/**
 * Score the reader of dates on a file of tab-separated rows, whose first line names the columns after "# ": a string and
 * its day (and origin, label); a string, a reference day and one or two readings; or a string that has no right answer
 * but "open" or "ambiguous". Wrong is a day that is not the marked one.
 */
const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined) {
  console.error('Name a file of dates: npm run eval:dates -- FILE.tsv [--json]');
  process.exit(2);
}

const rows = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('# ')).map(rowOf);
const results = rows.map((row) => {
  const reading = readDate(row.text, row.reference);
  return { row, reading, verdict: judge(row, reading) };
});
const labels = [...new Set(rows.map(({ label }) => label))].sort();
const scores = Object.fromEntries(labels.map((label) => [label, count(label)]));
const total = count();
const misses = results
  .filter(({ verdict }) => verdict !== 'right')
  .map(({ row: { text, label, wanted }, reading: { date, edtf }, verdict }) => ({ verdict, text, label, wanted, date, edtf }));

if (values.json) console.log(JSON.stringify({ file, rows: rows.length, total, labels: scores, misses }));
else printTable();

function rowOf(line: string): Row {
  const cells = line.split('\t');
  const [text = '', second = '', third, fourth = ''] = cells;
  if (!isDay(second)) return { text, wanted: [], label: 'ambiguous' };
  const isRelative = cells.length >= 4 && (third === '' || DAY.test(third ?? '')) && DAY.test(fourth);
  if (!isRelative) return { text, wanted: [second], label: fourth.trim() || 'unlabelled' };
  const wanted = [third ?? '', coarse(fourth)].filter((cell) => isDay(cell) || /^\d{4}(-\d{2})?$/.test(cell));
  return { text, reference: second, wanted, label: 'relative' };
}

/** «2013-03-01 grain=Month» → `2013-03` */
function coarse(cell: string): string {
  return cell.slice(0, /grain=Year/.test(cell) ? 4 : /grain=Month/.test(cell) ? 7 : 10);
}

function judge(row: Row, { date, edtf, ambiguousOrder }: DateReading): Verdict {
  // «5/5/2016» is one day, whichever figure is the month.
  if (row.wanted.length === 0) {
    return date === null || ambiguousOrder || date.slice(5, 7) === date.slice(8) ? 'right' : 'wrong';
  }
  if (row.wanted.includes(date ?? edtf ?? '')) return 'right';
  return date === null ? 'open' : 'wrong';
}

function count(label?: string): Score {
  const counted = results.filter(({ row }) => label === undefined || row.label === label);
  const of = (wanted: Verdict) => counted.filter(({ verdict }) => verdict === wanted).length;
  return { right: of('right'), open: of('open'), wrong: of('wrong') };
}

function printTable(): void {
  for (const { verdict, text, wanted, date, edtf } of misses) {
    console.log([verdict, text, wanted.join(' or ') || 'open', date ?? edtf ?? 'no date'].join('\t'));
  }
  const width = Math.max(5, ...labels.map((label) => label.length));
  console.log([''.padEnd(width), 'right', 'open', 'wrong', 'right %'].join('\t'));
  for (const [label, score] of [...Object.entries(scores), ['total', total] as const]) {
    const sum = score.right + score.open + score.wrong;
    const share = ((100 * score.right) / (sum || 1)).toFixed(1);
    console.log([label.padEnd(width), score.right, score.open, score.wrong, share].join('\t'));
  }
}
