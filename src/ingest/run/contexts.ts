import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitEntry } from '../../markdown/frontmatter.ts';
import type { Context } from '../context.ts';
import { findDuplicates } from '../duplicates/find.ts';
import type { Remembered, State } from '../state.ts';
import { countings } from './countings.ts';

/** What the archive says of its entries, and where to read them again. */
type Asked = { root: string; state: State; entries: ReadonlyMap<string, string>; fresh: ReadonlyMap<string, string> };

/**
 * Find what the rest of the archive says of each entry, from what the state remembers of all of them. Texts that look alike are
 * read again: from their entries, or from `fresh` where a dry run has written none.
 */
export function contextsOf({ root, state, entries, fresh }: Asked): Map<string, Context> {
  const known = [...state.entries.values()].filter(({ deleted }) => !deleted);
  const items = known.flatMap(({ id, accession, outlet, traits }) => (traits ? [{ ...traits, id, accession, ...(outlet && { publisher: outlet }) }] : []));
  const relations = findDuplicates(items, (id) => fresh.get(id) ?? bodyIn(join(root, entries.get(id)!)));
  const counted = countings(known);
  return new Map(
    known.map(({ id }) => {
      const { duplicateOf, sameStory = [] } = relations.get(id) ?? {};
      return [id, { ...counted.get(id), ...(duplicateOf !== undefined && { duplicateOf }), ...(sameStory.length > 0 && { sameStory }) }];
    }),
  );
}

/** Whether an entry was made with this context. */
export function isMadeWith({ context = {} }: Remembered, wanted: Context): boolean {
  return JSON.stringify(context) === JSON.stringify(wanted);
}

/** The body in Markdown: texts are compared by their words. */
function bodyIn(path: string): string {
  return splitEntry(readFileSync(path, 'utf8')).body;
}
