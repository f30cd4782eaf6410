import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { overrideOf, overridePath, readOverrides, strayOverrides } from '../../src/content/overrides.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'warraq-overrides-'))));
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, yaml: string) => {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, yaml);
};
const read = (yaml: string, file = 'content/overrides/a.txt.yaml') => {
  write(file, yaml);
  return readOverrides(root, ['rt', 'spa']);
};

describe('an override', () => {
  test('stands under the path of its seed, also within folders and containers', () => {
    expect(overridePath('seeds/rt/a.txt')).toBe('content/overrides/rt/a.txt.yaml');
    write('content/overrides/heap.zip!/in/b.txt.yaml', 'title: عنوان\n');
    const { overrides, problems } = read('datePublished: 2016-05-27\nroles:\n  3: caption\n', overridePath('seeds/rt/a.txt'));
    expect(problems).toEqual([]);
    expect([...overrides]).toEqual([
      ['seeds/heap.zip!/in/b.txt', { title: 'عنوان' }],
      ['seeds/rt/a.txt', { datePublished: '2016-05-27', roles: { 3: 'caption' } }],
    ]);
  });

  test('of a file holds for its records, of which one may say more', () => {
    const { overrides } = read('profile: rt\nnote: عدد كامل\nrecords:\n  k1:\n    note: هذا وحده\n');
    const said = (record?: string) => overrideOf(overrides, { file: 'seeds/a.txt', ...(record && { record }) });
    expect(said('k1')).toEqual({ profile: 'rt', note: 'هذا وحده' });
    expect(said('k2')).toEqual({ profile: 'rt', note: 'عدد كامل' });
    expect(said()).toEqual({ profile: 'rt', note: 'عدد كامل' });
    expect(overrideOf(overrides, { file: 'seeds/b.txt' })).toBeUndefined();
  });

  test.each([
    ['datePublished: 1994-05', { datePublished: '1994-05' }],
    ['datePublished: "1994"', { datePublished: '1994' }],
    ['datePublished: "2016-05-27T14:30:00+03:00"', { datePublished: '2016-05-27T14:30:00+03:00' }],
    ['datePublished: null', { datePublished: null }],
    ['split: [7, "***"]', { split: [7, '***'] }],
  ])('may say %s', (yaml, expected) => {
    expect(read(yaml)).toMatchObject({ problems: [] });
    expect(read(yaml).overrides.get('seeds/a.txt')).toEqual(expected);
  });

  test.each([
    ['datePublished: 27/5/2016', '1: datePublished "27/5/2016" is not a date. Write "2016-05-27", "1994-05" for a month or "1994" for a year.'],
    ['note: x\nrole: {}', '2: key "role" is not known. Write "roles".'],
    ['roles:\n  4: captoin', /^content\/overrides\/a\.txt\.yaml:2: roles\.4 "captoin" is not known\. Write "title", /],
    ['profile: rtt', '1: profile "rtt" is not in content/outlets/. Write "rt", or add it there.'],
    ['records:\n  k1:\n    profile: cnn', '3: profile "cnn" is not in content/outlets/. Add it there, or remove it.'],
    ['encoding: win-1256', '1: encoding "win-1256" is no encoding. Write a name such as "windows-1256" or "utf-8".'],
    ['split: [0]', '1: split "0" is no line. Write its number from 1, or its exact text in quotes.'],
    ['on: 5/6/2020', '1: on "5/6/2020" is not an ISO date. Write it as "2016-05-27".'],
  ])('that says %s is refused, with the line and the remedy', (yaml, message) => {
    const { problems } = read(yaml);
    expect(problems).toEqual([typeof message === 'string' ? `content/overrides/a.txt.yaml:${message}` : expect.stringMatching(message)]);
  });
});

describe('an override of what is not there', () => {
  const seeds = [{ file: 'seeds/one.txt' }, { file: 'seeds/feed.rss', record: 'k#1' }];

  test('is named with what may be meant', () => {
    write('content/overrides/one.text.yaml', 'note: x');
    write('content/overrides/nothing-like-it.csv.yaml', 'note: x');
    write('content/overrides/feed.rss.yaml', 'records:\n  k#2:\n    note: x');
    expect(strayOverrides(readOverrides(root, []).overrides, seeds)).toEqual([
      'content/overrides/feed.rss.yaml: seeds/feed.rss has no record "k#2". Write "k#1".',
      'content/overrides/nothing-like-it.csv.yaml: there is no seed "seeds/nothing-like-it.csv". Remove this file, or bring the seed back.',
      'content/overrides/one.text.yaml: there is no seed "seeds/one.text". If "seeds/one.txt" is meant, rename this file to "content/overrides/one.txt.yaml".',
    ]);
  });

  test('is none where file and record are there', () => {
    write('content/overrides/one.txt.yaml', 'note: x');
    write('content/overrides/feed.rss.yaml', 'records:\n  k#1:\n    note: x');
    expect(strayOverrides(readOverrides(root, []).overrides, seeds)).toEqual([]);
  });
});
