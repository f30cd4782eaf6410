import type { Override } from '../../schema/override.ts';
import { lines } from '../lines.ts';
import type { Split } from './articles.ts';

const LINE_END = /\r\n|[\r\n\u0085\u2028\u2029]/g;

/** Where an editor says that articles begin: by the numbers of their first lines (from 1), or by these lines' exact text. */
export function startsByEditor(text: string, said: NonNullable<Override['split']>): Split {
  const all = lines(text);
  const offsets = [0, ...Array.from(text.matchAll(LINE_END), ({ index, 0: end }) => index + end.length)];
  const lineOf = (one: number | string) =>
    all.find((line) => (typeof one === 'number' ? line.start >= (offsets[one - 1] ?? Infinity) : line.text === one.trim()));
  const starts = said.flatMap((one) => lineOf(one)?.start ?? []).filter((start) => start !== all[0]!.start);
  return {
    starts: [0, ...new Set(starts.sort((one, other) => one - other))],
    doubts: said.filter((one) => !lineOf(one)).map((one) => `override: split names ${typeof one === 'number' ? `line ${one}` : `the line “${one}”`}, which is not in the text`),
  };
}
