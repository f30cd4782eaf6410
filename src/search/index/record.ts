import { words } from '../../arabic/normalize.ts';

/** An article as search sees it: what can be found in it, and what a result shows. */
export type SearchRecord = {
  /** Address without the base path: `/articles/rt-hoiu/`. */
  url: string;
  title: string;
  /** Plain text of the body. */
  text: string;
  caption?: string | undefined;
  /** Names as the reader sees them; they are also the values of the filters. */
  section?: string | undefined;
  tags: readonly string[];
  /** Other Arabic names of what the tags name: found, never shown. */
  names?: readonly string[] | undefined;
  outlet?: string | undefined;
  year?: string | undefined;
  /** ISO, as exact as it is known; and the same in words. */
  date?: string | undefined;
  dateWords?: string | undefined;
};

/**
 * Fields beside the body in which words are found. Titles count five times as much as the body (`engine/pagefind.ts`).
 */
export const fields = ['title', 'caption', 'section', 'tags', 'names', 'outlet'] as const;

/** Give the text of a field, empty where the article has none. */
export function fieldText(record: SearchRecord, field: (typeof fields)[number]): string {
  const value = record[field] ?? '';
  return typeof value === 'string' ? value : value.join(' · ');
}

/** Give all text of an article in which words are found. */
export function allText(record: SearchRecord): string {
  return [...fields.map((field) => fieldText(record, field)), record.text].join(' ');
}

/** Give the body as it is indexed: the title where there is no text, since Pagefind takes no record without words. */
export function bodyText(record: SearchRecord): string {
  return hasWords(record.text) ? record.text : record.title;
}

/** Tell whether there is anything to find in a text. */
export function hasWords(text: string): boolean {
  return words(text).length > 0;
}
