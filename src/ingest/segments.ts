import type { Line } from './lines.ts';

/** A line or a part of it that has one role. */
export type Segment = Line;

const ADDRESS = /https?:\/\/[^\s<>"«»،؛\u0600-\u06ff]+/i;
/** A line with more words than this before an address is prose that quotes it. */
const LABEL_WORDS = 6;

/** Cut addresses that crawlers glue to the label before them («انسخ الرابطhttps://…») into segments of their own. */
export function segments(lines: readonly Line[]): Segment[] {
  return lines.flatMap((line) => {
    const at = line.text.search(ADDRESS);
    const label = line.text.slice(0, Math.max(at, 0)).trimEnd();
    if (at < 0 || label.split(/\s+/).length > LABEL_WORDS) return [line];
    const address = ADDRESS.exec(line.text.slice(at))![0].replace(/[.,:;!?)\]]+$/, '');
    const rest = line.text.slice(at + address.length);
    const restAt = at + address.length + (rest.length - rest.trimStart().length);
    return [part(line, 0, label.length), part(line, at, at + address.length), part(line, restAt, line.text.length)].filter(
      ({ text }) => text !== '',
    );
  });
}

/** Whether a segment is an address and nothing else. */
export function isAddress(text: string): boolean {
  return ADDRESS.exec(text)?.[0].length === text.length;
}

function part(line: Line, from: number, to: number): Segment {
  return { ...line, start: line.start + from, end: line.start + to, text: line.text.slice(from, to) };
}
