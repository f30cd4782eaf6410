import { numberWords, type Voice } from '../../strings/plural.ts';
import { searchStrings, type SearchStrings } from '../../strings/search.ts';
import { choices, engineFilters, filterNames, readWish, writeWish, type Wish } from './address.ts';
import { matcher } from './excerpt.ts';
import { openPagefind } from './pagefind.ts';
import { fillIn, reportSearch } from './report.ts';
import { createEngine, type Engine, type Found } from './search.ts';
import { element, showHit } from './show.ts';

/** Milliseconds without a key press after which a search begins. */
const pause = 180;
/** Results shown at one time. */
const step = 10;

/** Start the search page: read the address, then search as the reader types, submits, filters or goes back. */
export function startSearchPage(): void {
  const parts = partsOf(document);
  const { language, digits, bundle } = parts.form.dataset;
  const voice: Voice = { language: language === 'en' ? 'en' : 'ar', digits: digits === 'arab' ? 'arab' : 'latn' };
  const words = searchStrings(voice.language);
  let engine: Promise<Engine> | undefined;
  let latest = 0;
  let timer = 0;

  // The index is loaded when it is first wanted: a reader who only passes by loads nothing.
  const openEngine = () => {
    engine ??= openPagefind(bundle ?? '/pagefind/').then(async (pagefind) => {
      const opened = createEngine(pagefind);
      fillFilters(parts, await opened.filters(), words, voice);
      setWish(parts, readWish(location.search));
      return opened;
    });
    return engine;
  };

  const run = async (typing: boolean) => {
    const turn = ++latest;
    const asked = wishOf(parts);
    if (asked.text.trim() === '') return clear(parts);
    if (!engine) say(parts, [words.searching]);
    try {
      const opened = await openEngine();
      const wish = wishOf(parts);
      const found = await opened.search({ text: wish.text, typing, filters: engineFilters(wish), sort: wish.sort });
      if (turn === latest) await show(parts, { found, wish, opened, words, voice, current: () => turn === latest });
    } catch (error) {
      engine = undefined;
      if (turn === latest) fail(parts, words, error);
    }
  };

  const remember = (how: 'push' | 'replace') => {
    const address = `${location.pathname}${writeWish(wishOf(parts))}`;
    if (how === 'push' && address !== `${location.pathname}${location.search}`) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };

  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    // What stood there answered another question.
    if (parts.input.value.trim() !== readWish(location.search).text) parts.results.replaceChildren();
    remember('push');
    void run(false);
  });
  parts.input.addEventListener('focus', () => void openEngine().catch(() => undefined), { once: true });
  parts.input.addEventListener('input', (event) => {
    clearTimeout(timer);
    // While a character is being composed the text is not the reader's yet.
    if ((event as InputEvent).isComposing) return;
    timer = window.setTimeout(() => {
      remember('replace');
      void run(true);
    }, pause);
  });
  parts.filters.addEventListener('change', () => {
    remember('push');
    void run(false);
  });
  window.addEventListener('popstate', () => {
    setWish(parts, readWish(location.search));
    void run(false);
  });

  setWish(parts, readWish(location.search));
  if (parts.input.value !== '') void run(false);
}

type Parts = {
  form: HTMLFormElement;
  input: HTMLInputElement;
  filters: HTMLFieldSetElement;
  status: HTMLElement;
  results: HTMLOListElement;
  more: HTMLButtonElement;
  help: HTMLElement;
};

function partsOf(root: Document): Parts {
  const part = <T extends Element>(name: string) => {
    const found = root.querySelector<T>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The search page lacks its part "${name}".`);
    return found;
  };
  return {
    form: part('form'), input: part('input'), filters: part('filters'), status: part('status'), results: part('results'),
    more: part('more'), help: part('help'),
  };
}

function selects({ filters }: Parts): HTMLSelectElement[] {
  return [...filters.querySelectorAll('select')];
}

function wishOf(parts: Parts): Wish {
  const chosen = selects(parts).map(({ name, value }) => [name, value] as const);
  const filters = chosen.filter(([name, value]) => name !== 'sort' && value !== '');
  const sort = chosen.find(([name]) => name === 'sort')?.[1];
  return {
    text: parts.input.value,
    filters: Object.fromEntries(filters),
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
  };
}

function setWish(parts: Parts, { text, filters, sort }: Wish): void {
  if (parts.input.value !== text) parts.input.value = text;
  for (const select of selects(parts)) select.value = select.name === 'sort' ? sort : (filters[select.name] ?? '');
}

function fillFilters(parts: Parts, counts: Awaited<ReturnType<Engine['filters']>>, words: SearchStrings, voice: Voice): void {
  for (const name of filterNames) {
    const select = selects(parts).find((each) => each.name === name);
    const values = choices(counts, name);
    if (!select || values.length === 0) continue;
    const options = values.map(([value, count]) =>
      new Option(fillIn(words.option, { name: value, n: numberWords(count, voice) }), value));
    select.replaceChildren(new Option(words.any, ''), ...options);
    select.closest('label')?.removeAttribute('hidden');
  }
}

type Showing = {
  found: Found;
  wish: Wish;
  opened: Engine;
  words: SearchStrings;
  voice: Voice;
  /** False once the reader has asked for something else. */
  current: () => boolean;
};

async function show(parts: Parts, { found, wish, opened, words, voice, current }: Showing): Promise<void> {
  const matches = matcher(found.terms, opened.attest);
  const items = (from: number) => Promise.all(found.hits.slice(from, from + step).map((hit) => showHit(hit, matches, words)));
  const first = await items(0);
  if (!current()) return;
  say(parts, reportSearch(wish.text, found, words, voice));
  parts.filters.hidden = found.hits.length < 2 && Object.keys(wish.filters).length === 0;
  parts.help.hidden = found.hits.length > 0;
  parts.results.replaceChildren(...first);
  parts.more.hidden = found.hits.length <= step;
  parts.more.onclick = async () => {
    const from = parts.results.children.length;
    const next = await items(from);
    if (!current()) return;
    parts.results.append(...next);
    parts.more.hidden = parts.results.children.length >= found.hits.length;
    next[0]?.querySelector('a')?.focus();
  };
}

function say({ status }: Parts, lines: readonly string[]): void {
  status.replaceChildren(...lines.map((line) => element('p', '', [line])));
}

function clear(parts: Parts): void {
  say(parts, []);
  parts.results.replaceChildren();
  parts.more.hidden = true;
  parts.help.hidden = false;
}

function fail(parts: Parts, words: SearchStrings, error: unknown): void {
  console.error(error);
  clear(parts);
  say(parts, [words.failed]);
}
