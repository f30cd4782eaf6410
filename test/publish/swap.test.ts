import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { mayReplace, swapIn } from '../../src/publish/swap.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warraq-swap-'));
});
const site = (name: string, words: string, files = ['index.html', '404.html', '_headers']) => {
  const place = join(folder, name);
  mkdirSync(place);
  for (const file of files) writeFileSync(join(place, file), words);
  return place;
};

describe('swapping a site in', () => {
  test('puts the new one in the place of the old one, and leaves nothing else behind', () => {
    const [finished, place] = [site('new', 'new'), site('dist', 'old', ['index.html', 'gone.html'])];
    swapIn(finished, place);
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('new');
    expect(existsSync(join(place, 'gone.html'))).toBe(false);
  });

  test('makes the place where there was none', () => {
    swapIn(site('new', 'new'), join(folder, 'a/b/dist'));
    expect(readdirSync(join(folder, 'a/b/dist'))).toHaveLength(3);
  });
});

describe('a folder', () => {
  test.each([
    ['that is not there', () => join(folder, 'none'), true],
    ['that is empty', () => site('empty', '', []), true],
    ['that holds a site', () => site('dist', 'x'), true],
    ['that holds something else', () => site('home', 'x', ['letters.txt']), false],
    ['that holds another kind of site', () => site('web', 'x', ['index.html']), false],
  ])('%s may be replaced: %s', (_, place, may) => {
    expect(mayReplace(place())).toBe(may);
  });
});
