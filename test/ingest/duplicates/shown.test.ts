import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownOf } from '../../../src/ingest/duplicates/shown.ts';
import { archiveOf, paragraphs, story, type Told } from './texts.ts';

const text = { body: story, day: '2016-05-27' };
const shown = (articles: Record<string, Told>) => shownOf(archiveOf(articles).items).id;

test.each<[string, Told, Told]>([
  ['what is published before a draft', text, { ...text, draft: true, author: 'سلمى الحداد' }],
  ['a whole text before an early one', { ...text, credit: 'وكالات' }, { ...text, body: paragraphs[0]! }],
  ['a text with a day before one without', text, { body: story, author: 'سلمى الحداد' }],
  ["an outlet's own text before an agency's, though a little shorter", text, { ...text, body: `${story} والخبر يتبع`, credit: 'وكالات' }],
  ['the version that was changed last', { ...text, modified: '2016-05-29' }, { ...text, modified: '2016-05-28', author: 'سلمى الحداد' }],
  ['a text that names its author', { ...text, author: 'سلمى الحداد' }, { ...text, body: `${story} والخبر يتبع` }],
  ['the longer text', { ...text, body: `${story} والخبر يتبع` }, text],
  ['what came first, if all is equal', { ...text, accession: 4 }, { ...text, accession: 7 }],
])('shows %s', (_, better, other) => {
  expect(shown({ better: { accession: 9, ...better }, other: { accession: 8, ...other } })).toBe('better');
  expect(shown({ other: { accession: 8, ...other }, better: { accession: 9, ...better } })).toBe('better');
});

test('shows the same one of many, in whatever order they come', () => {
  const copy = fc.record({ size: fc.integer({ min: 1, max: 9 }), day: fc.constantFrom('2016-05-27', undefined), modified: fc.constantFrom('2016-05-28', undefined), draft: fc.boolean() });
  const groups = fc.array(copy, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(groups, fc.infiniteStream(fc.nat()), (copies, ranks) => {
      const items = copies.map(({ size, day, modified, draft }, index) => ({
        ...archiveOf({ one: { body: 'نص' } }).items[0]!,
        id: `n${index}`, accession: index + 1, size,
        ...(day && { day }), ...(modified && { modified }), ...(draft && { marks: ['draft' as const] }),
      }));
      const shuffled = items.map((item) => ({ item, rank: ranks.next().value! })).sort((one, other) => one.rank - other.rank).map(({ item }) => item);
      expect(shownOf(shuffled)).toBe(shownOf(items));
    }),
  );
});
