import { lineNumber } from '../lines.ts';
import type { Reading } from '../read.ts';
import type { Within } from '../sources/source.ts';

type Told = Pick<Reading, 'text' | 'entry' | 'spans' | 'tags'>;

/** Tell of an article in the offsets of the whole file that it was cut out of. */
export function inWhole({ entry, spans, tags }: Told, { text, start: by }: Within): Told {
  const shifted = <T extends { start: number }>(one: T): T => ({ ...one, start: one.start + by });
  const moved = <T extends { start: number; end: number }>(one: T): T => ({ ...shifted(one), end: one.end + by });
  const dated = entry.dateProvenance;
  const span = dated?.span && ([dated.span[0] + by, dated.span[1] + by] as [number, number]);
  return {
    text,
    entry: span ? { ...entry, dateProvenance: { ...dated, span } } : entry,
    spans: spans.map((one) => ({ ...moved(one), ...(one.edits && { edits: one.edits.map(shifted) }) })),
    tags: tags.map((tag) => ({ ...tag, surfaces: tag.surfaces.map(moved) })),
  };
}

/** Of what is said of lines of the whole file by their numbers, keep what is said of this article, in its own numbers. */
export function linesWithin<T>(said: Readonly<Record<string, T>>, own: string, { text, start }: Within): Record<string, T> {
  const first = lineNumber(text, start);
  const last = lineNumber(text, start + own.length);
  return Object.fromEntries(
    Object.entries(said).flatMap(([key, value]) => {
      if (!/^\d+$/.test(key)) return own.includes(key) ? [[key, value]] : [];
      return Number(key) >= first && Number(key) <= last ? [[String(Number(key) - first + 1), value]] : [];
    }),
  );
}
