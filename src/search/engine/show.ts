import type { SearchStrings } from '../../strings/search.ts';
import { excerpt, markText, type Matches, type Run } from './excerpt.ts';
import { linkTo } from './link.ts';
import type { Hit } from './search.ts';

/** Make the list item of a hit: headline, where it is from, and the passage with the found words marked. */
export async function showHit(hit: Hit, matches: Matches, words: SearchStrings): Promise<HTMLLIElement> {
  const { url, content, meta } = await hit.data();
  const matched = (field: string) => hit.matchedMetaFields?.includes(field) ?? false;
  const runsOf = (field: string) => markText(meta[field] ?? '', matched(field) ? matches : nothing);
  const [title, section, outlet, caption, passage] = await Promise.all([
    runsOf('title'), runsOf('section'), runsOf('outlet'), runsOf('caption'), excerpt(content, hit.words, matches),
  ]);
  const tags = matched('tags') || matched('names') ? await markTags(meta['tags'] ?? '', matches, words.comma) : [];
  const link = hit.words.length > 0 ? passage : title;
  return element('li', 'hit', [
    element('h2', 'story-headline', [anchor(linkTo(url, link), title)]),
    element('p', 'hit-over', [
      ...[section, outlet].filter((runs) => runs.length > 0).map((runs) => element('bdi', '', marked(runs))),
      ...(meta['dateWords'] ? [dateElement(meta['date'] ?? '', meta['dateWords'])] : []),
    ]),
    ...(matched('caption') ? [element('p', 'hit-field', [words.caption, element('bdi', '', marked(caption))])] : []),
    ...(tags.length > 0 ? [element('p', 'hit-field', [words.tags, ...tags])] : []),
    ...(content !== meta['title'] ? [element('p', 'hit-text', marked(passage))] : []),
  ]);
}

const nothing: Matches = () => Promise.resolve(false);

async function markTags(tags: string, matches: Matches, comma: string): Promise<(Node | string)[]> {
  const all = await Promise.all(tags.split('\n').filter(Boolean).map((tag) => markText(tag, matches)));
  const found = all.filter((tag) => tag.some(({ marked: hit }) => hit));
  // A tag that was found by its Latin name shows no word to mark: then all are shown.
  const runs = found.length > 0 ? found : all;
  return runs.flatMap((tag, i) => [...(i > 0 ? [comma] : []), element('bdi', '', marked(tag))]);
}

function marked(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ text, marked: found }) => (found ? element('mark', '', [text]) : text));
}

function anchor(url: string, title: readonly Run[]): HTMLAnchorElement {
  const link = element('a', '', [element('bdi', '', marked(title))]);
  link.href = url;
  return link;
}

function dateElement(iso: string, words: string): HTMLTimeElement {
  const time = element('time', '', [words]);
  time.dateTime = iso;
  return time;
}

/** Make an element with a class and children. Text stays text: nothing is read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
