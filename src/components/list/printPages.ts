import { digitWords } from '../../arabic/calendar.ts';
import type { Brief } from '../../archive/article.ts';
import type { Config } from '../../schema/config.ts';
import { fill, strings } from '../../strings/index.ts';
import { listStrings } from '../../strings/lists.ts';

type Printed = Pick<Brief, 'print'>;

/** Part the articles of an issue, which come in the order of its pages, by the page on which they stood. */
export function printPages<Story extends Printed>(
  stories: readonly Story[],
  config: Config,
): { name: string; articles: Story[] }[] {
  const pages = Map.groupBy(stories, (story) => pageName(story, config));
  return [...pages].map(([name, articles]) => ({ name, articles }));
}

function pageName({ print }: Printed, config: Config): string {
  const words = listStrings(config.language).issues;
  const page = print?.page === undefined ? words.noPage : fill(words.page, { page: digitWords(print.page, config) });
  if (!print?.supplement) return page;
  return fill(words.supplement, { name: print.supplement }) + strings(config.language).comma + page;
}
