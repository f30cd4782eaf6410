import { tooLarge } from './bytes.ts';
import { readFragment } from './markup.ts';
import { attempt, recordDoc } from './record.ts';
import { refuse, type Bytes, type Context, type Meta, type Picture, type SourceDoc } from './source.ts';
import { textOf, textsOf, xmlItems, type Element, type Item } from './xml.ts';

/** Elements that name a picture: RSS, Atom (`rel="enclosure"`) and Media RSS. */
const ENCLOSING: ReadonlySet<string> = new Set(['enclosure', 'link', 'media:content', 'media:thumbnail']);

/** Read an RSS (0.91 to 2.0, RDF) or Atom file: each item is an article; its guid, id or link is its key. */
export async function* read(bytes: Bytes, { file, maxBytes, encoding }: Context): AsyncIterable<SourceDoc> {
  let any = false;
  for await (const item of xmlItems(bytes, new Set(['item', 'entry']), { maxBytes, ...(encoding !== undefined && { encoding }) })) {
    any = true;
    yield itemDoc(item, file, maxBytes);
  }
  if (!any) yield refuse(file, 'empty', 'the feed has no items');
}

/** What came of an item that is not whole; nothing where it is. */
export function brokenItem({ state, index }: Item, key: string, file: string, maxBytes: number): SourceDoc | undefined {
  if (state === 'huge') return tooLarge(file, maxBytes, key);
  return state === 'cut' ? refuse(file, 'damaged', `the file breaks off within its record ${index}. Fetch the file again`, key) : undefined;
}

function itemDoc(item: Item, file: string, maxBytes: number): SourceDoc {
  const { element, index, damaged } = item;
  const isAtom = element.name === 'entry';
  const meta = isAtom ? atomMeta(element) : rssMeta(element);
  const record = textOf(element, 'guid') ?? textOf(element, 'id') ?? meta.url ?? String(index);
  const broken = brokenItem(item, record, file, maxBytes);
  const whole = () => {
    const { pictures, ...flow } = readFragment(isAtom ? atomBody(element) : rssBody(element));
    return recordDoc({ file, record, ...flow, encoding: 'utf-8', damaged, meta: { ...meta, pictures: [...enclosed(element), ...pictures] } });
  };
  return broken ?? attempt(file, record, whole);
}

function rssMeta(element: Element): Meta {
  const guid = element.children.find(({ name }) => name === 'guid');
  return {
    apart: true,
    title: plainText(textOf(element, 'title')),
    date: textOf(element, 'pubDate') ?? textOf(element, 'dc:date'),
    url: textOf(element, 'link') ?? (guid?.attrs['isPermaLink'] !== 'false' ? guid?.text.trim() : undefined),
    author: rssAuthors(element),
    tags: [...textsOf(element, 'category'), ...textsOf(element, 'dc:subject')].map((tag) => plainText(tag)!),
  };
}

/** RSS wants «mail@example.org (Name)» in `author`; most feeds write a name there. */
function rssAuthors(element: Element): string[] {
  const creators = textsOf(element, 'dc:creator');
  const names = creators.length > 0 ? creators : textsOf(element, 'author');
  return names.map((name) => /^\S+@\S+ \(([^)]+)\)$/.exec(name)?.[1] ?? name).filter((name) => !/^\S+@\S+$/.test(name));
}

function rssBody(element: Element): string {
  return textOf(element, 'content:encoded') ?? textOf(element, 'description') ?? '';
}

function atomMeta(element: Element): Meta {
  const links = element.children.filter(({ name }) => name === 'link');
  const link = links.find(({ attrs }) => (attrs['rel'] ?? 'alternate') === 'alternate');
  return {
    apart: true,
    title: plainText(textOf(element, 'title')),
    date: textOf(element, 'published') ?? textOf(element, 'updated'),
    url: link?.attrs['href'],
    author: element.children.filter(({ name }) => name === 'author').flatMap((author) => textOf(author, 'name') ?? []),
    tags: element.children.filter(({ name }) => name === 'category').flatMap(({ attrs }) => attrs['label'] ?? attrs['term'] ?? []),
  };
}

function atomBody(element: Element): string {
  const bodies = ['content', 'summary'].flatMap((name) => element.children.filter((child) => child.name === name));
  return bodies.map((body) => body.markup || body.text).find((body) => body.trim() !== '') ?? '';
}

/** Pictures that a feed names beside the text: enclosures, and those of Media RSS. */
function enclosed({ children }: Element): Picture[] {
  return children.flatMap(({ name, attrs }) => {
    const isPicture = /^image\//.test(attrs['type'] ?? '') || attrs['medium'] === 'image' || name === 'media:thumbnail';
    const address = ENCLOSING.has(name) && isPicture ? (attrs['url'] ?? (attrs['rel'] === 'enclosure' ? attrs['href'] : undefined)) : undefined;
    return address ? [{ address }] : [];
  });
}

/** Titles and categories may hold entities twice escaped, or tags. */
export function plainText(html: string | undefined): string | undefined {
  return html === undefined ? undefined : readFragment(html).text.replace(/\s+/g, ' ').trim() || undefined;
}
