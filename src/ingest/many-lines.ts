/** Prose that is cut at 50 letters fills a file of the size allowed in fewer lines: with more it is a list or a table. */
const MOST_LINES = 20_000;
const LINE = /\S[^\r\n\u0085\u2028\u2029]*/g;

/** Why a text of too many lines is set aside, and what to do. */
export const MANY_LINES = `the text has more than ${MOST_LINES} lines, so that it is no article. Save a list or table as .csv, and several articles as files of their own`;

/** Whether a text has more lines that are not blank than any article. */
export function hasManyLines(text: string): boolean {
  return text.length > 2 * MOST_LINES && (text.match(LINE)?.length ?? 0) > MOST_LINES;
}
