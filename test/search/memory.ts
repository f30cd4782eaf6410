import { liveStem } from '../../src/search/engine/live-stem.ts';
import { chooseStems, type Stems } from '../../src/search/index/stems.ts';
import { tokens } from '../../src/search/index/stream.ts';
import { words } from '../../src/arabic/normalize.ts';

/** An index without Pagefind: for each text the stems under which it is found. */
export type Memory = { stems: Stems; texts: ReadonlySet<string>[] };

/** Index some texts in memory, with the real choice of stems. */
export function remember(texts: readonly string[]): Memory {
  const lists = texts.map((text) => tokens(text).flatMap(words));
  const counts = new Map<string, number>();
  for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const stems = chooseStems(counts);
  return { stems, texts: lists.map((list) => new Set(list.map((word) => stems.get(word) ?? ''))) };
}

/** Find the texts that hold all words of a query, by their numbers. */
export async function findIn({ stems, texts }: Memory, query: string): Promise<number[]> {
  const live = new Set(stems.values());
  const attest = (stem: string) => Promise.resolve(live.has(stem));
  const asked = await Promise.all(tokens(query).flatMap(words).map((word) => liveStem(word, attest)));
  return texts.flatMap((held, i) => (asked.length > 0 && asked.every((stem) => stem !== undefined && held.has(stem)) ? [i] : []));
}
