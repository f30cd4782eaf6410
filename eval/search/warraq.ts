import { nearWords } from '../../src/search/engine/near.ts';
import { openIndex } from '../../src/search/engine/united.ts';
import { addresses, type Open } from './addresses.ts';

/** The engine of the site's own search page, over its own index. */
export const open: Open = async () => {
  const engine = await openIndex('/warraq/');
  const search = (text: string, mode?: string) => engine.search({ text, typing: mode === 'typing', filters: {}, sort: 'relevance' });
  return async ({ q, mode }, most) => {
    const found = await search(q, mode);
    if (mode !== 'offer') return addresses(found.hits, most);
    const [near] = await nearWords(q, [...found.missing, ...found.opened], engine);
    return addresses((near ? await search(near.text) : found).hits, most);
  };
};
