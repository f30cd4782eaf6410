import type { Anchor, Context } from '../context.ts';
import { neighboursOf } from '../dates/neighbours.ts';
import { inOrder, outOfOrder } from '../dates/order.ts';
import type { Remembered } from '../state.ts';

type Numbered = Anchor & { id: string };

/**
 * Find what the numbers of each outlet say of its articles' days: the dated articles next to one whose day is not sure by itself,
 * and whether a day breaks the order of the numbers.
 */
export function countings(entries: readonly Remembered[]): Map<string, Pick<Context, 'neighbours' | 'outOfOrder'>> {
  const found = new Map<string, Pick<Context, 'neighbours' | 'outOfOrder'>>();
  for (const articles of Map.groupBy(entries.filter(isNumbered), ({ outlet }) => outlet).values()) {
    const dated = articles.flatMap((entry): Numbered[] => (entry.anchor === undefined ? [] : [{ id: entry.id, number: entry.traits.number, date: entry.anchor }]));
    const places = inOrder(dated).map(({ number, date }): Anchor => ({ number, date }));
    const astray = new Set(outOfOrder(dated).map(({ id }) => id));
    for (const { id, anchor, traits } of articles) {
      if (anchor !== undefined && !astray.has(id)) continue;
      const neighbours = neighboursOf(traits.number, places);
      const told = { ...(Object.keys(neighbours).length > 0 && { neighbours }), ...(astray.has(id) && { outOfOrder: true as const }) };
      if (Object.keys(told).length > 0) found.set(id, told);
    }
  }
  return found;
}

function isNumbered(entry: Remembered): entry is Remembered & { traits: { number: number } } {
  return entry.traits?.number !== undefined;
}
