import { Parser } from 'htmlparser2';
import { decoded } from './bytes.ts';
import { DEEPEST_NEST } from './markup.ts';
import type { Bytes, Context } from './source.ts';

/** An element of a record: its name with prefix, its own text, and its content as markup (for bodies in XHTML). */
export type Element = { name: string; attrs: Record<string, string>; text: string; markup: string; children: Element[] };
/** A record, or where the file breaks off. `index` counts from 1. */
export type Item = { element: Element; index: number; state: 'whole' | 'cut' | 'huge'; damaged: number };

/** How large an element may be (UTF-16 units), and the encoding that a person named. */
type Limits = Pick<Context, 'maxBytes' | 'encoding'>;

/** Names of elements whose content is a body in XHTML: kept as markup, so that its paragraphs stay. */
const MARKUP = new Set(['content', 'summary', 'xhtml:body']);
/** Records are shallow; what lies deeper is hostile, and read as text only. */
const DEEPEST = 32;
const DECLARED = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})["']/i;

/**
 * Stream the elements of a name out of an XML file, each as soon as it is whole. Tolerant: undefined entities stay as
 * they are. An element above the limit (UTF-16 units) loses its text and says so. The rest of the file is not kept.
 */
export async function* xmlItems(bytes: Bytes, names: ReadonlySet<string>, { maxBytes: limit, encoding }: Limits): AsyncIterable<Item> {
  const found: Item[] = [];
  const stack: Element[] = [];
  let size = 0;
  let count = 0;
  let ended = false;
  let inMarkup = 0;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attrs) {
        depth += 1;
        if (depth > DEEPEST_NEST) throw new Error(`its elements nest more than ${DEEPEST_NEST} deep`);
        if (stack.length === 0 && !names.has(name)) return;
        const element: Element = { name, attrs, text: '', markup: '', children: [] };
        if (inMarkup > 0) stack[inMarkup - 1]!.markup += openTag(name, attrs);
        if (stack.length < DEEPEST) stack.at(-1)?.children.push(element);
        stack.push(element);
        if (stack.length === 1) size = 0;
        if (inMarkup === 0 && MARKUP.has(name) && attrs['type'] === 'xhtml') inMarkup = stack.length;
      },
      ontext(data) {
        const element = stack.at(-1);
        if (!element) return;
        size += data.length;
        if (size > limit) return;
        element.text += data;
        if (inMarkup > 0) stack[inMarkup - 1]!.markup += escape(data);
      },
      onclosetag(name) {
        depth -= 1;
        const element = stack.pop();
        if (!element) return;
        if (inMarkup > stack.length) inMarkup = 0;
        if (inMarkup > 0) stack[inMarkup - 1]!.markup += `</${name}>`;
        if (stack.length > 0) return;
        count += 1;
        found.push({ element, index: count, state: ended ? 'cut' : size > limit ? 'huge' : 'whole', damaged: countDamage(element) });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for await (const text of decoded(bytes, encoding, encodingOf)) {
    parser.write(text);
    yield* found.splice(0);
  }
  ended = true;
  parser.end();
  yield* found.splice(0);
}

/** The encoding that the file declares, else UTF-8. */
function encodingOf(head: Uint8Array): string {
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(head.subarray(0, 400)).trimStart())?.[1] ?? 'utf-8';
  try {
    return /^utf-?16/i.test(declared) ? 'utf-8' : new TextDecoder(declared).encoding;
  } catch {
    throw new Error(`its first line names the encoding "${declared}", which nobody knows`);
  }
}

function countDamage({ text, children }: Element): number {
  return (text.match(/\ufffd/g)?.length ?? 0) + children.reduce((sum, child) => sum + countDamage(child), 0);
}

function openTag(name: string, attrs: Record<string, string>): string {
  return `<${name}${Object.entries(attrs).map(([key, value]) => ` ${key}="${escape(value)}"`).join('')}>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** The text of the first child of a name; nothing where it is blank. */
export function textOf({ children }: Element, name: string): string | undefined {
  return children.find((child) => child.name === name && child.text.trim() !== '')?.text.trim();
}

/** The texts of all children of a name. */
export function textsOf({ children }: Element, name: string): string[] {
  return children.filter((child) => child.name === name).map(({ text }) => text.trim()).filter(Boolean);
}
