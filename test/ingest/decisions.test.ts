import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Archive } from '../../src/schema/config.ts';
import { archive as own } from './reading.ts';

let archive: Archive;
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'warraq-decisions-'));
  archive = { ...own, root, out: join(root, 'dist') };
  cpSync(join(own.root, 'content/sections.yaml'), join(root, 'content/sections.yaml'));
  write('seeds/a.txt', article('صيدا'));
  write('seeds/b.txt', article('طرابلس').replaceAll('مكتبة', 'مدرسة').replaceAll('كتاب', 'مقعد'));
});
afterEach(() => rmSync(archive.root, { recursive: true }));

const article = (town: string) => `افتتاح مكتبة عامة جديدة في ${town}

5 آذار 2004

افتتحت بلدية ${town} صباح أمس مكتبة عامة تضم عشرة آلاف كتاب في مبنى قديم رممته بمساعدة متطوعين من أهل المدينة.
`;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(archive.root, file)), { recursive: true });
  writeFileSync(join(archive.root, file), text);
};
const read = (file: string) => readFileSync(join(archive.root, file), 'utf8');
const reportOf = async (file: string) => (await ingest(archive)).files.find((one) => one.file === file)!;
const pathOf = (id: string | undefined) => `content/articles/2004/${id}.md`;
/** An entry, wherever its date put it. */
const entryOf = (id: string) => read(globSync(`content/articles/*/${id}.md`, { cwd: archive.root })[0]!);
const override = 'content/overrides/a.txt.yaml';

describe('an override that comes later', () => {
  test('makes its entry again, and no other', async () => {
    await ingest(archive);
    write(override, 'title: عنوان المحرر\n');
    const { counts, files } = await ingest(archive);
    expect(counts).toEqual({ updated: 1, unchanged: 1 });
    expect(read(pathOf(files[0]!.id))).toContain('headline: عنوان المحرر');
    rmSync(join(archive.root, override));
    await ingest(archive);
    expect(read(pathOf(files[0]!.id))).toContain('headline: افتتاح مكتبة عامة جديدة في صيدا');
  });

  test('names the encoding of a file, or of a file in a container', async () => {
    const bytes = Buffer.from(article('صيدا'), 'utf16le');
    const tar = pack();
    tar.entry({ name: 'in/a.txt' }, bytes.subarray(0, -2));
    tar.finalize();
    writeFileSync(join(archive.root, 'seeds/heap.tar.gz'), gzipSync(await buffer(tar)));
    writeFileSync(join(archive.root, 'seeds/a.txt'), bytes);
    for (const file of ['a.txt', 'heap.tar.gz!/in/a.txt']) write(`content/overrides/${file}.yaml`, 'encoding: utf-16be\n');
    const { files } = await ingest(archive);
    const said = files.filter(({ file }) => file !== 'seeds/b.txt').map(({ file, id }) => [file, id && /encoding: (.*)/.exec(entryOf(id))?.[1]]);
    expect(said).toEqual([['seeds/a.txt', 'utf-16be'], ['seeds/heap.tar.gz!/in/a.txt', 'utf-16be']]);
  });

  test('of what is not there is a warning, and the run goes on', async () => {
    write('content/overrides/c.txt.yaml', 'note: x\n');
    const { counts, warnings } = await ingest(archive);
    expect(counts).toEqual({ new: 2 });
    expect(warnings).toEqual(['content/overrides/c.txt.yaml: there is no seed "seeds/c.txt". If "seeds/a.txt" is meant, rename this file to "content/overrides/a.txt.yaml".']);
  });

  test('with a fault stops the run, with its line', async () => {
    write(override, 'note: x\nskipp: y\n');
    const { problems, files } = await ingest(archive);
    expect([problems, files]).toEqual([['content/overrides/a.txt.yaml:2: key "skipp" is not known. Write "skip".'], []]);
  });
});

describe('a seed that is left out', () => {
  test('gives no entry, is listed with the reason, and comes back with its accession number', async () => {
    const { id } = await reportOf('seeds/a.txt');
    const before = read(pathOf(id));
    write(override, 'skip: إعلان لا خبر\n');
    expect(await reportOf('seeds/a.txt')).toMatchObject({ outcome: 'rejected', reason: 'skipped', message: 'seeds/a.txt: an editor left it out (إعلان لا خبر).' });
    expect(existsSync(join(archive.root, pathOf(id)))).toBe(false);
    expect((await ingest(archive)).counts).toEqual({ rejected: 1, unchanged: 1 });
    rmSync(join(archive.root, override));
    expect((await ingest(archive)).counts).toEqual({ new: 1, unchanged: 1 });
    expect(read(pathOf(id))).toBe(before);
  });

  test('may be one of several articles in a file', async () => {
    write('seeds/two.txt', `${article('زحلة')}\n=====\n\n${article('جزين').replaceAll('مكتبة', 'سوق').replaceAll('كتاب', 'دكان')}`);
    write('content/overrides/two.txt.yaml', 'split: ["====="]\nrecords:\n  2:\n    skip: إعلان\n');
    const { files } = await ingest(archive);
    expect(files.filter(({ file }) => file === 'seeds/two.txt').map(({ record, outcome }) => [record, outcome])).toEqual([['1', 'new'], ['2', 'rejected']]);
  });

  test('keeps an entry that a person changed', async () => {
    const { id } = await reportOf('seeds/a.txt');
    write(pathOf(id), read(pathOf(id)).replace('صباح أمس', 'مساء أمس'));
    write(override, 'skip: إعلان\n');
    expect(await reportOf('seeds/a.txt')).toMatchObject({ outcome: 'kept', message: expect.stringContaining('Remove it by hand') });
    expect(read(pathOf(id))).toContain('مساء أمس');
  });
});

describe('batches', () => {
  const batch = (id: string, seeds: string) => `- id: ${id}\n  label: { ar: دفعة, en: Batch }\n  from: مكتبة\n  received: 2019-03-01\n  rights: بإذن\n  seeds: [${seeds}]\n`;

  test('are named by the entries of their seeds', async () => {
    await ingest(archive);
    write('content/batches.yaml', batch('city', 'a.txt'));
    const { counts, files } = await ingest(archive);
    expect(counts).toEqual({ updated: 1, unchanged: 1 });
    expect(read(pathOf(files[0]!.id))).toMatch(/^accession: 1\nbatch: city$/m);
  });

  test('that claim the same seed stop the run, with both lines', async () => {
    write('content/batches.yaml', batch('city', 'a.txt') + batch('town', '"*.txt"'));
    expect((await ingest(archive)).problems).toEqual([
      'content/batches.yaml:6: batch "city" claims seeds/a.txt, and so does batch "town" (content/batches.yaml:12). Take it out of one of the two.',
    ]);
  });
});
