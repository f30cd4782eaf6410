import type { Pairs } from './compact.ts';
import { feminine } from './feminine.ts';
import { wordKey } from './normalize.ts';
import { plurals } from './plurals.ts';
import { variants } from './variants.ts';
import { whole } from './whole.ts';

/** Read a table of `chosen: other other` lines; `#` begins a comment line, and `#` after a row a note. */
export function readTable(table: string): [chosen: string, others: string[]][] {
  return table
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [chosen = '', others = ''] = line.split(':');
      return [chosen.trim(), others.trim().split(/\s+/)];
    });
}

/**
 * Bring the readable tables into the form that `irregular.ts` works with: keys of words. A word to which another leads is
 * kept whole.
 */
export function readLexicon(): Pairs {
  const chosen = new Map(readTable(variants).flatMap(([word, others]) => others.map((other) => pair(other, word))));
  const forms = readTable(plurals).flatMap(([word, others]) => others.map((other) => pair(other, word)));
  const singulars = forms.map(([form, word]) => [form, chosen.get(word) ?? word] as const);
  const kept = [...readTable(whole).flatMap(([, words]) => words), ...feminine.trim().split(/\s+/)].map((word) => pair(word, word));
  return new Map([...kept, ...chosen, ...singulars]);
}

function pair(from: string, to: string): [string, string] {
  return [wordKey(from), wordKey(to)];
}
