import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { holdArchive } from '../../src/ingest/run/lock.ts';
import { quietReport } from '../../src/ingest/run/quiet.ts';
import type { Archive } from '../../src/schema/config.ts';
import { archive as own } from './reading.ts';

let archive: Archive;
const write = (file: string, content: string | Uint8Array) => {
  mkdirSync(join(archive.root, file, '..'), { recursive: true });
  writeFileSync(join(archive.root, file), content);
};
const read = (file: string) => readFileSync(join(archive.root, file), 'utf8');
const entryOf = (id: string, year = 'undated') => read(`content/articles/${year}/${id}.md`);
const article = (title: string, ...more: string[]) =>
  [title, 'قالت إدارة المكتبة في بيان لها اليوم إن القاعة الكبرى ستفتح للقراء بعد أسبوعين من الآن، وإن الدخول إليها مجاني.', ...more].join('\n\n');
const outlet = {
  id: 'sada', label: { ar: 'صدى', en: 'Sada' }, match: { url: ['^https://sada\\.example/'] },
  window: ['2005-01-01', '2020-12-31'], sequence: { pattern: '^https://sada\\.example/(?<id>\\d+)$' },
};

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'warraq-run-'));
  archive = { ...own, written: {}, root, out: join(root, 'dist') };
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(archive.root, { recursive: true });
});

describe('a seed that is as it was', () => {
  test('is not opened', async () => {
    write('seeds/a.txt', article('المكتبة تفتح أبوابها'));
    vi.setSystemTime(Date.now() + 5000);
    await ingest(archive);
    const [file, look] = JSON.parse(read('.warraq/seeds.jsonl'));
    const found = { known: [], refused: [{ file: 'seeds/a.txt', outcome: 'rejected', message: 'as remembered' }] };
    write('.warraq/seeds.jsonl', `${JSON.stringify([file, look, found])}\n`);
    expect((await ingest(archive)).files).toMatchObject([{ message: 'as remembered' }]);
  });

  test('but written only just now is read again', async () => {
    write('seeds/a.txt', article('المكتبة تفتح أبوابها'));
    await ingest(archive);
    expect(read('.warraq/seeds.jsonl')).toBe('');
  });

  test('is known by its bytes where nothing else is left of earlier runs', async () => {
    write('seeds/a.txt', article('المكتبة تفتح أبوابها'));
    await ingest(archive);
    rmSync(join(archive.root, '.warraq'), { recursive: true });
    expect((await ingest(archive)).counts).toEqual({ unchanged: 1 });
  });
});

describe('a run after which nothing was touched', () => {
  const settle = async () => {
    vi.setSystemTime(Date.now() + 5000);
    return ingest(archive);
  };

  test('is answered from what it left, and the report says so', async () => {
    write('seeds/a.txt', article('المكتبة تفتح أبوابها', 'زر هنا'));
    write('seeds/empty.txt', ' ');
    await settle();
    expect(quietReport(archive, {})).toMatchObject({ counts: { unchanged: 1, rejected: 1 }, files: [{ outcome: 'unchanged', waits: 1 }, { outcome: 'rejected' }] });
    expect(JSON.parse(read('.warraq/report.json'))).toEqual(quietReport(archive, {}));
    expect((await ingest(archive)).counts).toEqual({ unchanged: 1, rejected: 1 });
  });

  test.each([
    ['a seed came', () => write('seeds/b.txt', article('المتحف يغلق أبوابه'))],
    ['a seed went', () => rmSync(join(archive.root, 'seeds/a.txt'))],
    ['a seed was written anew', () => write('seeds/a.txt', article('المتحف يغلق أبوابه'))],
    ['an entry was deleted', () => rmSync(join(archive.root, 'content/articles'), { recursive: true })],
    ['a tag was added', () => write('content/tags/a.yaml', '[]')],
    ['the state was put back', () => write('content/.ingest/entries-00000.jsonl', read('content/.ingest/entries-00000.jsonl'))],
    ['a picture came', () => write('media/a.jpg', 'x')],
    ['a setting was changed', () => (archive = { ...archive, written: { ...archive.written, window: ['1991-01-01', '2026-12-31'] } })],
  ])('is made again when %s', async (_, touch) => {
    write('seeds/a.txt', article('المكتبة تفتح أبوابها'));
    await settle();
    expect(quietReport(archive, {})).toBeDefined();
    touch();
    expect(quietReport(archive, {})).toBeUndefined();
  });

  test('is made again when a seed was touched, and finds nothing to do where its bytes are the same', async () => {
    write('seeds/a.txt', article('المكتبة تفتح أبوابها'));
    const id = (await settle()).files[0]!.id!;
    const before = entryOf(id);
    write('seeds/a.txt', article('المكتبة تفتح أبوابها'));
    expect(quietReport(archive, {})).toBeUndefined();
    expect((await settle()).counts).toEqual({ unchanged: 1 });
    expect(entryOf(id)).toBe(before);
  });

  test('is not made again for an editor’s change, which stands when the entry is', async () => {
    write('seeds/a.txt', article('المكتبة تفتح أبوابها', 'زر هنا'));
    const id = (await settle()).files[0]!.id!;
    const path = `content/articles/undated/${id}.md`;
    write(path, read(path).replace('مجاني', 'بلا مقابل'));
    expect(quietReport(archive, {})).toBeDefined();
    write('content/overrides/a.txt.yaml', 'title: المكتبة تفتح قاعتها الكبرى\n');
    expect((await settle()).counts).toEqual({ merged: 1 });
    expect(read(path)).toContain('بلا مقابل');
    expect(read(path)).toContain('headline: المكتبة تفتح قاعتها الكبرى');
  });

  test('is checked without the schema of the settings, but for settings that were checked', async () => {
    write('seeds/a.txt', article('المكتبة تفتح أبوابها'));
    await settle();
    const { config, ...unchecked } = archive;
    expect(quietReport({ ...unchecked, written: archive.written! }, {})).toBeDefined();
    expect(quietReport({ ...unchecked, written: { ...archive.written, site: 'no address' } }, {})).toBeUndefined();
  });

  test('is made again where an entry was left alone, until somebody decides', async () => {
    write('seeds/a.txt', article('المكتبة تفتح أبوابها'));
    const id = (await settle()).files[0]!.id!;
    rmSync(join(archive.root, 'content/.ingest'), { recursive: true });
    rmSync(join(archive.root, '.warraq'), { recursive: true });
    write(`content/articles/undated/${id}.md`, entryOf(id).replace('مجاني', 'بلا مقابل'));
    expect((await ingest(archive)).counts).toEqual({ kept: 1 });
    expect(quietReport(archive, {})).toBeUndefined();
  });
});

describe('what the command line says of new seeds', () => {
  test('still holds for them in later runs, and says nothing of seeds that were there before', async () => {
    write('content/outlets/sada.yaml', JSON.stringify(outlet));
    write('seeds/a.txt', article('المكتبة تفتح أبوابها'));
    const [first] = (await ingest(archive)).files;
    expect(first!.id).toMatch(/^x-/);
    write('seeds/b.txt', article('المتحف يغلق أبوابه'));
    const files = (await ingest(archive, { flags: { outlet: 'sada' } })).files;
    expect(files.map(({ id }) => id!.split('-')[0])).toEqual(['x', 'sada']);
    write('content/tags/new.yaml', JSON.stringify([{ id: 'library', kind: 'topic', label: { ar: 'المكتبة', en: 'Library' } }]));
    expect((await ingest(archive)).files.map(({ id }) => id)).toEqual(files.map(({ id }) => id));
    expect(entryOf(files[1]!.id!)).toContain('publisher: sada');
  });

  test('names the encoding of bytes that could be anything', async () => {
    const bytes = Uint8Array.of(0xe3, 0xdf, 0xca, 0xc8, 0xc9);
    write('seeds/a.txt', bytes);
    const { files } = await ingest(archive, { flags: { encoding: 'windows-1256' } });
    expect(entryOf(files[0]!.id!)).toContain('مكتبة');
  });
});

describe('a dry run', () => {
  test('says what would change, and writes nothing', async () => {
    write('seeds/a.txt', article('المكتبة تفتح أبوابها'));
    expect((await ingest(archive, { dryRun: true })).counts).toEqual({ new: 1 });
    expect(existsSync(join(archive.root, 'content'))).toBe(false);
    expect(existsSync(join(archive.root, '.warraq'))).toBe(false);
    await ingest(archive);
    write('seeds/a.txt', article('المكتبة تفتح أبوابها', 'وشكر البيان القراء الذين انتظروا هذا اليوم طويلا في المدينة القديمة.'));
    expect((await ingest(archive, { dryRun: true })).files).toMatchObject([{ outcome: 'updated', changes: ['ingest', 'body'] }]);
  });
});

describe('what entries say of each other', () => {
  const copy = ['وأضاف البيان أن الرفوف تضم سبعة آلاف كتاب جمعها أهل المدينة في أعوام كثيرة، وأن القراءة فيها تبدأ كل صباح.', 'وتقع المكتبة في الحي القديم قرب السوق الكبير، وقد بنيت قبل مئة عام من حجر الجبل القريب من المدينة.'];

  test('a better copy of a text takes its place, and both are named', async () => {
    write('seeds/a.txt', article('المكتبة تفتح أبوابها', ...copy));
    const [first] = (await ingest(archive)).files;
    write('seeds/b.txt', article('المكتبة تفتح أبوابها', ...copy, 'وختم البيان بشكر القراء الذين انتظروا هذا اليوم طويلا.'));
    const [, second] = (await ingest(archive)).files;
    expect(entryOf(first!.id!)).toContain(`duplicateOf: ${second!.id}`);
    expect(entryOf(second!.id!)).not.toContain('duplicateOf');
    expect((await ingest(archive)).counts).toEqual({ unchanged: 2 });
  });

  test('dated neighbours in an outlet’s numbering find the year of an article', async () => {
    write('content/outlets/sada.yaml', JSON.stringify(outlet));
    const numbered = (number: number, day: string) => `خبر المكتبة رقم ${number}\n\n${day}\n\n${article('').trim()}\n\nhttps://sada.example/${number}\n`;
    write('seeds/open.txt', numbered(5000, 'الأحد 8 مايو'));
    await ingest(archive);
    expect(entryOf('sada-5000')).toMatch(/^datePublished: null$/m);
    write('seeds/before.txt', numbered(4990, '5 مايو 2016'));
    write('seeds/after.txt', numbered(5010, '11 مايو 2016'));
    await ingest(archive);
    expect(entryOf('sada-5000', '2016')).toMatch(/^datePublished: "2016-05-08"$/m);
    expect((await ingest(archive)).counts).toEqual({ unchanged: 3 });
  });

  test('is the same, whether the seeds came together or one after the other', async () => {
    const seeds = [article('المكتبة تفتح أبوابها', ...copy), article('المكتبة تفتح أبوابها', ...copy, 'وختم البيان بالشكر.'), article('المتحف يغلق')];
    for (const [index, text] of seeds.entries()) {
      write(`seeds/${index}.txt`, text);
      await ingest(archive);
    }
    const entries = (await ingest(archive)).files.map(({ id }) => entryOf(id!));
    rmSync(join(archive.root, 'content'), { recursive: true });
    expect((await ingest(archive)).files.map(({ id }) => entryOf(id!))).toEqual(entries);
  });
});

describe('a picture that is put into media/', () => {
  test('makes the entries that name it again, and no others', async () => {
    const page = (picture: string) => `<html><body><article><h1>المكتبة تفتح أبوابها</h1>${picture}<p>${article('').trim()}</p></article></body></html>`;
    write('seeds/with.html', page('<figure><img src="/up/hall.jpg" alt=""><figcaption>القاعة الكبرى</figcaption></figure>'));
    write('seeds/without.html', page('').replace('المكتبة', 'الحديقة'));
    await ingest(archive);
    write('media/hall.jpg', 'x');
    expect((await ingest(archive)).files.map(({ file, outcome }) => [file, outcome])).toEqual([['seeds/with.html', 'updated'], ['seeds/without.html', 'unchanged']]);
  });
});

describe('the lock of an archive', () => {
  test('makes a second run wait until the first has ended', async () => {
    const events: string[] = [];
    const release = await holdArchive(archive.root);
    const second = holdArchive(archive.root, () => events.push('waits')).then((free) => {
      events.push('holds');
      free();
    });
    await vi.waitFor(() => expect(events).toEqual(['waits']));
    release();
    await second;
    expect(events).toEqual(['waits', 'holds']);
  });
});
