import type { Block } from '../markdown/block.ts';
import { monthOf, startOf } from '../schema/edtf.ts';
import type { Config } from '../schema/config.ts';
import type { Entry } from '../schema/entry.ts';
import { articleAddress } from './address.ts';
import type { Article } from './article.ts';
import { yearOfEntry } from './entry.ts';

/** What is stored of an article; its outlet may withhold the text later. */
export type Derived = Omit<Article, 'access' | 'text'>;

/** Derive what pages ask of an entry beyond its front matter, and the plain text of its body. */
export function derive(
  entry: Entry,
  blocks: readonly Block[],
  folders: Config['articleFolders'],
): { article: Derived; text: string } {
  const text = blocks.map((block) => block.text).join('\n\n');
  const year = yearOfEntry(entry);
  const month = entry.datePublished?.slice(0, 7) ?? monthOf(entry.dateEdtf ?? '');
  const article = {
    ...entry,
    address: articleAddress(entry.id, folders),
    lead: blocks.find((block) => block.type === 'paragraph')?.text ?? '',
    words: text.match(/\S+/gu)?.length ?? 0,
    year,
    month,
    sortDate: year === undefined ? '' : (entry.datePublished ?? startOf(entry.dateEdtf ?? '')),
  };
  return { article, text };
}
