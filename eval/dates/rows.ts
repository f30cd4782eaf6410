/** What a row expects of the reader: any of these days, or one EDTF date; with none the string must stay open. */
export type Row = { text: string; reference?: string; wanted: string[]; label: string };

const DAY = /^\d{4}-\d{2}-\d{2}/;
/** A month, a year, or a set of which one is meant. */
const COARSE = /^(?:\d{4}(?:-\d{2})?|\[.+\])$/;
/** A real day; test data write 0001-01-01 where there is none. */
const isDay = (cell = '') => DAY.test(cell) && !cell.startsWith('0001-');

/**
 * Read a file of tab-separated rows, without the lines that begin with "# ". A row is a string and its day, EDTF date or
 * "open" (and origin, label); a string, a reference day and one or two readings; or a string that must stay open.
 */
export function rowsOf(file: string): Row[] {
  return file.split('\n').filter((line) => line !== '' && !line.startsWith('# ')).map(rowOf);
}

function rowOf(line: string): Row {
  const cells = line.split('\t');
  const [text = '', second = '', third = '', fourth = ''] = cells;
  const label = (fourth || third).trim() || 'unlabelled';
  if (second === 'open') return { text, wanted: [], label };
  if (COARSE.test(second)) return { text, wanted: [second], label };
  if (!isDay(second)) return { text, wanted: [], label: 'ambiguous' };
  const isRelative = cells.length >= 4 && (third === '' || DAY.test(third)) && DAY.test(fourth);
  if (!isRelative) return { text, wanted: [second], label };
  const wanted = [third, coarse(fourth)].filter((cell) => isDay(cell) || COARSE.test(cell));
  return { text, reference: second, wanted, label: 'relative' };
}

/** «2013-03-01 grain=Month» → `2013-03` */
function coarse(cell: string): string {
  return cell.slice(0, /grain=Year/.test(cell) ? 4 : /grain=Month/.test(cell) ? 7 : 10);
}
