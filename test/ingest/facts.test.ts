import { describe, expect, test } from 'vitest';
import { joinEntry } from '../../src/markdown/frontmatter.ts';
import { factsOf } from '../../src/ingest/review/facts.ts';
import { entrySchema } from '../../src/schema/entry.ts';

const entry = (more: object = {}) =>
  entrySchema.parse({ schema: 1, id: 'a', accession: 1, headline: 'ingest: عنوان', datePublished: '2016-05-27', publisher: 'rt', ingest: { file: 'seeds/a.txt', sha256: '', encoding: 'utf-8' }, ...more });
const read = (front: string) => factsOf('a', 'content/articles/2016/a.md', front);

describe('what review reads of an entry', () => {
  test('is what its front matter says', () => {
    expect(read(joinEntry(entry(), 'نص\n'))).toEqual({ id: 'a', path: 'content/articles/2016/a.md', file: 'seeds/a.txt', outlet: 'rt', review: [], datePublished: '2016-05-27' });
  });

  test('holds its questions whole, whatever signs are in them', () => {
    const review = ['unclassified: - «قال: نعم» # ١', 'no headline was found', '3 characters were damaged (U+FFFD)', "unclassified: it's \"so\"\nand so"];
    expect(read(joinEntry(entry({ review }), 'نص\n'))).toMatchObject({ review, file: 'seeds/a.txt' });
  });

  test('holds how the date was found where the day is open or doubtful', () => {
    const dateProvenance = { basis: 'head-line', text: '5/6/2016', calendar: 'gregorian', precision: 'day', confidence: 'none', method: [], candidates: [{ date: '2016-05-06', p: 0.5, why: [] }], ambiguousOrder: true };
    const open = read(joinEntry(entry({ datePublished: null, dateEdtf: '[2016-05-06,2016-06-05]', dateProvenance }), 'نص\n'));
    expect(open).toMatchObject({ datePublished: null, dateEdtf: '[2016-05-06,2016-06-05]', dateProvenance: { ambiguousOrder: true, text: '5/6/2016', candidates: [{ date: '2016-05-06' }] } });
    const doubtful = read(joinEntry(entry({ dateProvenance: { ...dateProvenance, ambiguousOrder: undefined, weekdayConflict: true } }), 'نص\n'));
    expect(doubtful).toMatchObject({ datePublished: '2016-05-27', dateProvenance: { weekdayConflict: true } });
  });

  test('is the same after an editor moved and commented lines', () => {
    const text = joinEntry(entry({ review: ['unclassified: سطر'], ingest: { file: 'seeds/b "c".txt', record: '17', sha256: '', encoding: 'utf-8' } }), 'نص\n');
    const moved = text.replace('publisher: rt\n', '').replace('---\nschema', "---\npublisher: 'rt' # المصدر\n# ملاحظة\nschema").replace('review:\n', 'review: # بقي هذا\n');
    expect(read(moved)).toMatchObject({ outlet: 'rt', file: 'seeds/b "c".txt', record: '17', review: ['unclassified: سطر'] });
  });

  test('is nothing where no seed stands behind it, or it is no YAML', () => {
    expect(read('---\nid: a\n---\n\nنص\n')).toBeUndefined();
    expect(read('نص')).toBeUndefined();
    expect(read('---\nreview: [\ningest:\n  file: seeds/a.txt\n---\n')).toBeUndefined();
  });
});
