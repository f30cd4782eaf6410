import { getLiveCollection } from 'astro:content';
import type { Brief } from '../archive/article.ts';
import type { ArticleFilter } from '../archive/loaders.ts';

/** Ask the live collection for articles. It returns its errors; they are thrown here, where they stop the build. */
export async function articles(filter: ArticleFilter): Promise<Brief[]> {
  // Astro writes the types of collections into the archive's folder, which a type check of the program need not have.
  const { entries, error } = await getLiveCollection('articles', filter as never);
  if (error) throw error;
  return (entries ?? []).map((entry) => entry.data as Brief);
}
