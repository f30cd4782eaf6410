import { defineLiveCollection } from 'astro/content/config';
import { z } from 'zod';
import { articles, outlets, pages, sections, tags } from './archive/loaders.ts';
import type { Brief } from './archive/article.ts';
import { outletSchema } from './schema/outlet.ts';
import { sectionSchema, tagSchema } from './schema/vocabulary.ts';

const count = z.int();
// Each entry was checked whole when it came into the catalog (`src/archive/fill.ts`). A list of twenty is read a hundred
// thousand times: here the schema says what they are.
const article = z.custom<Brief>((data) => typeof data === 'object' && data !== null && 'address' in data);

// Pages read the archive only through these collections and the questions of `src/archive/questions.ts`.
export const collections = {
  articles: defineLiveCollection({ loader: articles, schema: article }),
  tags: defineLiveCollection({ loader: tags, schema: tagSchema.extend({ count }) }),
  sections: defineLiveCollection({ loader: sections, schema: sectionSchema.extend({ count }) }),
  outlets: defineLiveCollection({ loader: outlets, schema: outletSchema.extend({ count }) }),
  pages: defineLiveCollection({ loader: pages, schema: z.strictObject({ title: z.string() }) }),
};
