import { decode, decodeAs, type Decoded, type Refused } from '../decode.ts';
import { sha256 } from '../hash.ts';
import { hasManyLines, MANY_LINES } from '../many-lines.ts';
import { upright } from '../visual/upright.ts';
import { collect, tooLarge } from './bytes.ts';
import { elementsOf, flowOf, parseHtml } from './markup.ts';
import { pageMeta } from './page.ts';
import { articleOf } from './pages/article.ts';
import { withoutOpenLinks } from './pages/links.ts';
import { titleOf } from './pages/title.ts';
import type { Bytes, Context, SourceDoc } from './source.ts';

/** Read a saved page: the text of title and body, with its chrome marked. */
export async function* read(bytes: Bytes, { file, maxBytes, encoding }: Context): AsyncIterable<SourceDoc> {
  const all = await collect(bytes, maxBytes);
  yield all ? { file, sha256: sha256(all), ...readPage(decodePage(all, { named: encoding })) } : tooLarge(file, maxBytes);
}

/** Read the HTML of a page: its lines, what the page says of each, and what it says of the article. */
export function readPage(page: Decoded | Refused): Omit<SourceDoc, 'file' | 'sha256'> {
  if ('refused' in page) return { content: page };
  const children = parseHtml(page.text);
  const elements = elementsOf(children);
  const { site, ...meta } = pageMeta(elements);
  const head = elements.find(({ name }) => name === 'title');
  const body = elements.find(({ name }) => name === 'body');
  const flow = withoutOpenLinks(flowOf(body ? [...(head ? [head] : []), body] : children));
  if (flow.text.trim() === '') return { content: { refused: 'empty', message: 'the page has no text (is it filled by a script?). Save it from a browser' } };
  if (hasManyLines(flow.text)) return { content: { refused: 'huge', message: MANY_LINES } };
  const title = titleOf(flow, { title: meta.title, site });
  const { marks, pictures } = articleOf(flow, title);
  const shown = meta.pictures?.filter(({ address }) => !pictures.some((one) => one.address === address)) ?? [];
  return { content: upright({ ...page, text: flow.text }), meta: { ...meta, title: title?.text ?? meta.title, pictures: pictures.length > 0 ? pictures : shown }, marks };
}

/** How the bytes of a page are to be read: as a person says, else as its server or the page itself declares. */
type Charset = { named?: string | undefined; declared?: string | undefined };

/** Decode a page by what a person, its server or itself says; what is valid UTF-8 is UTF-8 whatever page and server say. */
export function decodePage(bytes: Uint8Array, { named, declared }: Charset): Decoded | Refused {
  if (named !== undefined) return decode(bytes, named);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const own = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{1,40})/i.exec(start)?.[1];
  return decodeAs(bytes, declared) ?? decodeAs(bytes, own) ?? decode(bytes);
}
