import { numberWords, type Voice } from '../../strings/plural.ts';
import type { SearchStrings } from '../../strings/search.ts';
import { choices, filterNames, readWish, type Wish } from './address.ts';
import type { Counts } from './pagefind.ts';
import { fillIn } from './report.ts';
import { element } from './show.ts';

/** The parts of the search page that its script fills. */
export type Parts = {
  form: HTMLFormElement;
  input: HTMLInputElement;
  filters: HTMLFieldSetElement;
  status: HTMLElement;
  results: HTMLOListElement;
  more: HTMLButtonElement;
  help: HTMLElement;
};

/** Find the parts of the page, by the names that it gives them. */
export function partsOf(root: Document): Parts {
  const found = [...root.querySelectorAll<HTMLElement>('[data-part]')].map((part) => [part.dataset['part'], part]);
  return Object.fromEntries(found) as Parts;
}

function selects({ filters }: Parts): HTMLSelectElement[] {
  return [...filters.querySelectorAll('select')];
}

/** Read what the reader has set: the form holds what an address holds. */
export function wishOf({ form }: Parts): Wish {
  return readWish(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])));
}

/** Set the form to a wish. */
export function setWish(parts: Parts, { text, filters, sort }: Wish): void {
  if (parts.input.value !== text) parts.input.value = text;
  for (const select of selects(parts)) choose(select, select.name === 'sort' ? sort : (filters[select.name] ?? ''));
}

// A filter of the address is kept though the values to choose from are not loaded yet.
function choose(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
  select.value = value;
  if (value !== '') select.closest('label')?.removeAttribute('hidden');
}

/** Offer the filters that leave a choice, with the number of articles for each value. */
export function fillFilters(parts: Parts, counts: Counts, words: SearchStrings, voice: Voice): void {
  for (const name of filterNames) {
    const select = selects(parts).find((each) => each.name === name);
    const values = choices(counts, name);
    if (!select || values.length === 0) continue;
    const options = values.map(([value, count]) => {
      // A year has no sign that parts its thousands.
      const shown = Number(value) ? numberWords(Number(value), voice).replace(/[,٬]/, '') : value;
      return new Option(fillIn(words.option, { name: shown, n: numberWords(count, voice) }), value);
    });
    const chosen = select.value;
    select.replaceChildren(new Option(words.any, ''), ...options);
    choose(select, chosen);
    select.closest('label')?.removeAttribute('hidden');
  }
}

/** Say something, also to a screen reader: one line for each sentence. */
export function say({ status }: Parts, lines: readonly (Node | string)[]): void {
  status.replaceChildren(...lines.map((line) => element('p', '', [line])));
}

/** Take the results away. */
export function clear(parts: Parts): void {
  say(parts, []);
  parts.results.replaceChildren();
  parts.more.hidden = true;
  parts.help.hidden = false;
}

/** Say that the index could not be loaded; the console gets the cause. */
export function fail(parts: Parts, words: SearchStrings, error: unknown): void {
  console.error(error);
  clear(parts);
  say(parts, [words.failed]);
}
