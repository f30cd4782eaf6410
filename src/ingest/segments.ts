import { blankAfter, blankBefore, type Line } from './lines.ts';
import { isTerminated, listMarker } from './shape.ts';

/** A line or a part of it that has one role. */
export type Segment = Line;

const ADDRESS = /https?:\/\/[^\s<>"«»،؛\u0600-\u06ff]+/i;
/** A line with more words than this before an address is prose that quotes it. */
const LABEL_WORDS = 6;

/** Lines of a hard-wrapped text are at least so long, and none is much longer than the others (UTF-16 units). */
const [NARROWEST, WIDEST] = [45, 130];

/**
 * Join the lines of paragraphs that were broken at a fixed width, as typewriters and mail programs do: three lines or
 * more of about one length, of which most do not end where a sentence ends, but some do (else it is a poem). All else
 * stays as it is.
 */
export function unwrap(lines: readonly Line[], source: string): Line[] {
  const width = wrapWidth(lines);
  if (width === undefined) return [...lines];
  const joined: Line[] = [];
  let isOpen = false;
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && isOpen && before.block === line.block && !listMarker(line.text)) {
      joined[joined.length - 1] = { ...before, end: line.end, text: '' };
    } else {
      joined.push({ ...line });
    }
    isOpen = line.text.length >= 0.7 * width && !(isTerminated(line.text) && line.text.length < 0.9 * width);
  }
  return joined.map((line) => (line.text === '' ? { ...line, text: source.slice(line.start, line.end) } : line));
}

/** The width a text was broken at; none where its lines are paragraphs. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const inner = lines.filter((line, index) => lines[index + 1]?.block === line.block);
  const long = inner.map(({ text }) => text.length).filter((length) => length >= NARROWEST).sort((one, other) => one - other);
  const width = long[Math.floor(long.length * 0.9)];
  if (long.length < 3 || width === undefined || width > WIDEST || lines.some(({ text }) => text.length > 1.4 * width)) return undefined;
  const even = long.filter((length) => length >= 0.75 * width).length;
  const open = inner.filter(({ text }) => text.length >= NARROWEST && !isTerminated(text)).length;
  const closed = lines.filter(({ text }) => isTerminated(text)).length;
  return even >= 0.7 * long.length && open >= 0.6 * long.length && closed >= lines.length / 15 ? width : undefined;
}

/** Cut addresses that crawlers glue to the label before them («انسخ الرابطhttps://…») into segments of their own. */
export function segments(lines: readonly Line[]): Segment[] {
  return lines.flatMap(cutPermalink).flatMap((line) => {
    const at = line.text.search(ADDRESS);
    const before = line.text.slice(0, Math.max(at, 0));
    const label = before.slice(0, before.length - blankAfter(before));
    if (at < 0 || label.split(/\s+/).length > LABEL_WORDS) return [line];
    const address = ADDRESS.exec(line.text.slice(at))![0].replace(/[.,:;!?)\]]+$/, '');
    const rest = line.text.slice(at + address.length);
    const restAt = at + address.length + blankBefore(rest);
    return [part(line, 0, label.length), part(line, at, at + address.length), part(line, restAt, line.text.length)].filter(
      ({ text }) => text !== '',
    );
  });
}

/** «رابط الخبر بصحيفة كذا: العنوان», which crawlers glue to the end of the text. */
const PERMALINK = /\sرابط الخبر[^:\n]{0,40}:/u;

function cutPermalink(line: Line): Segment[] {
  const at = line.text.slice(-400).search(PERMALINK);
  if (at < 0) return [line];
  const from = Math.max(0, line.text.length - 400) + at;
  const before = line.text.slice(0, from).trimEnd();
  return before === '' ? [line] : [part(line, 0, before.length), part(line, from + 1, line.text.length)];
}

/** Whether a segment is an address and nothing else. */
export function isAddress(text: string): boolean {
  return ADDRESS.exec(text)?.[0].length === text.length;
}

function part(line: Line, from: number, to: number): Segment {
  return { ...line, start: line.start + from, end: line.start + to, text: line.text.slice(from, to) };
}
