import type { Voice } from '../../strings/plural.ts';
import type { SearchStrings } from '../../strings/search.ts';
import { engineFilters, readWish, writeWish, type Wish } from './address.ts';
import { matcher } from './excerpt.ts';
import { nearWords, type Near } from './near.ts';
import { clear, fail, fillFilters, partsOf, say, setWish, wishOf, type Parts } from './parts.ts';
import { fillIn, reportSearch } from './report.ts';
import type { Engine, Found } from './search.ts';
import { element, showHit } from './show.ts';
import { openIndex } from './united.ts';

/** Milliseconds without a key press after which a search begins. */
const pause = 180;
/** Results shown at one time. */
const step = 10;

/** Start the search page: read the address, then search as the reader types, submits, filters or goes back. */
export function startSearchPage(): void {
  const parts = partsOf(document);
  const { language, digits, bundle = '', words: sentences = '' } = parts.form.dataset;
  const voice = { language, digits } as Voice;
  const words = JSON.parse(sentences) as SearchStrings;
  let engine: Promise<Engine> | undefined;
  let latest = 0;
  let timer = 0;

  // The index is loaded when it is first wanted: a reader who only passes by loads nothing.
  const openEngine = () => {
    engine ??= openIndex(bundle).then(async (opened) => {
      fillFilters(parts, await opened.filters(), words, voice);
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
      const filters = engineFilters(wish, await opened.filters());
      const found = await opened.search({ text: wish.text, typing, filters, sort: wish.sort });
      const near = typing ? [] : await nearWords(wish.text, found.missing, opened);
      if (turn === latest) await show(parts, { found, near, wish, opened, words, voice, current: () => turn === latest });
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
  if (parts.input.value === '') return;
  // Whoever comes with a question sees the answer, not first the help in its place.
  parts.help.hidden = true;
  void run(false);
}

type Showing = {
  found: Found;
  near: readonly Near[];
  wish: Wish;
  opened: Engine;
  words: SearchStrings;
  voice: Voice;
  /** False once the reader has asked for something else. */
  current: () => boolean;
};

async function show(parts: Parts, { found, near, wish, opened, words, voice, current }: Showing): Promise<void> {
  const matches = matcher(found.terms, opened.attest);
  const items = (from: number) =>
    Promise.all(found.hits.slice(from, from + step).map((hit) => showHit(hit, matches, words)));
  const first = await items(0);
  if (!current()) return;
  say(parts, [...reportSearch(wish.text, found, words, voice), ...near.map((each) => offer(each, wish, words))]);
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

/** Offer another spelling, as a link to the search for it. */
function offer({ word, text }: Near, wish: Wish, words: SearchStrings): Node {
  const link = element('a', '', [fillIn(words.near, { word })]);
  link.href = location.pathname + writeWish({ ...wish, text });
  return link;
}
