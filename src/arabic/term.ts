import type { Reading } from './candidates.ts';

/** Closes a stem, so that Pagefind does not take it for the head of a longer one: علم never finds علماني. */
const close = 'ـ';

/**
 * Signs of the Arabic script that Pagefind takes for vowel signs. A word that is asked for without one is found with
 * any; with one, only with this (`exactDiacritics`).
 */
const signs = [
  '\u0610\u0611\u0612\u0613\u0614\u0615\u0616\u0617\u0618\u0619\u061A\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0656\u0657\u0659',
  '\u065A\u065B\u065C\u065D\u065E\u065F\u0670\u06D6\u06D7\u06D8\u06D9\u06DA\u06DB\u06DC\u06E1\u06E2\u06E3\u06E4\u06E7\u06E8\u06ED',
].join('');

/** Write a stem as it stands in the index, for all forms of its words. */
export function closed(stem: string): string {
  return stem + close;
}

/** Tell whether a term is one, and not the head of longer ones. */
export function isClosed(term: string): boolean {
  return term.includes(close);
}

/**
 * Write a reading as it stands in the index: its stem, and a sign for its form. So مواقع, موقعة and موقع share a stem and
 * can be told apart, at no cost in postings; two forms of a stem seldom share a sign. Latin words and numbers have but
 * one form, and no sign.
 */
export function term({ stem, form }: Pick<Reading, 'stem' | 'form'>): string {
  return closed(stem) + (/[ء-ي]/.test(form) ? signOf(form) : '');
}

function signOf(form: string): string {
  let sum = 0;
  for (const letter of form) sum = (sum * 31 + letter.charCodeAt(0)) % signs.length;
  return signs.charAt(sum);
}
