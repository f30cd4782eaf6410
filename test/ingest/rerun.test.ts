import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Archive } from '../../src/schema/config.ts';
import { archive as own, root as program, seedFile } from './reading.ts';

const path = 'content/articles/2016/rt-hoiu.md';
/** A few terms: the whole vocabulary would be read anew in each test. */
const vocabulary = [
  { id: 'islamic-state', kind: 'org', label: { ar: 'داعش', en: 'Islamic State' }, from: '2013-04' },
  { id: 'nusra-front', kind: 'org', label: { ar: 'جبهة النصرة', en: 'Nusra Front' }, from: '2012-01', to: '2017-07' },
  { id: 'moscow', kind: 'place', label: { ar: 'موسكو', en: 'Moscow' } },
  { id: 'geneva', kind: 'place', label: { ar: 'جنيف', en: 'Geneva' } },
];
let archive: Archive;

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'warraq-ingest-'));
  for (const folder of ['seeds', 'content/outlets', 'content/sections.yaml']) cpSync(join(program, folder), join(root, folder), { recursive: true });
  archive = { ...own, root, out: join(root, 'dist') };
  write('content/tags/few.yaml', JSON.stringify(vocabulary));
});
afterEach(() => rmSync(archive.root, { recursive: true }));

const read = (file: string) => readFileSync(join(archive.root, file), 'utf8');
const write = (file: string, text: string) => {
  mkdirSync(join(archive.root, file, '..'), { recursive: true });
  writeFileSync(join(archive.root, file), text);
};
const edit = (file: string, from: string, to: string) => {
  expect(read(file)).toContain(from);
  write(file, read(file).replace(from, to));
};
const snapshot = () =>
  Object.fromEntries(
    readdirSync(join(archive.root, 'content'), { recursive: true, encoding: 'utf8' })
      .sort()
      .filter((file) => statSync(join(archive.root, 'content', file)).isFile())
      .map((file) => [file, read(join('content', file))]),
  );
/** Let the machine say something new of every entry: another window changes the key of all of them. */
const withOtherKey = (): Archive => ({ ...archive, config: { ...archive.config, window: ['1991-01-01', '2026-12-31'] } });

describe('a second run', () => {
  test('changes nothing, not even a time of writing', () => {
    expect(ingest(archive).counts).toEqual({ new: 1 });
    const before = snapshot();
    const written = statSync(join(archive.root, path)).mtimeMs;
    expect(ingest(archive).counts).toEqual({ unchanged: 1 });
    expect(snapshot()).toEqual(before);
    expect(statSync(join(archive.root, path)).mtimeMs).toBe(written);
  });

  test('made of a lost state takes its own entries up again', () => {
    ingest(archive);
    const before = snapshot();
    rmSync(join(archive.root, 'content/.ingest'), { recursive: true });
    expect(ingest(archive).counts).toEqual({ unchanged: 1 });
    expect(snapshot()).toEqual(before);
  });

  test('never writes over an entry of which it knows nothing', () => {
    ingest(archive);
    rmSync(join(archive.root, 'content/.ingest'), { recursive: true });
    edit(path, 'وزارة الخارجية الروسية', 'مبنى وزارة الخارجية');
    const before = read(path);
    expect(ingest(archive).counts).toEqual({ kept: 1 });
    expect(read(path)).toBe(before);
  });
});

describe('a hand edit', () => {
  test('of caption and tags survives the next run, also when the machine has its say again', () => {
    ingest(archive);
    edit(path, 'caption: وزارة الخارجية الروسية', 'caption: مبنى وزارة الخارجية الروسية في موسكو');
    edit(path, '  - moscow\n', '  - geneva\n');
    const edited = read(path);
    for (const run of [archive, withOtherKey()]) {
      ingest(run);
      expect(read(path)).toBe(edited);
    }
  });

  test('of a paragraph stays while the machine changes another one', () => {
    ingest(archive);
    edit(path, 'وقال بوغدانوف إن موسكو تدعو', 'وقال بوغدانوف إنّ موسكو *تدعو*');
    edit(seedFile, 'ليس مسؤولا عن بعض', 'ليس مسؤولا البتة عن بعض');
    expect(ingest(archive).files[0]).toMatchObject({ outcome: 'merged' });
    expect(read(path)).toContain('إنّ موسكو *تدعو*');
    expect(read(path)).toContain('ليس مسؤولا البتة عن بعض');
  });

  test('wins where both changed the same paragraph or field, and the report says so', () => {
    ingest(archive);
    edit(path, 'ليس مسؤولا عن بعض', 'لا يتحمل مسؤولية بعض');
    edit(path, 'creditText: وكالات', 'creditText: وكالات الأنباء');
    edit(seedFile, 'ليس مسؤولا عن بعض', 'ليس مسؤولا البتة عن بعض');
    edit(seedFile, 'المصدر: وكالات', 'المصدر: رويترز');
    const report = ingest(archive);
    expect(report.files[0]).toMatchObject({ outcome: 'merged', conflicts: ['creditText', 'body'] });
    expect(read(path)).toContain('لا يتحمل مسؤولية بعض');
    expect(read(path)).toContain('creditText: وكالات الأنباء');
  });

  test('keeps its comments and its order of lines when the machine changes another field', () => {
    ingest(archive);
    edit(path, 'creditText: وكالات', '# صحّحها المحرر\ncreditText: وكالات الأنباء');
    edit(seedFile, 'موافق', 'موافق\n\nسطر جديد لا يعرفه أحد');
    ingest(archive);
    expect(read(path)).toContain('# صحّحها المحرر\ncreditText: وكالات الأنباء');
    expect(read(path)).toContain('سطر جديد لا يعرفه أحد');
  });

  test('locks a field for good', () => {
    ingest(archive);
    edit(path, 'ingest:\n', 'editor:\n  lock: [headline]\ningest:\n');
    edit(seedFile, 'موسكو: نأمل بتعزيز التنسيق مع واشنطن حول الرقة\n\nأخبار', 'موسكو: نأمل بتعزيز التعاون مع واشنطن حول الرقة\n\nأخبار');
    ingest(archive);
    expect(read(path)).toContain('headline: "موسكو: نأمل بتعزيز التنسيق مع واشنطن حول الرقة"');
  });

  test('that deletes the entry is respected', () => {
    ingest(archive);
    rmSync(join(archive.root, path));
    expect(ingest(archive).counts).toEqual({ deleted: 1 });
    expect(ingest(withOtherKey()).counts).toEqual({ deleted: 1 });
    expect(existsSync(join(archive.root, path))).toBe(false);
    expect(snapshot()['.ingest/entries-00000.jsonl']).not.toMatch(/"body":\["/);
  });

  test('of the date moves the entry to its year, and the id stays', () => {
    ingest(archive);
    edit(path, 'datePublished: "2016-05-27"', 'datePublished: "2011-05-27"');
    ingest(withOtherKey());
    expect(existsSync(join(archive.root, path))).toBe(false);
    expect(read('content/articles/2011/rt-hoiu.md')).toContain('id: rt-hoiu');
  });
});

describe('several seeds', () => {
  test('with one text make one entry, and the report names the other file', () => {
    cpSync(join(archive.root, seedFile), join(archive.root, 'seeds/z/copy.txt'));
    const report = ingest(archive);
    expect(report.counts).toEqual({ new: 2 });
    cpSync(join(archive.root, seedFile), join(archive.root, 'seeds/z/third.txt'));
    expect(ingest(archive).files.at(-1)).toMatchObject({ outcome: 'duplicate', message: expect.stringContaining('copy.txt') });
  });

  test('a seed that was renamed keeps its entry and its accession number', () => {
    ingest(archive);
    const before = read(path);
    renameSync(join(archive.root, seedFile), join(archive.root, 'seeds/renamed.txt'));
    ingest(archive);
    expect(read(path)).toBe(before.replace(seedFile, 'seeds/renamed.txt'));
  });

  test('bad ones are set aside and never stop the others', () => {
    write('seeds/empty.txt', ' \n');
    writeFileSync(join(archive.root, 'seeds/picture.png'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0, 0]));
    write('seeds/untitled.txt', 'كلمة');
    const report = ingest(archive);
    expect(report.counts).toEqual({ new: 2, rejected: 1, quarantined: 1 });
    expect(report.files.find(({ outcome }) => outcome === 'quarantined')!.message).toMatch(/^seeds\/picture\.png: .*not text/);
  });

  test('the order of their names does not decide which one has the id of the source', () => {
    const other = read(seedFile).replace('ليس مسؤولا', 'غير مسؤول');
    write('seeds/0.txt', other);
    ingest(archive);
    const first = snapshot();
    rmSync(join(archive.root, 'content/.ingest'), { recursive: true });
    rmSync(join(archive.root, 'content/articles'), { recursive: true });
    renameSync(join(archive.root, 'seeds/0.txt'), join(archive.root, 'seeds/z.txt'));
    ingest(archive);
    const body = (entries: Record<string, string>) => entries['articles/2016/rt-hoiu.md']!.split('---\n')[2];
    expect(body(snapshot())).toBe(body(first));
  });
});
