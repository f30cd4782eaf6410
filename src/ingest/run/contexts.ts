import type { Context } from '../context.ts';
import type { Remembered, State } from '../state.ts';
import { countings } from './countings.ts';
import type { Relations } from './relations.ts';

/**
 * Find what the rest of the archive says of each entry, from what the state remembers of all of them. Entries of which nothing is
 * said are not in the answer.
 */
export async function contextsOf(state: State, relations: Relations): Promise<Map<string, Context>> {
  const known = [...state.entries.values()].filter(({ deleted }) => !deleted);
  const counted = countings(known);
  const contexts = new Map<string, Context>(counted);
  for (const [id, { duplicateOf, sameStory }] of await relations.among(known)) {
    contexts.set(id, { ...counted.get(id), ...(duplicateOf !== undefined && { duplicateOf }), ...(sameStory.length > 0 && { sameStory }) });
  }
  return contexts;
}

/** Whether an entry was made with this context. */
export function isMadeWith({ context = {} }: Remembered, wanted: Context): boolean {
  return JSON.stringify(context) === JSON.stringify(wanted);
}
