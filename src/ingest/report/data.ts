import type { IngestReport } from '../../schema/report.ts';

export const REPORT_DATA = '.warraq/report.json';

/** Write a report as JSON, a line for each file: a heap makes a long report, and a line can be found and compared. */
export function reportText({ files, ...head }: IngestReport): string {
  const lines = files.map((file) => JSON.stringify(file)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"files":[\n${lines}\n]}\n`;
}
