import { expect, inject, test } from 'vitest';
import { filesOf, readFrom } from './pages.ts';

const { out } = inject('atRoot');
const css = filesOf(out).filter((file) => /^_astro\/.*\.css$/.test(file)).map((file) => readFrom(out, file)).join('\n');

/**
 * What the oldest browsers named in CONTRIBUTING.md (Chrome 87, Safari 14.1, Firefox 78) do not know, and what would
 * take the looks of a page with it. What only adds to a page, such as `text-wrap`, may be newer.
 */
test.each([
  ['a media query with < or >', /@media[^{]*[<>]/, 'Chrome 104'],
  ['"not" before a media feature alone', /@media\s+not\s*\(/, 'Chrome 104'],
  ['light-dark()', /light-dark\(/, 'Chrome 123'],
  ['color-mix(), oklch(), lab()', /\b(color-mix|oklch|oklab|lch|lab)\(/, 'Chrome 111'],
  ['nested rules', /[{;]\s*&|\{[^{}]*[{;]\s*[.#][\w-]+[^{};:]*\{/, 'Chrome 112'],
  [':has()', /:has\(/, 'Chrome 105'],
  [':where()', /:where\(/, 'Chrome 88'],
  ['layers', /@layer\b/, 'Chrome 99'],
  ['container queries', /@container\b|\bcontainer-(type|name)\s*:/, 'Chrome 105'],
  ['registered properties', /@property\b/, 'Chrome 85, Firefox 128'],
  ['overflow: clip', /overflow(-[a-z]+)?:\s*clip/, 'Chrome 90'],
  ['subgrid', /\bsubgrid\b/, 'Chrome 117'],
  ['scopes', /@scope\b/, 'Chrome 118'],
  ['small, large and dynamic viewport units', /\d[sld]v[hwib]\b/, 'Chrome 108'],
  ['translate, rotate and scale as properties', /[{;](translate|rotate|scale)\s*:/, 'Chrome 104'],
] as const)('no style needs %s', (_, newer, since) => {
  expect(newer.exec(withoutMedia(css, newer))?.[0], since).toBeUndefined();
});

test('beside each :is() stands the same rule in the words of Chrome 87', () => {
  const forms = [':is(', ':-webkit-any('].map((form) => css.split(form).length - 1);
  expect(forms[0]).toBe(forms[1]);
});

// Rules inside of @media look nested: their braces are taken away, where nesting is looked for.
function withoutMedia(styles: string, pattern: RegExp): string {
  return pattern.source.includes('&') ? styles.replace(/@(media|supports|font-face|page)[^{]*\{/g, '') : styles;
}
