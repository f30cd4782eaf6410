import { decode } from '../decode.ts';
import { sha256 } from '../hash.ts';
import { upright } from '../visual/upright.ts';
import { collect, tooLarge } from './bytes.ts';
import type { Bytes, Context, SourceDoc } from './source.ts';

/** Tags that somebody's export left in a text; a sign in running text, such as «<3», is none. */
const TAG = /<\/?(?:p|br|div|span|h[1-6]|table|tr|td|article|body|html)(?:\s[^<>]{0,300})?\/?>/gi;
/** With so many tags a text is HTML, whatever its name says. */
const TAGS = 4;

/** Read plain text: one file, one article. Text full of tags is read as a page. */
export async function* read(bytes: Bytes, { file, maxBytes, encoding }: Context): AsyncIterable<SourceDoc> {
  const all = await collect(bytes, maxBytes);
  if (!all) return yield tooLarge(file, maxBytes);
  const content = decode(all, encoding);
  const isMarkup = !('refused' in content) && (content.text.match(TAG)?.length ?? 0) >= TAGS;
  yield { file, sha256: sha256(all), ...(isMarkup ? (await import('./html.ts')).readPage(content) : { content: upright(content) }) };
}
