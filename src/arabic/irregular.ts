import { normalize } from './normalize.ts';
import { plurals } from './plurals.ts';
import { variants } from './variants.ts';
import { whole } from './whole.ts';

/** Read a table of `chosen: other other` lines; `#` begins a comment line. */
export function readTable(table: string): [chosen: string, others: string[]][] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [chosen = '', others = ''] = line.split(':');
      return [chosen.trim(), others.trim().split(/\s+/)];
    });
}

/** Drop the hamza at the end of a longer word, since many writers do: وزراء = وزرا. ماء keeps it. */
export function dropHamza(word: string): string {
  const bare = word.replace(/ءا$/, 'ء');
  return bare.length >= 4 ? bare.replaceAll('ء', '') : bare;
}

const fold = (word: string) => dropHamza(word.replace('أ', 'ا'));
const key = (word: string) => fold(normalize(word));

const spellings = readTable(variants);
const chosen = new Map(spellings.flatMap(([word, others]) => others.map((other) => [key(other), key(word)])));
const singulars = new Map(
  readTable(plurals).flatMap(([word, forms]) => forms.map((form) => [key(form), chosen.get(key(word)) ?? key(word)])),
);
const known: ReadonlySet<string> = new Set([
  ...singulars.values(),
  ...chosen.values(),
  ...readTable(whole).flatMap(([, words]) => words.map(key)),
]);

/** Give the singular of a normalised broken plural, or the chosen spelling of a word; undefined where it is neither. */
export function regular(word: string): string | undefined {
  const form = fold(word);
  return singulars.get(form) ?? chosen.get(form);
}

/** Tell whether the letters of a normalised word are all its own, though some look like a prefix or an ending. */
export function isWhole(word: string): boolean {
  const form = fold(word);
  return known.has(form) || known.has(form.replace(/(?:يه|يا|ي|ا|ه)$/, ''));
}
