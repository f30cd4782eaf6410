import type { Row } from './catalog.ts';

const known = new WeakMap<Row, unknown>();

/**
 * Parse the JSON of a row's `data`, once for each row: while a site is made, the same answer goes to many pages. Who gets
 * it must not change it.
 */
export function parsed<Data>(row: Row): Readonly<Data> {
  if (!known.has(row)) known.set(row, JSON.parse(String(row['data'])));
  return known.get(row) as Data;
}
