import { nearWords } from '../../src/search/engine/near.ts';
import { openPagefind } from '../../src/search/engine/pagefind.ts';
import { createEngine } from '../../src/search/engine/search.ts';
import { addresses, type Open } from './addresses.ts';

/** The engine of the site's own search page, over its own index. */
export const open: Open = async () => {
  const engine = createEngine(await openPagefind('/warraq/'));
  const search = (text: string, mode?: string) => engine.search({ text, typing: mode === 'typing', filters: {}, sort: 'relevance' });
  return async ({ q, mode }, most) => {
    const found = await search(q, mode);
    if (mode !== 'offer') return addresses(found.hits, most);
    const [near] = await nearWords(q, [...found.missing, ...found.opened], engine.attest);
    return addresses((near ? await search(near.text) : found).hits, most);
  };
};
