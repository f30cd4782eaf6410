import { z } from 'zod';
import { entrySchema } from '../schema/entry.ts';

/** Whether and how an article is shown: in lists, as a tombstone, only on its own page, or not at all. */
export type Status = 'listed' | 'withdrawn' | 'duplicate' | 'hidden';

/** An entry with what the catalog derives from it. */
export const articleSchema = entrySchema.extend({
  address: z.string(),
  /** How much of the text may be shown: the entry's own word, else its outlet's. */
  access: entrySchema.shape.access.unwrap(),
  /** Plain text of the first paragraph; empty where the text may not be shown. */
  lead: z.string(),
  /** Number of words of the body. */
  words: z.int(),
  /** The year on which all readings of the date agree. */
  year: z.string().optional(),
  /** The month on which they agree: `2016-05`. */
  month: z.string().optional(),
  /** What lists are ordered by, then the id: `2016-05-27`, `2016-05`, or empty where the year is open. */
  sortDate: z.string(),
});
export type Article = z.infer<typeof articleSchema>;
/** With the plain text of the body as far as it may be shown, blocks parted by an empty line. */
export type Whole = Article & { text: string };
/** What lists show of an article: without the evidence for it. */
export type Brief = Omit<Article, 'ingest' | 'keywordProvenance'>;
