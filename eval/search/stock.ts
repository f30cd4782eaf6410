import type { Pagefind } from '../../src/search/engine/pagefind.ts';
import { addresses, type Open } from './addresses.ts';

/** Pagefind as it comes. */
export const open: Open = async () => {
  const address = new URL('/stock/pagefind.js', location.href).href;
  const module = (await import(/* @vite-ignore */ address)) as { createInstance(options: object): Pagefind };
  const pagefind = module.createInstance({});
  await pagefind.init();
  return async ({ q }, most) => addresses((await pagefind.search(q)).results, most);
};
