import { expect, test } from 'vitest';
import ts from 'typescript';
import { filesBelow, source } from './files.ts';

/** Patterns that run without bound and are yet linear: runs of one kind of character, each part of which begins anew. */
const LINEAR = new Set([
  String.raw`/\p{Nd}+|[هم]\u0640?(?=الموافق)|(?!\u0640)\p{L}[\p{L}\p{M}\u200c\u200d]*/gu`,
]);
const ROOMS = /^src\/(?:arabic\/dates|ingest\/dates)\//;

test('no pattern that reads dates in a source repeats without bound', () => {
  const files = filesBelow('src').filter((file) => ROOMS.test(file));
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) => patternsOf(file).filter(isUnbounded).map((pattern) => `${file}: ${pattern}`));
  expect(found).toEqual([]);
});

test('a pattern without bound would be found', () => {
  expect(['/(?:يوم\\s+)x/', '/a*/', '/a{2,}/'].every(isUnbounded)).toBe(true);
  expect(['/[+*]/', '/\\+\\*/', '/a{2,3}/', '/a?b/'].some(isUnbounded)).toBe(false);
});

function patternsOf(file: string): string[] {
  const patterns: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) patterns.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source(file), ts.ScriptTarget.Latest));
  return patterns;
}

function isUnbounded(pattern: string): boolean {
  const bare = pattern.replace(/\\./gs, '').replace(/\[[^\]]*\]/g, '');
  return !LINEAR.has(pattern) && /[*+]|\{\d+,\}/.test(bare);
}
