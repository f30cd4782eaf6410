import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitEntry } from '../../markdown/frontmatter.ts';
import { findDuplicates, type Relation } from '../duplicates/find.ts';
import type { Item } from '../duplicates/item.ts';
import { plainBody } from '../prose.ts';
import { readSeed } from '../read.ts';
import { readSeedFile, seedOf } from '../seeds.ts';
import { containerIn, nameOf } from '../sources/source.ts';
import type { Remembered } from '../state.ts';
import { readLikenesses, writeLikenesses } from './likenesses.ts';
import type { Run } from './run.ts';

/** Finds copies and versions among some entries. `keep` leaves for the next run what was found of their texts. */
export type Relations = { among: (entries: readonly Remembered[]) => Promise<Map<string, Relation>>; keep: () => void };

/**
 * Make what finds copies in a run. Two texts are compared once, by this run or an earlier one, and entries of which no trait
 * changed since the last round are not looked at again. Compared is what the machine wrote: where an editor changed an entry, its
 * seed is read again, so that the answer is the same whether an earlier run knew it or not.
 */
export function relationsIn(run: Run): Relations {
  const [known, used, strayed] = [readLikenesses(run.root), new Set<string>(), new Set<string>()];
  const bodyOf = (id: string): string => run.fresh.get(id) ?? bodyIn(join(run.root, run.entries.get(id)!));
  let last: { turns: number; found: Map<string, Relation> } | undefined;
  return {
    among: async (entries) => {
      const { turns } = run.state;
      if (last?.turns === turns) return last.found;
      let found: Map<string, Relation>;
      let unread: string[];
      do {
        used.clear();
        const before = strayed.size;
        found = findDuplicates(itemsOf(entries), bodyOf, { known, used, strayed });
        unread = [...strayed].slice(before);
        await readAgain(run, unread);
      } while (unread.length > 0);
      last = { turns, found };
      return found;
    },
    keep: () => {
      if (last) writeLikenesses(run.root, known, used);
    },
  };
}

/** One after the other: there are as many as the archive has entries. */
function* itemsOf(entries: readonly Remembered[]): Iterable<Item> {
  for (const { id, accession, outlet, traits } of entries) if (traits) yield { ...traits, id, accession, ...(outlet && { publisher: outlet }) };
}

/** Read the seeds of some entries for the text that the machine made of them. */
async function readAgain({ root, house, hints, state, fresh }: Run, ids: readonly string[]): Promise<void> {
  const entries = ids.map((id) => state.entries.get(id)!);
  for (const [file, own] of Map.groupBy(entries, ({ seed }) => containerIn(seed))) {
    const wanted = new Map(own.map((entry) => [nameOf({ ...entry, file: entry.seed }), entry]));
    try {
      for await (const doc of readSeedFile(join(root, file), file, house, hints(file))) {
        const [entry, seed] = [wanted.get(nameOf(doc)), seedOf(doc)];
        if (entry && seed) fresh.set(entry.id, plainBody(readSeed(seed, house, entry.context).body));
      }
    } catch {
      // Its seed is gone: the entry on the disk is all that is left of the text.
    }
  }
}

/** The body in Markdown: texts are compared by their words. */
function bodyIn(path: string): string {
  return splitEntry(readFileSync(path, 'utf8')).body;
}
