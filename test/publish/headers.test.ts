import { describe, expect, test } from 'vitest';
import { formatHeaders, headerRules, headersFor, parseHeaders } from '../../src/publish/headers.ts';

describe('headers', () => {
  test('come back from the format of _headers as they were written', () => {
    expect(parseHeaders(formatHeaders(headerRules('/some/base/')))).toEqual(headerRules('/some/base/'));
  });

  test('give every page a policy that allows nothing inline and nothing from elsewhere', () => {
    const { 'Content-Security-Policy': policy } = headersFor('/articles/rt-hoiu/', headerRules('/'));
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
  });

  test('let browsers keep only files whose name changes with their content', () => {
    const rules = headerRules('/some/base/');
    expect(headersFor('/some/base/_astro/page.BxY1.css', rules)['Cache-Control']).toContain('immutable');
    expect(headersFor('/some/base/', rules)['Cache-Control']).toBeUndefined();
    expect(headersFor('/_astro/page.BxY1.css', rules)).toEqual({});
  });

  test('join a name that two rules set, and read comments, steps and Windows line ends', () => {
    const rules = parseHeaders('# all\r\n/*\r\n  X-Robots-Tag: noindex\r\n/tags/:tag/\r\n  X-Robots-Tag: nofollow\r\n');
    expect(headersFor('/tags/syria/', rules)).toEqual({ 'X-Robots-Tag': 'noindex, nofollow' });
    expect(headersFor('/tags/syria/2016/', rules)).toEqual({ 'X-Robots-Tag': 'noindex' });
  });

  test.each([
    ['  X-Frame-Options: DENY\n', '_headers:1: "X-Frame-Options: DENY" is not a header under a path.'],
    ['/*\n  X-Frame-Options\n', '_headers:2: "X-Frame-Options" is not a header under a path.'],
  ])('refuse %j with the line and the remedy', (text, message) => {
    expect(() => parseHeaders(text)).toThrow(message);
  });
});
