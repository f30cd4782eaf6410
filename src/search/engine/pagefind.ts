/** The part of pagefind.js 1.6.0 that we use; its own documentation names it all. */
export type Pagefind = {
  init(): Promise<void>;
  destroy(): Promise<void>;
  filters(): Promise<Counts>;
  search(term: string | null, options?: SearchOptions): Promise<Answer>;
};
/** How many articles have each value of each filter. */
export type Counts = Record<string, Record<string, number>>;
export type SearchOptions = { filters?: Filters; sort?: { date: 'asc' | 'desc' } };
/** For each filter the values of which an article must have one. */
export type Filters = Record<string, { any: string[] }>;
export type Answer = { results: RawHit[]; unfilteredResultCount: number; filters: Counts };
export type RawHit = {
  id: string;
  score: number;
  /** Positions in the body. */
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<RawData>;
};
export type RawData = { url: string; content: string; meta: Record<string, string> };

/** How much a word counts in each field; in the body it counts 1. */
const metaWeights = { title: 5, caption: 1, tags: 2, names: 1, section: 0.3, outlet: 0.3 };

type Module = { createInstance(options: object): Pagefind & { mergeIndex(address: string, options: object): Promise<void> } };
const options = { ranking: { metaWeights }, exactDiacritics: true };

/**
 * Load the search index in the folder `bundle`, an address such as `/some/base/pagefind/`; of one that stands in parts,
 * one of these. Rejects where there is none.
 */
export async function openPagefind(bundle: string, part = ''): Promise<Pagefind> {
  const address = `${bundle}pagefind.js`;
  const module = (await import(/* @vite-ignore */ address)) as Module;
  const pagefind = module.createInstance(options);
  await pagefind.init();
  // The index beside the parts finds nothing; it lends each of them its code.
  if (part !== '') await pagefind.mergeIndex(bundle + part, options);
  return pagefind;
}
