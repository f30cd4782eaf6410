import type { Role } from '../schema/ledger.ts';
import { captionParts } from './caption.ts';
import type { Piece } from './piece.ts';

/** A piece that says one thing; `value` are offsets in the piece, `field` the entry's field where its rule named one. */
export type Part = Piece & { value?: [start: number, end: number]; field?: string; canonical?: string };

/** Facts that a rule may cut out beside the value of its own role, by the name of the group. */
const FACTS: Record<string, { field: string; role?: Role }> = {
  place: { field: 'locationCreated', role: 'place' },
  source: { field: 'creditText', role: 'source' },
  author: { field: 'author[].name', role: 'byline' },
  credit: { field: 'image[].credit' },
  issue: { field: 'print.issue' },
  edition: { field: 'print.edition' },
  page: { field: 'print.page' },
  supplement: { field: 'print.supplement' },
  note: { field: 'notes[].text' },
};

/**
 * Cut a piece into one part for each fact that its rule names: «العدد 4127، ص 9» into issue and page, «جوهانسبورغ -
 * وكالات» into place and agency. The parts tile the piece, so that labels and dashes between them stay accounted for.
 */
export function partsOf(piece: Piece): Part[] {
  const parts = piece.parts ?? (piece.role === 'caption' ? captionParts(piece.text) : undefined);
  const named = Object.entries(parts ?? {}).sort(([, one], [, other]) => one[0] - other[0]);
  if (named.length === 0) return [piece];
  return named.map(([name, [from, to]], index) => {
    const before = index === 0 ? 0 : named[index - 1]![1][1];
    const start = before + (piece.text.slice(before).length - piece.text.slice(before).trimStart().length);
    const end = index === named.length - 1 ? piece.text.length : to;
    const fact = FACTS[name.replace(/\d+$/, '')];
    return {
      ...piece,
      start: piece.start + start,
      end: piece.start + end,
      text: piece.text.slice(start, end),
      role: fact?.role ?? piece.role,
      value: [from - start, to - start],
      ...(fact && { field: fact.field }),
      ...(piece.values?.[name] !== undefined && { canonical: piece.values[name] }),
    };
  });
}
