import { absolute, feedAddress, listAddress, type ListRef } from '../../archive/address.ts';
import type { Catalog } from '../../archive/catalog.ts';
import { newest, settings } from '../../archive/questions.ts';
import { itemOf, type Item } from './item.ts';
import { cleanXml } from './xml.ts';

/** What a feed says of itself, and its newest articles; the same in all formats. Addresses are full ones. */
export type Channel = {
  title: string;
  description: string;
  language: 'ar' | 'en';
  /** The page that the feed follows. */
  page: string;
  /** The feed itself. */
  self: string;
  icon: string;
  rights: string;
  items: Item[];
};

/** Gather the feed of all articles or of a list. `address` is that of the feed. */
export function channelOf(
  c: Catalog,
  { list, title, description, address = feedAddress(list === 'all' ? undefined : list) }: {
    list: ListRef | 'all';
    title: string;
    description: string;
    address?: string;
  },
): Channel {
  const config = settings(c);
  return {
    title: cleanXml(title),
    description: cleanXml(description),
    language: config.language,
    page: absolute(list === 'all' ? '/' : listAddress(list), config),
    self: absolute(address, config),
    icon: absolute('/icon-192.png', config),
    rights: cleanXml(config.rights),
    items: newest(c, list, config.pageSize.feed).map((article) => itemOf(c, article, config)),
  };
}

/** Gather the feed of the whole archive, in one of its formats. */
export function archiveChannel(c: Catalog, address: string): Channel {
  const { name, description } = settings(c);
  return channelOf(c, { list: 'all', title: name, description, address });
}
