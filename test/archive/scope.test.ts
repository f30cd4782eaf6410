import { expect, test } from 'vitest';
import { scopesOf } from '../../src/archive/scope.ts';

const spaces = (sql: string, ...values: unknown[]) => scopesOf(sql, values, []).map(({ space, low, high }) => (low === high ? `${space} ${low}` : `${space} ${low}–${high}`).trim());

test('an article depends on itself alone', () => {
  expect(spaces("SELECT b.data FROM articles a JOIN bodies b USING (id) WHERE id = ? AND a.status <> 'hidden'", 'x-1')).toEqual(['article x-1']);
});

test('several articles of one list of ids depend on each of them', () => {
  const sql = 'SELECT b.data FROM json_each(?) wanted CROSS JOIN articles a ON a.id = wanted.value CROSS JOIN bodies b ON b.id = a.id ORDER BY wanted.key';
  expect(spaces(sql, '["x-1","x-2"]')).toEqual(['article x-1', 'article x-2']);
});

test('the name of a term does not depend on how many articles it has, its count does', () => {
  expect(spaces("SELECT data ->> 'label' AS label FROM terms WHERE kind = ? AND id = ?", 'tag', 'nile')).toEqual(['label tag nile']);
  expect(spaces('SELECT 1 FROM terms WHERE kind = ? AND id = ? AND count > 0', 'tag', 'nile')).toEqual(['label tag nile']);
  expect(spaces('SELECT data, count FROM terms WHERE kind = ? AND id = ?', 'tag', 'nile')).toEqual(['term tag nile']);
  expect(spaces("SELECT data FROM terms WHERE kind = 'outlet' AND id = ?", 'waha')).toEqual(['label outlet waha']);
});

test('a year of a list depends on the dates of that year', () => {
  const sql = 'SELECT m.id FROM members m CROSS JOIN articles a ON a.id = m.id WHERE m.kind = ? AND m.key = ? AND m.year = ?';
  expect(spaces(sql, 'tag', 'nile', '2016')).toEqual(['list tag nile 2016–2016~']);
});

test('what stands before an article in the lists of its tags depends on these lists up to its own date', () => {
  const earlier = "SELECT count(*) FROM (SELECT 1 FROM members WHERE kind = 'tag' AND key = tag.value AND year > '' AND year < ?2 LIMIT 9)";
  const before = `SELECT json_group_array(id) FROM (SELECT m.id FROM members m CROSS JOIN articles a ON a.id = m.id
    WHERE m.kind = 'tag' AND m.key = tag.value AND m.year > '' AND (m.year, m.sortDate, m.id) < (?2, ?3, ?4) LIMIT 9)`;
  const sql = (second: string) => `SELECT (${earlier}) AS earlier, (${second}) AS before FROM json_each(?1) tag ORDER BY tag.key`;
  const values = ['["nile","dam"]', '2016', '2016-05-27', 'x-1'];
  expect(spaces(sql(before), ...values)).toEqual(['list tag nile –2016-05-27', 'list tag dam –2016-05-27']);
  expect(spaces(sql(before.replace('<', '>')), ...values)).toEqual(['table articles', 'table members']);
});

test('a statement of no known form depends on all of each table that it names', () => {
  expect(spaces('SELECT count(*) FROM articles a JOIN members m ON m.id = a.id WHERE a.year > ?', '2016')).toEqual(['table articles', 'table members']);
  expect(spaces("SELECT t.count FROM terms t WHERE t.data ->> 'kind' = ?", 'place')).toEqual(['table terms']);
  expect(spaces("SELECT id FROM terms WHERE kind = ? ORDER BY pos", 'tag')).toEqual(['table labels']);
});
