import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDraft } from '../../src/publish/draft.ts';
import { place } from '../../src/publish/place.ts';
import { filesBelow, listPublished, standing } from '../../src/publish/record/folder.ts';

let home: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
};
const known = () => new Map(listPublished(join(home, 'dist')).map((each) => [each.file, each]));

/** Make a site of these files, and put it in its place. */
function publish(pages: Record<string, string>, isSure = true): { made: string[] } {
  const out = join(home, 'dist');
  const before = existsSync(out) ? known() : new Map();
  const draft = openDraft(join(home, 'draft'), out, before);
  for (const [file, text] of Object.entries(pages)) draft.put(file, Buffer.from(text));
  const { files, made } = draft.finish();
  place({ folder: draft.folder, out, made, files: new Set(files.map(({ file }) => file)), known: before.keys(), isSure });
  return { made: [...made] };
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'warraq-place-'));
});
afterEach(() => rmSync(home, { recursive: true }));

test('a site comes whole where none stood', () => {
  publish({ 'index.html': 'a', 'tags/x/index.html': 'b' });
  expect(filesBelow(join(home, 'dist'))).toEqual(['index.html', 'tags/x/index.html']);
});

test('what stays is not touched, what is new is put beside it, and what is gone leaves no empty folder', () => {
  publish({ 'index.html': 'a', 'tags/x/index.html': 'b', 'b.txt': 'b' });
  const before = statSync(join(home, 'dist/index.html'));
  expect(publish({ 'index.html': 'a', 'b.txt': 'c', 'c/d.txt': 'd' }).made).toEqual(['b.txt', 'c/d.txt']);
  expect(statSync(join(home, 'dist/index.html'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  expect(filesBelow(join(home, 'dist'))).toEqual(['b.txt', 'c/d.txt', 'index.html']);
  expect(existsSync(join(home, 'dist/tags'))).toBe(false);
});

test('a page may become a folder, and a folder a page', () => {
  publish({ a: 'a', 'b/c': 'c' });
  publish({ 'a/b': 'b', b: 'c' });
  expect(filesBelow(join(home, 'dist'))).toEqual(['a/b', 'b']);
});

test('after a build that was cut off, strays are looked for in every corner', () => {
  publish({ 'index.html': 'a' });
  write('dist/articles/x/y/index.html', 'stray');
  publish({ 'index.html': 'a' }, false);
  expect(filesBelow(join(home, 'dist'))).toEqual(['index.html']);
});

test('an edit within one tick of the clock is seen, a copy with other stamps is known by its bytes', () => {
  publish({ 'index.html': 'one', 'b.html': 'two' });
  const [all, path] = [known(), join(home, 'dist/index.html')];
  rmSync(path);
  writeFileSync(path, 'six');
  expect([...standing(join(home, 'dist'), all).keys()]).toEqual(['b.html']);
  writeFileSync(path, 'one');
  expect(standing(join(home, 'dist'), all).size).toBe(2);
});
