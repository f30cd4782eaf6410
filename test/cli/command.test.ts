import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const seed = 'seeds/000_6230f529ce20c48c.txt';
const warraq = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/warraq.mjs', ...words], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const folder = mkdtempSync(join(tmpdir(), 'warraq-cli-'));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('warraq explain --json', () => {
  test('prints one object an article, with text, entry, body, spans, tags, proofs and review', () => {
    const { status, stdout } = warraq('explain', '--json', seed, seed);
    expect(status).toBe(0);
    const [first, second, rest] = stdout.split('\n');
    expect(second).toBe(first);
    expect(rest).toBe('');
    const explained = JSON.parse(first!);
    expect(Object.keys(explained)).toEqual(['file', 'id', 'text', 'entry', 'body', 'spans', 'tags', 'proofs', 'review']);
    expect(explained).toMatchObject({ file: seed, id: 'rt-hoiu', proofs: { tiling: true, roundtrip: true }, review: [] });
    expect(explained.body).toHaveLength(13);
  });

  test('names files without an entry, and exits with 3 where a person is wanted', () => {
    const { status, stdout } = warraq('explain', '--json', file('empty.txt', ''), file('a.bin', Uint8Array.from([0, 1, 2, 3, 0, 0, 5])));
    const lines = stdout.trim().split('\n').map((line) => JSON.parse(line));
    expect(lines).toMatchObject([{ rejected: 'empty' }, { quarantined: 'binary', message: expect.stringContaining('not text') }]);
    expect(status).toBe(3);
  });
});

describe('warraq explain', () => {
  test('shows the ledger to a person: role, rule, place, date and tags', () => {
    const { status, stdout } = warraq('explain', seed);
    expect(status).toBe(0);
    for (const part of ['rt/copy-link → removed', 'shape/caption → image[0].caption', '2016-05-27', 'raqqa', 'round trip true']) {
      expect(stdout).toContain(part);
    }
  });
});

describe('a command line with a mistake', () => {
  test.each([
    [['nonsense'], 2, '"nonsense" is no command'],
    [['build', '--nope'], 2, '--nope'],
    [[], 2, ''],
    [['explain', 'no-such-file.txt'], 1, 'no-such-file.txt: no such file'],
    [['build', '--root', folder], 1, 'holds no archive.config.ts'],
  ])('%j exits with %i and says what is wrong', (words, status, message) => {
    const result = warraq(...words);
    expect(result.status).toBe(status);
    expect(result.stderr).toContain(message);
    expect(result.stderr).not.toMatch(/\n\s+at /);
  });
});

describe('warraq dates', () => {
  const read = (input: string, ...words: string[]) =>
    spawnSync(process.execPath, ['bin/warraq.mjs', 'dates', ...words], { cwd: root, encoding: 'utf8', input });

  test('prints one object a line, blank lines too', () => {
    const { status, stdout } = read('الجمعة 27 مايو 2016\n\n5/6/2016\nالسبت 27 مايو 2016', '--json');
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n').map((line) => JSON.parse(line))).toEqual([
      { text: 'الجمعة 27 مايو 2016', date: '2016-05-27', edtf: '2016-05-27', candidates: ['2016-05-27'], precision: 'day', calendar: 'gregorian' },
      { text: '', date: null, edtf: null, candidates: [], precision: null, calendar: 'gregorian' },
      {
        text: '5/6/2016', date: null, edtf: '[2016-05-06,2016-06-05]', candidates: ['2016-05-06', '2016-06-05'],
        precision: 'day', calendar: 'gregorian', ambiguousOrder: true,
      },
      {
        text: 'السبت 27 مايو 2016', date: '2016-05-27', edtf: '2016-05-27', candidates: ['2016-05-27'],
        precision: 'day', calendar: 'gregorian', weekdayConflict: true,
      },
    ]);
  });

  test('counts from the reference, which must be a day', () => {
    expect(JSON.parse(read('أول أمس', '--json', '--reference', '2016-05-27').stdout)).toMatchObject({ date: '2016-05-25' });
    const { status, stderr } = read('أمس', '--reference', '27/5/2016');
    expect(status).toBe(1);
    expect(stderr).toContain('--reference "27/5/2016" is not a day. Write it as "2016-05-27".');
  });
});
