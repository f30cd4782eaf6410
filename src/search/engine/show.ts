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
    ...(['title', 'section', 'outlet', 'caption'] as const).map(runsOf), excerpt(content, hit.words, matches),
  ]) as [Run[], Run[], Run[], Run[], Run[]];
  const tags = matched('tags') || matched('names') ? await markTags(meta['tags'] ?? '', matches, words.comma) : [];
  const link = element('a', '', [bdi(title)]);
  link.href = linkTo(url, hit.words.length > 0 ? passage : title);
  const time = element('time', '', [meta['dateWords'] ?? '']);
  time.dateTime = meta['date'] ?? '';
  return element('li', 'hit', [
    element('h2', 'story-headline', [link]),
    element('p', 'hit-over', [...[section, outlet].filter(isFull).map(bdi), ...(meta['date'] ? [time] : [])]),
    ...(matched('caption') ? [element('p', 'hit-field', [words.caption, bdi(caption)])] : []),
    ...(isFull(tags) ? [element('p', 'hit-field', [words.tags, ...tags])] : []),
    ...(content !== meta['title'] ? [element('p', 'hit-text', marked(passage))] : []),
  ]);
}

const nothing: Matches = () => Promise.resolve(false);

function isFull(list: readonly unknown[]): boolean {
  return list.length > 0;
}

async function markTags(tags: string, matches: Matches, comma: string): Promise<(Node | string)[]> {
  const all = await Promise.all(tags.split('\n').filter(Boolean).map((tag) => markText(tag, matches)));
  const found = all.filter((tag) => tag.some(({ marked: hit }) => hit));
  // A tag that was found by its Latin name shows no word to mark: then all are shown.
  return (isFull(found) ? found : all).flatMap((tag, i) => [...(i > 0 ? [comma] : []), bdi(tag)]);
}

function bdi(runs: readonly Run[]): HTMLElement {
  return element('bdi', '', marked(runs));
}

function marked(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ text, marked: found }) => (found ? element('mark', '', [text]) : text));
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
