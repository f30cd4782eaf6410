import type { Article } from './article.ts';
import { write } from './archive.ts';
import { peerEntryOf } from './entry.ts';
import { outlets, sections, tags, type Name } from './vocabulary.ts';

/** Where a peer looks for articles and for data, below its folder. */
export type Layout = { articles: string; data: string };

/** Write the names that a peer's templates ask for. */
export function writeNames(root: string, { data }: Layout): void {
  const table = (names: readonly Name[]) => Object.fromEntries(names.map(({ id, label }) => [id, label]));
  const names = { sections: table(sections), tags: table(tags), outlets: table(outlets) };
  write(root, `${data}/names.json`, JSON.stringify(names, null, 2));
}

/** Write articles as a peer's sources. */
export function writePeerEntries(root: string, { articles }: Layout, list: Iterable<Article>): void {
  for (const article of list) write(root, `${articles}/${article.id}.md`, peerEntryOf(article));
}
