import { brokenItem, plainText } from './feed.ts';
import { readFragment } from './markup.ts';
import { attempt, recordDoc } from './record.ts';
import { refuse, type Bytes, type Context, type Meta, type Picture, type SourceDoc } from './source.ts';
import { textOf, xmlItems, type Element, type Item } from './xml.ts';

/** States of WordPress in which a text waits for publication. */
const WAITING: ReadonlySet<string> = new Set(['draft', 'pending', 'future']);
const TYPES: ReadonlySet<string> = new Set(['post', 'page']);

/**
 * Read a WordPress export. Posts and pages are articles, by their number; drafts come as drafts, private and deleted ones
 * are named and left out. Attachments, menus and revisions are no articles.
 */
export async function* read(bytes: Bytes, { file, maxBytes, encoding }: Context): AsyncIterable<SourceDoc> {
  const known = { names: new Map<string, string>(), attached: new Map<string, string>() };
  const waiting: Item[] = [];
  let [any, held] = [false, 0];
  for await (const item of xmlItems(bytes, new Set(['item', 'wp:author']), { maxBytes, ...(encoding !== undefined && { encoding }) })) {
    const { element } = item;
    if (element.name === 'wp:author') {
      known.names.set(textOf(element, 'wp:author_login') ?? '', textOf(element, 'wp:author_display_name') ?? '');
      continue;
    }
    const type = textOf(element, 'wp:post_type') ?? 'post';
    if (type === 'attachment') known.attached.set(textOf(element, 'wp:post_id') ?? '', textOf(element, 'wp:attachment_url') ?? '');
    if (TYPES.has(type) || item.state === 'cut') {
      any = true;
      waiting.push(item);
      held += contentOf(element).length;
    }
    for (let first = waiting[0]; first && (isWhole(first, known) || held > MOST_HELD); [first] = waiting) {
      waiting.shift();
      held -= contentOf(first.element).length;
      yield postDoc(first, known, file, maxBytes);
    }
  }
  for (const item of waiting) yield postDoc(item, known, file, maxBytes);
  if (!any) yield refuse(file, 'empty', 'the export has no posts and no pages');
}

/** Posts wait for the attachment that leads them, which WordPress numbers and writes after them; so many characters of them at most. */
const MOST_HELD = 8_000_000;

function isWhole({ element }: Item, { attached }: Known): boolean {
  const thumbnail = thumbnailOf(element);
  return thumbnail === undefined || attached.has(thumbnail);
}

function contentOf(element: Element): string {
  return textOf(element, 'content:encoded') ?? textOf(element, 'excerpt:encoded') ?? '';
}

/** What an export said so far: full names of authors by login, addresses of pictures by the number of their attachment. */
type Known = { names: ReadonlyMap<string, string>; attached: ReadonlyMap<string, string> };

function postDoc(item: Item, known: Known, file: string, maxBytes: number): SourceDoc {
  const { element, index, damaged } = item;
  const record = textOf(element, 'wp:post_id') ?? textOf(element, 'guid') ?? String(index);
  const broken = brokenItem(item, record, file, maxBytes);
  if (broken) return broken;
  const status = textOf(element, 'wp:status') ?? 'publish';
  if (status !== 'publish' && !WAITING.has(status)) {
    return refuse(file, 'withheld', `the post is "${status}" in WordPress, so it makes no entry`, record);
  }
  return attempt(file, record, () => {
    const { pictures, ...flow } = postText(contentOf(element));
    const meta = { ...postMeta(element, known.names, status), pictures: [...leading(element, known.attached), ...pictures] };
    return recordDoc({ file, record, ...flow, encoding: 'utf-8', damaged, meta });
  });
}

/** The picture that leads a post. */
function leading(element: Element, attached: ReadonlyMap<string, string>): Picture[] {
  const address = attached.get(thumbnailOf(element) ?? '');
  return address ? [{ address }] : [];
}

/** The number of the attachment that leads a post. */
function thumbnailOf({ children }: Element): string | undefined {
  const meta = children.find((child) => child.name === 'wp:postmeta' && textOf(child, 'wp:meta_key') === '_thumbnail_id');
  return meta && textOf(meta, 'wp:meta_value');
}

function postMeta(element: Element, names: ReadonlyMap<string, string>, status: string): Meta {
  const login = textOf(element, 'dc:creator');
  const terms = (domain: string) =>
    element.children.filter(({ name, attrs }) => name === 'category' && attrs['domain'] === domain).flatMap(({ text }) => plainText(text) ?? []);
  const [section, ...more] = terms('category');
  return {
    apart: true,
    title: plainText(textOf(element, 'title')),
    date: postDate(element),
    url: status === 'publish' ? textOf(element, 'link') : undefined,
    author: login ? [names.get(login) || login] : [],
    section,
    tags: [...more, ...terms('post_tag')],
    draft: status !== 'publish',
  };
}

/** The local time of the post with the offset that its time in GMT betrays. */
function postDate(element: Element): string | undefined {
  const [local, gmt] = ['wp:post_date', 'wp:post_date_gmt'].map((name) => textOf(element, name));
  if (!local || local.startsWith('0000')) return textOf(element, 'pubDate');
  const minutes = gmt && !gmt.startsWith('0000') ? (Date.parse(`${local.replace(' ', 'T')}Z`) - Date.parse(`${gmt.replace(' ', 'T')}Z`)) / 60_000 : NaN;
  if (!Number.isInteger(minutes) || Math.abs(minutes) > 14 * 60) return local;
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

const CAPTION = /\[caption\b[^\]]{0,400}\]((?:[^[]|\[(?!\/?caption))*)\[\/caption\]/g;

/** Text of the older editor has paragraphs by blank lines, and captions in brackets. */
function postText(content: string): ReturnType<typeof readFragment> {
  const figures = content.replace(CAPTION, (_, inner: string) => {
    const at = inner.lastIndexOf('>') + 1;
    return `<figure>${inner.slice(0, at)}<figcaption>${inner.slice(at)}</figcaption></figure>`;
  });
  return readFragment(figures, { lines: !/<p[\s>]/i.test(figures) });
}
