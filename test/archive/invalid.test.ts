import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../src/archive/entry.ts';
import { fillCatalog } from '../../src/archive/fill.ts';
import { configSchema } from '../../src/schema/config.ts';

const invalid = join(import.meta.dirname, '../invalid');
const lines = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');

describe('an invalid entry says file, line, value and remedy', () => {
  test.each(readdirSync(join(invalid, 'entries')))('%s', (name) => {
    const folder = join(invalid, 'entries', name);
    const read = readEntry('content/articles/2016/x.md', readFileSync(join(folder, 'entry.md'), 'utf8'));
    expect('problems' in read && read.problems).toEqual(lines(join(folder, 'messages.txt')));
  });
});

describe('an invalid archive reports all its files at once, in order', () => {
  test.each(readdirSync(join(invalid, 'archives')))('%s', (name) => {
    const root = mkdtempSync(join(tmpdir(), 'warraq-invalid-'));
    cpSync(join(invalid, 'archives', name), root, { recursive: true });
    const config = configSchema.parse({ name: 'تجربة', description: 'تجربة', site: 'https://example.org' });
    const { problems } = fillCatalog({ root, out: join(root, 'dist'), config });
    expect(problems).toEqual(lines(join(root, 'messages.txt')));
  });
});
