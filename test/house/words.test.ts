import { expect, test } from 'vitest';
import { filesBelow, source } from './files.ts';

const texts = filesBelow('.').filter((file) => /\.(ts|js|mjs|astro|css|md|ya?ml|toml|json)$|^\.(ci\/run|npmrc|gitattributes)$/.test(file));

/** Names of places outside the project, and numbers of issues: they mean nothing to those who clone it. */
const ELSEWHERE = [/\/work\//, /\.\.\/shared\b/, /\/tmp\//, /\bsealed\//, /\bissues? #?\d+\b/i];

test('the project speaks of itself alone', () => {
  const found = texts
    .filter((file) => file !== 'test/house/words.test.ts' && !file.startsWith('content/articles/'))
    .flatMap((file) =>
      source(file)
        .split('\n')
        .flatMap((line, index) => (ELSEWHERE.some((words) => words.test(line)) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
    );
  expect(found).toEqual([]);
});

test('no component, layout, page or script of the site holds Arabic words: they stand in src/strings', () => {
  const found = filesBelow('src')
    .filter((file) => /^src\/(pages|layouts|components|publish|cli)\//.test(file))
    .filter((file) => /\p{Script=Arabic}{2}/u.test(withoutComments(source(file))));
  expect(found).toEqual([]);
});

test('styles inside of pages and components name no physical side', () => {
  const physical = /(?:^|[\s;{])(?:(?:margin|padding|border|inset)-)?(?:left|right)\s*:|(?:text-align|float)\s*:\s*(?:left|right)/;
  const found = filesBelow('src')
    .filter((file) => file.endsWith('.astro'))
    .filter((file) => Array.from(source(file).matchAll(/<style[^>]*>([^]*?)<\/style>/g)).some(([, css]) => physical.test(css ?? '')));
  expect(found).toEqual([]);
});

test('rooms and files are named for what is in them', () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc|shared|stuff|lib)(\/|\.|$)/;
  expect(filesBelow('.').filter((file) => vague.test(file))).toEqual([]);
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[^]*?\*\/|<!--[^]*?-->|(^|\s)\/\/.*$/gm, '$1');
}
