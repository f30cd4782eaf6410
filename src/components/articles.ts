import { getLiveCollection } from 'astro:content';
import type { Article } from '../archive/article.ts';
import type { ArticleFilter } from '../archive/loaders.ts';

/** Ask the live collection for articles. It returns its errors, so they are thrown here, where they stop the build. */
export async function articles(filter: ArticleFilter): Promise<Article[]> {
  const { entries, error } = await getLiveCollection('articles', filter);
  if (error) throw error;
  return (entries ?? []).map((entry) => entry.data as Article);
}
