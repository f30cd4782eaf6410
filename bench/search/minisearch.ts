import MiniSearch from 'minisearch';
import type { Open } from '../../eval/search/addresses.ts';
import { options } from './minisearch-options.ts';

/** MiniSearch as it comes, words as heads of longer ones: its index is loaded whole. */
export const open: Open = async () => {
  const index = MiniSearch.loadJSON(await (await fetch('/minisearch/index.json')).text(), options);
  return async ({ q }, most) => index.search(q, { prefix: true, combineWith: 'AND' }).slice(0, most).map(({ id }) => String(id));
};
