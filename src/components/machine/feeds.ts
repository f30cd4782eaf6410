import { compareNames } from '../../arabic/collate.ts';
import type { ListRef } from '../../archive/address.ts';
import type { Catalog } from '../../archive/catalog.ts';
import { labelOf, labelsOf, type Kind, type Label } from '../../archive/labels.ts';
import { settings } from '../../archive/questions.ts';
import type { Config } from '../../schema/config.ts';
import { doorStrings } from '../../strings/doors.ts';
import { fill } from '../../strings/index.ts';

/** A feed by its name: of one list, else of the whole archive. */
export type NamedFeed = { name: string; title: string; list?: ListRef };
export type FeedGroup = { title: string; feeds: readonly NamedFeed[] };

/** The folders of lists that have feeds of their own, in the order in which they are offered. */
export const feedKinds = {
  sections: 'section',
  outlets: 'outlet',
  tags: 'tag',
} as const satisfies Record<string, Kind>;
export type FeedFolder = keyof typeof feedKinds;

/** Tell whether a list with so many articles has a feed. */
export function hasFeed(count: number, { feeds }: Config): boolean {
  return count >= feeds.minimumArticles;
}

/** Give every feed in groups: the whole archive, the sections, the outlets, the tags. Empty groups are left out. */
export function feedGroups(c: Catalog): FeedGroup[] {
  const { name, language } = settings(c);
  const words = doorStrings(language).feeds;
  const lists = (Object.keys(feedKinds) as FeedFolder[]).map((folder) => ({
    title: words[folder],
    feeds: feedsOf(c, feedKinds[folder]),
  }));
  return [{ title: words.all, feeds: [{ name, title: name }] }, ...lists].filter(({ feeds }) => feeds.length > 0);
}

/** Give the feeds of one kind of list: tags by name, others as the publisher has them. */
export function feedsOf(c: Catalog, kind: Kind): Required<NamedFeed>[] {
  const { feeds, ...config } = settings(c);
  const found = labelsOf(c, kind, feeds.minimumArticles).map(({ id, label }) => named(kind, id, label, config));
  return kind === 'tag' ? found.toSorted((a, b) => compareNames(a.name, b.name)) : found;
}

/** Give the feed of one list. Throws where the vocabulary does not know it. */
export function feedOf(c: Catalog, kind: Kind, id: string): Required<NamedFeed> {
  const label = labelOf(c, kind, id);
  if (!label) throw new Error(`There is no ${kind} "${id}" in the archive.`);
  return named(kind, id, label, settings(c));
}

function named(kind: Kind, key: string, label: Label, { name: archive, language }: Pick<Config, 'name' | 'language'>) {
  const name = label[language];
  return { name, title: fill(doorStrings(language).feeds.of, { archive, name }), list: { kind, key } };
}
