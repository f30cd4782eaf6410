import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeFragment, encodeFragment } from '../../src/search/index/fragment.ts';
import { indexArticles, type SearchRecord } from '../../src/search/index/index.ts';
import { restore } from '../../src/search/index/write.ts';

const records: SearchRecord[] = [
  {
    url: '/articles/x-1/', title: 'الميناء يستقبل أول سفينة', text: 'وصلت السفينة إلى الميناء — فجر الخميس.\n\nوقال «الربّان» إن البحر كان هادئا.',
    caption: 'رصيف الميناء', section: 'اقتصاد', tags: ['موانئ', 'سفن'], names: ['ports'], outlet: 'صحيفة المرفأ', year: '2019',
    date: '2019-03-07', dateWords: '7 آذار 2019',
  },
  { url: '/articles/x-2/', title: 'مادة بلا نص', text: '', tags: [] },
];

const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'warraq-search-')));
const [first = '', second = ''] = folders;
const files = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.')).sort();
const fragments = (folder: string) => files(folder).filter((name) => name.endsWith('.pf_fragment'));

beforeAll(async () => {
  for (const out of folders) await indexArticles({ articles: records, out });
});
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

describe('an index', () => {
  test('is byte for byte the same when it is made again', () => {
    expect(files(second)).toEqual(files(first));
    for (const name of files(first)) expect(readFileSync(join(second, name)).equals(readFileSync(join(first, name))), name).toBe(true);
  });

  test('shows the text of the articles and not our stems', () => {
    const found = fragments(first).map((name) => decodeFragment(readFileSync(join(first, name)), name));
    const article = found.find(({ url }) => url === '/articles/x-1/');
    expect(article?.content).toBe('وصلت السفينة إلى الميناء — فجر الخميس. وقال «الربّان» إن البحر كان هادئا.');
    expect(article?.word_count).toBe(article?.content.split(' ').length);
    expect(article?.meta).toEqual({
      title: 'الميناء يستقبل أول سفينة', caption: 'رصيف الميناء', section: 'اقتصاد', outlet: 'صحيفة المرفأ',
      date: '2019-03-07', dateWords: '7 آذار 2019', tags: 'موانئ\nسفن',
    });
  });

  test('holds an article without a text', () => {
    expect(fragments(first)).toHaveLength(2);
  });

  test('brings no interface of Pagefind’s', () => {
    expect(files(first).filter((name) => /ui|highlight/.test(name))).toEqual([]);
  });
});

test('a changed text gets a new file, though all its stems stay', async () => {
  const out = mkdtempSync(join(tmpdir(), 'warraq-search-'));
  const spelled = records.map((record) => ({ ...record, text: record.text.replace('الربّان', 'الربان') }));
  await indexArticles({ articles: spelled, out });
  expect(fragments(out).filter((name) => fragments(first).includes(name))).toHaveLength(1);
  rmSync(out, { recursive: true });
});

describe('a fragment that is not as we know it', () => {
  const path = () => fragments(first)[0] ?? '';
  const bytes = () => readFileSync(join(first, path()));

  test.each([
    ['has another signature', () => encodeLike('pagefind_xyz{}'), 'it does not begin with "pagefind_dcd"'],
    ['lacks a field', () => encodeLike('pagefind_dcd{"url":"/a/","content":"x"}'), 'it lacks word_count (number)'],
    ['is not gzip', () => Buffer.from('x'), 'it is not gzip'],
  ])('%s: the error names the file and the version', async (_, doctored, message) => {
    expect(() => decodeFragment(doctored(), 'fragment/a.pf_fragment')).toThrow('fragment/a.pf_fragment: this is not a file of Pagefind 1.6.0');
    expect(() => decodeFragment(doctored(), 'fragment/a.pf_fragment')).toThrow(message);
  });

  test('counts its words otherwise: nothing is restored', () => {
    const fragment = decodeFragment(bytes(), path());
    expect(() => restore({ ...fragment, content: 'ا ب ج' }, records[0]!)).toThrow('13 words stand in the text and 3 in the index');
  });

  test('is written back as it was read', () => {
    const fragment = decodeFragment(bytes(), path());
    expect(decodeFragment(encodeFragment(fragment), path())).toEqual(fragment);
  });
});

function encodeLike(text: string): Uint8Array {
  return gzipSync(text);
}
