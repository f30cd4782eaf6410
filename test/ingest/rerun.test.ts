import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Archive } from '../../src/schema/config.ts';
import type { IngestReport } from '../../src/schema/report.ts';
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
  test('changes nothing, not even a time of writing', async () => {
    expect((await ingest(archive)).counts).toEqual({ new: 1 });
    const before = snapshot();
    const written = statSync(join(archive.root, path)).mtimeMs;
    expect((await ingest(archive)).counts).toEqual({ unchanged: 1 });
    expect(snapshot()).toEqual(before);
    expect(statSync(join(archive.root, path)).mtimeMs).toBe(written);
  });

  test('takes away the drafts of a run that was killed, and leaves those of one that lives', async () => {
    const dead = [`${path}.999999999.tmp`, 'content/.ingest/entries-00000.jsonl.999999999.tmp'];
    const alive = `${path}.${process.ppid}.tmp`;
    for (const draft of [...dead, alive]) write(draft, 'half');
    await ingest(archive);
    expect([...dead, alive].filter((draft) => existsSync(join(archive.root, draft)))).toEqual([alive]);
  });

  test('made of a lost state takes its own entries up again', async () => {
    await ingest(archive);
    const before = snapshot();
    rmSync(join(archive.root, 'content/.ingest'), { recursive: true });
    expect((await ingest(archive)).counts).toEqual({ unchanged: 1 });
    expect(snapshot()).toEqual(before);
  });

  test('never writes over an entry of which it knows nothing', async () => {
    await ingest(archive);
    rmSync(join(archive.root, 'content/.ingest'), { recursive: true });
    edit(path, 'وزارة الخارجية الروسية', 'مبنى وزارة الخارجية');
    const before = read(path);
    expect((await ingest(archive)).counts).toEqual({ kept: 1 });
    expect(read(path)).toBe(before);
  });
});

describe('a hand edit', () => {
  test('of caption and tags survives the next run, also when the machine has its say again', async () => {
    await ingest(archive);
    edit(path, 'caption: وزارة الخارجية الروسية', 'caption: مبنى وزارة الخارجية الروسية في موسكو');
    edit(path, '  - moscow\n', '  - geneva\n');
    const edited = read(path);
    for (const run of [archive, withOtherKey()]) {
      await ingest(run);
      expect(read(path)).toBe(edited);
    }
  });

  test('of a paragraph stays while the machine changes another one', async () => {
    await ingest(archive);
    edit(path, 'وقال بوغدانوف إن موسكو تدعو', 'وقال بوغدانوف إنّ موسكو *تدعو*');
    edit(seedFile, 'ليس مسؤولا عن بعض', 'ليس مسؤولا البتة عن بعض');
    expect((await ingest(archive)).files[0]).toMatchObject({ outcome: 'merged' });
    expect(read(path)).toContain('إنّ موسكو *تدعو*');
    expect(read(path)).toContain('ليس مسؤولا البتة عن بعض');
  });

  test('wins where both changed the same paragraph or field, and the report says so', async () => {
    await ingest(archive);
    edit(path, 'ليس مسؤولا عن بعض', 'لا يتحمل مسؤولية بعض');
    edit(path, 'creditText: وكالات', 'creditText: وكالات الأنباء');
    edit(seedFile, 'ليس مسؤولا عن بعض', 'ليس مسؤولا البتة عن بعض');
    edit(seedFile, 'المصدر: وكالات', 'المصدر: رويترز');
    const report = await ingest(archive);
    expect(report.files[0]).toMatchObject({ outcome: 'merged', conflicts: ['creditText', 'body'] });
    expect(read(path)).toContain('لا يتحمل مسؤولية بعض');
    expect(read(path)).toContain('creditText: وكالات الأنباء');
  });

  test('keeps its comments and its order of lines when the machine changes another field', async () => {
    await ingest(archive);
    edit(path, 'creditText: وكالات', '# صحّحها المحرر\ncreditText: وكالات الأنباء');
    edit(seedFile, 'موافق', 'موافق\n\nسطر جديد لا يعرفه أحد');
    await ingest(archive);
    expect(read(path)).toContain('# صحّحها المحرر\ncreditText: وكالات الأنباء');
    expect(read(path)).toContain('سطر جديد لا يعرفه أحد');
  });

  test('locks a field for good', async () => {
    await ingest(archive);
    edit(path, 'ingest:\n', 'editor:\n  lock: [headline]\ningest:\n');
    edit(seedFile, 'موسكو: نأمل بتعزيز التنسيق مع واشنطن حول الرقة\n\nأخبار', 'موسكو: نأمل بتعزيز التعاون مع واشنطن حول الرقة\n\nأخبار');
    await ingest(archive);
    expect(read(path)).toContain('headline: "موسكو: نأمل بتعزيز التنسيق مع واشنطن حول الرقة"');
  });

  test('that deletes the entry is respected', async () => {
    await ingest(archive);
    rmSync(join(archive.root, path));
    expect((await ingest(archive)).counts).toEqual({ deleted: 1 });
    expect((await ingest(withOtherKey())).counts).toEqual({ deleted: 1 });
    expect(existsSync(join(archive.root, path))).toBe(false);
    expect(snapshot()['.ingest/entries-00000.jsonl']).not.toMatch(/"body":\["/);
  });

  test('that mistypes the date stays where it is, for the build to complain of', async () => {
    await ingest(archive);
    edit(path, 'datePublished: "2016-05-27"', 'datePublished: "27/5/2016"');
    const edited = read(path);
    await ingest(withOtherKey());
    expect(read(path)).toBe(edited);
  });

  test('of the date moves the entry to its year, and the id stays', async () => {
    await ingest(archive);
    edit(path, 'datePublished: "2016-05-27"', 'datePublished: "2011-05-27"');
    await ingest(withOtherKey());
    expect(existsSync(join(archive.root, path))).toBe(false);
    expect(read('content/articles/2011/rt-hoiu.md')).toContain('id: rt-hoiu');
  });
});

describe('a file of several records', () => {
  const feed = (items: string[]) => `<rss version="2.0"><channel>${items.join('')}</channel></rss>`;
  const item = (guid: string, body: string) =>
    `<item><guid isPermaLink="false">${guid}</guid><title>خبر ${guid}</title><pubDate>Tue, 08 Mar 2016 10:00:00 +0300</pubDate><description>${body}</description></item>`;
  const one = item('k1', 'أعلنت البلدية افتتاح الحديقة العامة في الحي القديم بعد أعوام من العمل المتواصل فيها.');
  const other = item('k2', 'أجلت اللجنة سباق القوارب السنوي أسبوعا بسبب الرياح الشديدة التي تضرب الساحل منذ يومين.');
  const outcomes = ({ files }: IngestReport) => files.filter(({ record }) => record).map(({ record, outcome }) => [record, outcome]);

  test('makes an entry of each; a second run changes nothing, and a new order changes nothing', async () => {
    write('seeds/feed.rss', feed([one, other]));
    expect(outcomes(await ingest(archive))).toEqual([['k1', 'new'], ['k2', 'new']]);
    const before = snapshot();
    expect(outcomes(await ingest(archive))).toEqual([['k1', 'unchanged'], ['k2', 'unchanged']]);
    expect(snapshot()).toEqual(before);
    write('seeds/feed.rss', feed([other, one]));
    expect(outcomes(await ingest(archive))).toEqual([['k2', 'unchanged'], ['k1', 'unchanged']]);
    expect(snapshot()).toEqual(before);
  });

  test('is read within a container, also when it must be read again', async () => {
    writeFileSync(join(archive.root, 'seeds/feed.rss.gz'), gzipSync(feed([one])));
    const tar = pack();
    tar.entry({ name: 'in/feed.rss' }, feed([other]));
    tar.finalize();
    writeFileSync(join(archive.root, 'seeds/heap.tar.gz'), gzipSync(await buffer(tar)));
    for (const [run, outcome] of [[archive, 'new'], [archive, 'unchanged'], [withOtherKey(), 'unchanged']] as const) {
      const { files } = await ingest(run);
      expect(files.slice(1).map((one) => [one.file, one.outcome])).toEqual([['seeds/feed.rss.gz', outcome], ['seeds/heap.tar.gz!/in/feed.rss', outcome]]);
    }
  });

  test('keeps the entry and its editor’s changes when one of them is written anew', async () => {
    write('seeds/feed.rss', feed([one, other]));
    const id = (await ingest(archive)).files.find(({ record }) => record === 'k1')!.id!;
    edit(`content/articles/2016/${id}.md`, 'headline: خبر k1', 'headline: حديقة جديدة');
    write('seeds/feed.rss', feed([one.replace('بعد أعوام', 'بعد خمسة أعوام'), other]));
    expect(outcomes(await ingest(archive))).toEqual([['k1', 'merged'], ['k2', 'unchanged']]);
    expect(read(`content/articles/2016/${id}.md`)).toMatch(/headline: حديقة جديدة[^]*بعد خمسة أعوام/);
  });
});

describe('several seeds', () => {
  test('with one text make one entry, and the report names the other file', async () => {
    cpSync(join(archive.root, seedFile), join(archive.root, 'seeds/z/copy.txt'));
    const report = await ingest(archive);
    expect(report.counts).toEqual({ new: 2 });
    cpSync(join(archive.root, seedFile), join(archive.root, 'seeds/z/third.txt'));
    expect((await ingest(archive)).files.at(-1)).toMatchObject({ outcome: 'duplicate', message: expect.stringContaining('copy.txt') });
  });

  test('a seed that was renamed keeps its entry and its accession number', async () => {
    await ingest(archive);
    const before = read(path);
    renameSync(join(archive.root, seedFile), join(archive.root, 'seeds/renamed.txt'));
    await ingest(archive);
    expect(read(path)).toBe(before.replace(seedFile, 'seeds/renamed.txt'));
  });

  test('bad ones are set aside and never stop the others', async () => {
    write('seeds/empty.txt', ' \n');
    writeFileSync(join(archive.root, 'seeds/picture.png'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0, 0]));
    write('seeds/untitled.txt', 'كلمة');
    const report = await ingest(archive);
    expect(report.counts).toEqual({ new: 2, rejected: 1, quarantined: 1 });
    expect(report.files.find(({ outcome }) => outcome === 'quarantined')!.message).toMatch(/^seeds\/picture\.png: .*not text/);
  });

  test('the order of their names does not decide which one has the id of the source', async () => {
    const other = read(seedFile).replace('ليس مسؤولا', 'غير مسؤول');
    write('seeds/0.txt', other);
    await ingest(archive);
    const first = snapshot();
    rmSync(join(archive.root, 'content/.ingest'), { recursive: true });
    rmSync(join(archive.root, 'content/articles'), { recursive: true });
    renameSync(join(archive.root, 'seeds/0.txt'), join(archive.root, 'seeds/z.txt'));
    await ingest(archive);
    const body = (entries: Record<string, string>) => entries['articles/2016/rt-hoiu.md']!.split('---\n')[2];
    expect(body(snapshot())).toBe(body(first));
  });
});
