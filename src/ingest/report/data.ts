import type { FileReport, IngestReport } from '../../schema/report.ts';
import { linesOfFile } from '../file-lines.ts';

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

/**
 * Read what a report says of each file, one after the other; nothing where there is no report. With `having` only of those of
 * which it says this, and the others are not parsed.
 */
export function* filesReported(path: string, having?: keyof FileReport): Iterable<FileReport> {
  let isHead = true;
  for (const line of linesOfFile(path)) {
    const isWanted = !isHead && line.startsWith('{') && (having === undefined || line.includes(`"${having}":`));
    if (isWanted) yield JSON.parse(line.replace(/,$/, '')) as FileReport;
    isHead = false;
  }
}
