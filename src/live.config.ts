import { defineLiveCollection } from 'astro/content/config';
import { z } from 'zod';
import { articles, outlets, pages, sections, tags } from './archive/loaders.ts';
import { articleSchema } from './archive/article.ts';
import { outletSchema } from './schema/outlet.ts';
import { sectionSchema, tagSchema } from './schema/vocabulary.ts';

const count = z.int();

// Pages read the archive only through these collections and the questions of `src/archive/questions.ts`.
export const collections = {
  articles: defineLiveCollection({ loader: articles, schema: articleSchema }),
  tags: defineLiveCollection({ loader: tags, schema: tagSchema.extend({ count }) }),
  sections: defineLiveCollection({ loader: sections, schema: sectionSchema.extend({ count }) }),
  outlets: defineLiveCollection({ loader: outlets, schema: outletSchema.extend({ count }) }),
  pages: defineLiveCollection({ loader: pages, schema: z.strictObject({ title: z.string() }) }),
};
