import { parse as parseCsv } from 'csv-parse/sync';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { writeYaml } from '../../markdown/frontmatter.ts';
import type { ReviewStrings } from '../../strings/review.ts';
import { allowedFor } from './answers.ts';
import { examplesOf, type Group } from './question.ts';
import { answerWords, questionWords } from './words.ts';

/** An answer of a sheet, and where it stands: `answers.csv:12`. Cells that were left empty are no answers. */
export type Answered = { key: string; answer: string; at: string };
export type Sheet = { answers: Answered[]; problems: string[] };

/** Columns of a sheet, which is one row a group. Their names stay as they are in all languages: apply reads them. */
const COLUMNS = ['key', 'kind', 'outlet', 'count', 'question', 'examples', 'answers', 'answer'] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

/** Write groups as CSV for a spreadsheet: with a mark of its encoding, and no cell that a spreadsheet would take for a formula. */
export function writeCsv(groups: readonly Group[], words: ReviewStrings): string {
  const rows = groups.map((group) => rowOf(group, words));
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((name) => cell(row[name])).join(','))];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Write groups as YAML, with an empty `answer` in each. */
export function writeYamlSheet(groups: readonly Group[], words: ReviewStrings): string {
  return groups.map((group) => writeYaml([{ ...rowOf(group, words), count: group.count, examples: examplesOf(group), answer: null }])).join('');
}

/** Read the answers of a sheet, CSV or YAML by its name. */
export function readSheet(file: string, text: string): Sheet {
  return /\.ya?ml$/i.test(file) ? readYamlSheet(file, text) : readCsvSheet(file, text);
}

function rowOf(group: Group, words: ReviewStrings): Row {
  const { key, kind, outlet, count } = group;
  return {
    key, kind, outlet, count: String(count), question: questionWords(group, words),
    examples: examplesOf(group).join('\n'), answers: answerWords(allowedFor(group), words), answer: '',
  };
}

function cell(text: string): string {
  const inert = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

type Parsed = { info: { lines: number }; record: Partial<Row> };

function readCsvSheet(file: string, text: string): Sheet {
  try {
    const delimiter = /^\uFEFF?[^\n]*;/.test(text) && !/^\uFEFF?[^\n]*,/.test(text) ? ';' : ',';
    const rows = parseCsv(text, { bom: true, columns: true, info: true, relaxColumnCount: true, skipEmptyLines: true, delimiter }) as unknown as Parsed[];
    const missing = (['key', 'answer'] as const).filter((name) => rows[0] && !(name in rows[0].record));
    if (missing.length > 0) return { answers: [], problems: [`${file}:1: the column "${missing[0]}" is missing. Export the sheet again with "warraq review --csv".`] };
    const found = rows.map(({ info, record }) => ({ key: record.key?.trim() ?? '', answer: record.answer?.trim() ?? '', at: `${file}:${info.lines}` }));
    return { answers: found.filter(({ answer }) => answer !== ''), problems: [] };
  } catch (error) {
    return { answers: [], problems: [`${file}: this is no CSV (${(error as Error).message}). Save the sheet as "CSV UTF-8".`] };
  }
}

function readYamlSheet(file: string, text: string): Sheet {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) return { answers: [], problems: [`${file}:${lines.linePos(error.pos[0]).line}: this is not valid YAML (${error.message}).`] };
  const items = isSeq(document.contents) ? document.contents.items.filter((item) => isMap(item)) : [];
  const found = items.map((item) => {
    const answer = item.get('answer', true);
    const value = isScalar(answer) && answer.value !== null ? (answer.source ?? String(answer.value)) : '';
    return { key: String(item.get('key')), answer: value.trim(), at: `${file}:${lines.linePos((isScalar(answer) ? answer : item).range![0]).line}` };
  });
  return { answers: found.filter(({ answer }) => answer !== ''), problems: [] };
}
