import { openPagefind } from '../../src/search/engine/pagefind.ts';
import { createEngine } from '../../src/search/engine/search.ts';
import { addresses, type Open } from './addresses.ts';

/** The engine of the site's own search page, over its own index. */
export const open: Open = async () => {
  const engine = createEngine(await openPagefind('/warraq/'));
  return async ({ q, mode }, most) => {
    const found = await engine.search({ text: q, typing: mode === 'typing', filters: {}, sort: 'relevance' });
    return addresses(found.hits, most);
  };
};
