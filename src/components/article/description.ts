import type { Brief } from '../../archive/article.ts';
import type { Config } from '../../schema/config.ts';
import { fill, strings } from '../../strings/index.ts';
import { excerpt } from '../excerpt.ts';
import { shortWhen } from '../when.ts';

/** Describe an article in a line that begins with its date, so that old news does not look new where it is shared. */
export function articleDescription(article: Brief, config: Config): string {
  const words = strings(config.language).article;
  if (article.withdrawn) return words.withdrawnMark;
  const text = article.description ?? article.abstract ?? (article.lead || article.headline);
  return fill(words.description, { date: shortWhen(article, config), text: excerpt(text, 180) });
}
