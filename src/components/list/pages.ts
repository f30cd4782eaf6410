import { listAddress, type ListRef } from '../../archive/address.ts';
import type { Config } from '../../schema/config.ts';
import { fill, strings } from '../../strings/index.ts';
import { numberWords } from '../../strings/plural.ts';

/** Name a permanent page: «صفحة 3». Never "of n": a page must not change because another was added. */
export function pageName(page: number, config: Config): string {
  return fill(strings(config.language).list.page, { page: numberWords(page, config) });
}

/** Give the links to all permanent pages of a year, the newest first. They stand on the year's own page only. */
export function pageLinks({ list, year, pages }: { list: ListRef; year: string; pages: number }, config: Config) {
  return Array.from({ length: pages }, (_, k) => pages - k).map((page) => ({
    label: pageName(page, config),
    to: listAddress(list, year, page),
  }));
}
