import { numberWords, type Voice } from '../../strings/plural.ts';
import type { SearchStrings } from '../../strings/search.ts';
import { choices, filterNames, type Wish } from './address.ts';
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

/** Find the parts of the page. Throws where one is missing. */
export function partsOf(root: Document): Parts {
  const part = <T extends Element>(name: string) => {
    const found = root.querySelector<T>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The search page lacks its part "${name}".`);
    return found;
  };
  return {
    form: part('form'),
    input: part('input'),
    filters: part('filters'),
    status: part('status'),
    results: part('results'),
    more: part('more'),
    help: part('help'),
  };
}

function selects({ filters }: Parts): HTMLSelectElement[] {
  return [...filters.querySelectorAll('select')];
}

/** Read what the reader has set. */
export function wishOf(parts: Parts): Wish {
  const chosen = selects(parts).map(({ name, value }) => [name, value] as const);
  const filters = chosen.filter(([name, value]) => name !== 'sort' && value !== '');
  const sort = chosen.find(([name]) => name === 'sort')?.[1];
  return {
    text: parts.input.value,
    filters: Object.fromEntries(filters),
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
  };
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
    const options = values.map(([value, count]) =>
      new Option(fillIn(words.option, { name: value, n: numberWords(count, voice) }), value));
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
