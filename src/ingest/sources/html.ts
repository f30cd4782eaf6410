import { countWords } from '../../arabic/tokens.ts';
import { decode, decodeAs, type Decoded, type Refused } from '../decode.ts';
import { sha256 } from '../hash.ts';
import { normalLine } from '../shape.ts';
import { findBlock, isProse, PROSE_WORDS, type Found } from './block.ts';
import { collect, tooLarge } from './bytes.ts';
import { ancestors, elementsOf, flowOf, markByTag, parseHtml, type Flow, type FlowLine } from './markup.ts';
import { pageMeta } from './page.ts';
import type { Bytes, Context, Mark, SourceDoc } from './source.ts';

/** Read a saved page: the text of title and body, with its chrome marked. */
export async function* read(bytes: Bytes, { file, maxBytes }: Context): AsyncIterable<SourceDoc> {
  const all = await collect(bytes, maxBytes);
  yield all ? { file, sha256: sha256(all), ...readPage(decodePage(all)) } : tooLarge(file, maxBytes);
}

/** Read the HTML of a page: its lines, what the page says of each, and what it says of the article. */
export function readPage(page: Decoded | Refused): Omit<SourceDoc, 'file' | 'sha256'> {
  if ('refused' in page) return { content: page };
  const children = parseHtml(page.text);
  const elements = elementsOf(children);
  const { site, ...meta } = pageMeta(elements);
  const head = elements.find(({ name }) => name === 'title');
  const body = elements.find(({ name }) => name === 'body');
  const flow = credible(flowOf(body ? [...(head ? [head] : []), body] : children));
  if (flow.text.trim() === '') return { content: { refused: 'empty', message: 'the page has no text (is it filled by a script?). Save it from a browser' } };
  const title = titleOf(flow, meta.title, site);
  return { content: { ...page, text: flow.text }, meta: { ...meta, title: title?.text ?? meta.title }, marks: marksOf(flow, title) };
}

/** Where a link was never closed, all that follows seems to be one: then links tell nothing. */
function credible({ text, lines }: Flow): Flow {
  const long = lines.filter(({ start, end }) => countWords(text.slice(start, end)) >= PROSE_WORDS);
  const linked = long.filter((line) => !isProse(line, text));
  return linked.length > long.length / 2 ? { text, lines: lines.map((line) => ({ ...line, linked: 0 })) } : { text, lines };
}

/** A page says how it is encoded; what is valid UTF-8 is UTF-8 whatever it says. */
function decodePage(bytes: Uint8Array): Decoded | Refused {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{1,40})/i.exec(start)?.[1];
  return decodeAs(bytes, declared) ?? decode(bytes);
}

type Title = { line: FlowLine; text: string; value?: [number, number] };

/** The line of the title: an `h1` that the page's own title agrees with, or any line that equals it, or the title itself. */
function titleOf({ text, lines }: Flow, told: string | undefined, site: string | undefined): Title | undefined {
  const isIn = (line: FlowLine, name: string) => ancestors(line.parent).some((element) => element.name === name);
  const head = lines.find((line) => isIn(line, 'title'));
  const words = (line: FlowLine) => text.slice(line.start, line.end);
  const names = [told, head && words(head)].filter((name) => name !== undefined).map(normalLine);
  const agrees = (line: FlowLine) => {
    const own = normalLine(words(line));
    return countWords(own) >= 3 && names.some((name) => name === own || name.startsWith(`${own} `) || own.startsWith(`${name} `));
  };
  const others = lines.filter((line) => line !== head);
  const first = others.filter((line) => isIn(line, 'h1'));
  const found = first.find(agrees) ?? others.find(agrees) ?? (first.length === 1 && countWords(words(first[0]!)) >= 4 ? first[0] : undefined);
  if (found) return { line: found, text: words(found) };
  return head && { line: head, ...withoutSite(words(head), site) };
}

/** «Title - Outlet»: the outlet's name is no part of the title. */
function withoutSite(title: string, site: string | undefined): { text: string; value: [number, number] } {
  const cut = [...title.matchAll(/\s[-|–—:•»]{1,2}\s/g)].find(({ index, 0: mark }) => {
    const rest = title.slice(index + mark.length);
    return normalLine(rest) === normalLine(site ?? '') || (countWords(rest) <= 4 && countWords(title.slice(0, index)) >= 4);
  });
  const end = cut?.index ?? title.length;
  return { text: title.slice(0, end), value: [0, end] };
}

/** Mark what is outside the article: chrome by the tags around it, the rest by where it stands. */
function marksOf(flow: Flow, title: Title | undefined): Mark[] {
  const found = findBlock(flow);
  const inBlock = flow.lines.map((line) => found.block === undefined || ancestors(line.parent).includes(found.block));
  const begin = inBlock.indexOf(true);
  const last = inBlock.lastIndexOf(true);
  const titleAt = title ? flow.lines.indexOf(title.line) : -1;
  return flow.lines.flatMap((line, index) => {
    const { start, end } = line;
    if (line === title?.line) return [{ start, end, role: 'title' as const, rule: 'html/title', ...(title.value && { value: title.value }) }];
    if (ancestors(line.parent).some(({ name }) => name === 'title')) return [{ start, end, role: 'title-repeat' as const, rule: 'html/title' }];
    const place = index < begin ? (titleAt >= 0 && index > titleAt ? 'header' : 'outside') : index > last ? 'outside' : 'block';
    return markOf(line, place, flow.text, found);
  });
}

function markOf(line: FlowLine, place: 'header' | 'outside' | 'block', text: string, { chromeRule }: Found): Mark[] {
  const { start, end } = line;
  const chrome = place === 'outside' ? (chromeRule(line) ?? 'html/outside') : chromeRule(line);
  if (chrome) return [{ start, end, role: 'boilerplate', rule: chrome }];
  if (line.linked > (end - start) * 0.8) return [{ start, end, role: 'boilerplate', rule: 'html/links' }];
  if (place === 'header' && !isProse(line, text)) {
    return markByTag(line).find(({ role }) => role === 'caption') ? markByTag(line) : [{ start, end, role: 'boilerplate', rule: 'html/header', weak: true }];
  }
  return markByTag(line);
}
