import { existsSync, readFileSync } from 'node:fs';
import type { FileReport, IngestReport } from '../../schema/report.ts';

export const REPORT_DATA = '.warraq/report.json';

/** A report as JSON, a line for each file: a heap makes a long report, which is never held in one string. */
export function* reportLines({ files, ...head }: Omit<IngestReport, 'files'> & { files: Iterable<FileReport> }): Iterable<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"files":[`;
  let comma = '\n';
  for (const file of files) {
    yield `${comma}${JSON.stringify(file)}`;
    comma = ',\n';
  }
  yield '\n]}\n';
}

/** Read what a report says of each file, one after the other; nothing where there is no report. */
export function* filesReported(path: string): Iterable<FileReport> {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  for (let start = bytes.indexOf('\n') + 1, end; start > 0 && (end = bytes.indexOf('\n', start)) > 0; start = end + 1) {
    const line = bytes.toString('utf8', start, end);
    if (line.startsWith('{')) yield JSON.parse(line.replace(/,$/, '')) as FileReport;
  }
}
