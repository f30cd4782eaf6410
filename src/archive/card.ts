import type { Config } from '../schema/config.ts';
import type { Article } from './article.ts';

/**
 * Give the address of the picture that goes along where an article is shared: one for a section and year, so that old
 * news cannot look new; one for each article where the archive wants that, or none.
 */
export function cardAddress(article: Pick<Article, 'id' | 'articleSection' | 'year'>, { cards }: Pick<Config, 'cards'>): string | undefined {
  const { id, articleSection, year = 'undated' } = article;
  if (cards === 'none') return undefined;
  if (cards === 'article') return `/cards/articles/${id}.png`;
  return articleSection ? `/cards/${articleSection}/${year}.png` : `/cards/${year}.png`;
}
