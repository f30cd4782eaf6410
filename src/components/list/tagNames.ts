import { listAddress } from '../../archive/address.ts';
import type { Tag } from '../../schema/vocabulary.ts';
import { indexName, type Name } from './shelving.ts';

type CountedTag = Tag & { count: number };
export type TagKind = Tag['kind'];

const kinds: readonly TagKind[] = ['place', 'person', 'org', 'event', 'topic'];

/** Give the names of tags for an index. */
export function tagNames(tags: readonly CountedTag[], language: 'ar' | 'en'): Name[] {
  return tags.map((tag) => {
    const label = indexName(tag, language);
    return { label, sort: label, to: listAddress({ kind: 'tag', key: tag.id }), count: tag.count };
  });
}

/** Give the kinds of which an article carries a tag, with the number of those tags. */
export function kindsOf(tags: readonly CountedTag[]): { kind: TagKind; count: number }[] {
  const used = tags.filter(({ count }) => count > 0);
  return kinds
    .map((kind) => ({ kind, count: used.filter((tag) => tag.kind === kind).length }))
    .filter(({ count }) => count > 0);
}

/** Give the address of the tags of a kind. */
export function kindAddress(kind: TagKind): string {
  return `/tags/kind/${kind}/`;
}
