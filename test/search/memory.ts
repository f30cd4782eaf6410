import { words } from '../../src/arabic/normalize.ts';
import { closed, term } from '../../src/arabic/term.ts';
import { liveReading, type Attest } from '../../src/search/engine/live-reading.ts';
import { relativeOf } from '../../src/search/engine/plan.ts';
import { chooseReadings, type Chosen } from '../../src/search/index/readings.ts';
import { tokens } from '../../src/search/index/stream.ts';

/** An index without Pagefind: for each text the stems under which it is found. */
export type Memory = { chosen: Chosen; texts: ReadonlySet<string>[]; attest: Attest };

/** Index some texts in memory, with the real choice of stems. */
export function remember(texts: readonly string[]): Memory {
  const lists = texts.map((text) => tokens(text).flatMap(words));
  const counts = new Map<string, number>();
  for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const chosen = chooseReadings(counts);
  const stems = lists.map((list) => new Set(list.map((word) => chosen.get(word)?.stem ?? '')));
  const attested = new Map<string, number>();
  for (const reading of chosen.values()) {
    attested.set(closed(reading.stem), stems.filter((held) => held.has(reading.stem)).length);
    attested.set(term(reading), 1);
  }
  return { chosen, texts: stems, attest: (asked) => Promise.resolve(attested.get(asked) ?? 0) };
}

/** Find the texts that hold all words of a query or a word of their family, by their numbers. */
export async function findIn({ texts, attest }: Memory, query: string): Promise<number[]> {
  const asked = await Promise.all(tokens(query).flatMap(words).map(async (word) => {
    const live = await liveReading(word, attest);
    const kin = live && (await relativeOf({ ...live, word, open: false }, attest));
    return [live?.stem, kin?.stem].filter((stem) => stem !== undefined);
  }));
  return texts.flatMap((held, i) => (asked.length > 0 && asked.every((any) => any.some((stem) => held.has(stem))) ? [i] : []));
}
