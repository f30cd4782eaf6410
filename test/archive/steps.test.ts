import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogPath, fillCatalog } from '../../src/archive/fill.ts';
import { joinEntry } from '../../src/markdown/frontmatter.ts';
import type { Archive } from '../../src/schema/config.ts';
import { changesSince, fixtureArchive, rowsOf } from './fixture.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const rarely = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 1 });
const entry = fc.record({
  headline: fc.constantFrom('نبأ', 'خبر'),
  articleSection: maybe(fc.constantFrom('sport', 'science')),
  datePublished: fc.constantFrom('2016-05-27', '2016-05-28', '1999-01-01', null),
  publisher: maybe(fc.constantFrom('mirsad', 'wakala')),
  author: fc.array(fc.record({ name: fc.constantFrom('ليلى', 'ليلي', 'لَيلى') }), { maxLength: 1 }),
  print: maybe(fc.record({ issue: fc.constantFrom('7', '٧') })),
  keywords: fc.uniqueArray(fc.constantFrom('football', 'moon', 'space'), { maxLength: 2 }),
  duplicateOf: rarely(fc.constantFrom(...ids)),
  sameStory: rarely(fc.constantFrom(...ids).map((id) => [id])),
  access: rarely(fc.constantFrom('full', 'closed', 'metadata')),
  withdrawn: rarely(fc.constant({ date: '2020-01-01', reason: 'بطلب من الصحيفة' })),
  draft: rarely(fc.constant(true)),
});
type Step = (root: string) => void;
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...ids), entry).map(([id, data]): Step => (root) => put(root, id, data)) },
  { weight: 1, arbitrary: fc.constantFrom(...ids).map((id): Step => (root) => remove(root, id)) },
  fc.constantFrom('full', 'closed', 'excerpt').map((access): Step => (root) => edit(root, 'outlets/wakala.yaml', /access: \w+/, `access: ${access}`)),
  fc.constantFrom('القمر', 'قمر').map((label): Step => (root) => edit(root, 'tags/places.yaml', /ar: (القمر|قمر)/, `ar: ${label}`)),
);

function put(root: string, id: string, data: object): void {
  remove(root, id);
  const { datePublished } = data as { datePublished: string | null };
  const path = join(root, `content/articles/${datePublished?.slice(0, 4) ?? 'undated'}/${id}.md`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, joinEntry({ schema: 1, id, accession: 100 + ids.indexOf(id), ...data }, 'نص *موجز*.\n'));
}

function remove(root: string, id: string): void {
  for (const year of ['2016', '1999', 'undated']) rmSync(join(root, `content/articles/${year}/${id}.md`), { force: true });
}

function edit(root: string, file: string, from: RegExp, to: string): void {
  const path = join(root, 'content', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

/** Fill the catalog of the same content where there was none. */
function fillClean(archive: Archive): { problems: string[]; rows: unknown } {
  const clean = fixtureArchive();
  rmSync(join(clean.root, 'content'), { recursive: true });
  cpSync(join(archive.root, 'content'), join(clean.root, 'content'), { recursive: true });
  const { problems } = fillCatalog(clean);
  const rows = existsSync(catalogPath(clean.root)) ? rowsOf(clean.root) : undefined;
  rmSync(clean.root, { recursive: true });
  return { problems, rows };
}

test('any chain of small steps ends in the catalog that the last state of the files makes', { timeout: 120_000 }, () => {
  let sound = 0;
  fc.assert(
    fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (rounds) => {
      const archive = fixtureArchive();
      for (const id of ids) put(archive.root, id, { headline: 'نبأ', datePublished: '2016-05-27', keywords: ['moon'] });
      fillCatalog(archive);
      for (const steps of rounds) {
        for (const take of steps) take(archive.root);
        const { problems } = fillCatalog(archive);
        const clean = fillClean(archive);
        expect(problems).toEqual(clean.problems);
        if (problems.length > 0) continue;
        sound += 1;
        expect(rowsOf(archive.root)).toEqual(clean.rows);
      }
      rmSync(archive.root, { recursive: true });
    }),
    { numRuns: 25 },
  );
  expect(sound).toBeGreaterThan(25);
});

test('nothing is written where nothing changed, and of other articles nothing where one did', () => {
  const archive = fixtureArchive();
  const plain = { headline: 'نبأ', datePublished: '2016-05-27' };
  put(archive.root, 'a', { ...plain, withdrawn: { date: '2020-01-01', reason: 'بطلب' } });
  put(archive.root, 'b', { ...plain, duplicateOf: 'a' });
  put(archive.root, 'c', { ...plain, draft: true });
  put(archive.root, 'd', { ...plain, duplicateOf: 'c' });
  fillCatalog(archive);
  expect(changesSince(archive.root, () => fillCatalog(archive))).toEqual([]);
  put(archive.root, 'e', plain);
  const news = changesSince(archive.root, () => fillCatalog(archive));
  expect(news).toEqual(['articles e', 'bodies e', 'members all ']);
  edit(archive.root, 'tags/places.yaml', /ar: القمر/, 'ar: قمر');
  expect(changesSince(archive.root, () => fillCatalog(archive))).toEqual(['labels tag moon', 'terms tag moon']);
  rmSync(archive.root, { recursive: true });
});
