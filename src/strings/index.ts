import { ar } from './ar.ts';
import { en } from './en.ts';

/** The words of the interface: one shape for all languages. */
export type Strings = typeof ar;

const all: Record<'ar' | 'en', Strings> = { ar, en };

/** Give the words of the interface in a language. */
export function strings(language: 'ar' | 'en'): Strings {
  return all[language];
}

/** Put values into the places of a sentence: `عام {year}` with `{ year: '2016' }`. Throws on an unfilled place. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return parts(sentence)
    .map((part) => (part.place === undefined ? part.text : value(part.place, values, sentence)))
    .join('');
}

/** Cut a sentence into its own words and its places, so that a page can isolate what it puts there. */
export function parts(sentence: string): { text: string; place?: string }[] {
  return sentence
    .split(/(\{\w+\})/)
    .filter((text) => text !== '')
    .map((text) => (/^\{\w+\}$/.test(text) ? { text, place: text.slice(1, -1) } : { text }));
}

function value(place: string, values: Readonly<Record<string, string>>, sentence: string): string {
  const found = values[place];
  if (found === undefined) throw new Error(`Nothing to put into {${place}} of "${sentence}".`);
  return found;
}
