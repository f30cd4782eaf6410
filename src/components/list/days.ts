import type { Brief } from '../../archive/article.ts';

/** Part the articles of a month into its days, in their order, and those of which the day is open. */
export function byDay<Dated extends Pick<Brief, 'datePublished'>>(
  stories: readonly Dated[],
): { days: Map<string, Dated[]>; open: Dated[] } {
  const days = Map.groupBy(stories, ({ datePublished }) => datePublished?.slice(0, 10) ?? '');
  const open = days.get('') ?? [];
  days.delete('');
  return { days, open };
}

/** Above so many articles a month shows headlines alone. */
const MANY = 60;

/** Choose how articles are shown on a page that takes as many as there are. */
export function storySize(count: number): 'line' | 'brief' {
  return count > MANY ? 'brief' : 'line';
}
