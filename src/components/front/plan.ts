import type { Brief } from '../../archive/article.ts';

/** How many stories stand beside the lead, and in the column of the newest. */
export const SECONDS = 3;
export const LATEST = 6;
/** Among how many of the newest a picture makes the lead: an older one is no news of this front. */
const PICTURED = 8;

/** Where the newest stories stand on the front page. Nothing stands twice. */
export type Front = { lead?: Brief; seconds: Brief[]; latest: Brief[] };

/**
 * Lay out the front page. The newest story with a picture leads, else the newest; below it stand the newest of other
 * sections than its own and each other's, so that the top of the page is the whole paper in small.
 */
export function planFront(all: readonly Brief[], hasPicture: (article: Brief) => boolean): Front {
  const stories = withoutCopies(all);
  const lead = stories.slice(0, PICTURED).find(hasPicture) ?? stories[0];
  if (!lead) return { seconds: [], latest: [] };
  const others = stories.filter((story) => story !== lead);
  const seconds = chooseSeconds(lead, others);
  const latest = others.filter((story) => !seconds.includes(story)).slice(0, LATEST);
  return { lead, seconds, latest };
}

/** Give the first of stories that tell the same: copies of a story carry its headline. */
export function withoutCopies(stories: readonly Brief[], shown: readonly Brief[] = []): Brief[] {
  const seen = new Set(shown.map(({ headline }) => headline));
  return stories.filter(({ headline }) => !seen.has(headline) && seen.add(headline));
}

function chooseSeconds(lead: Brief, others: readonly Brief[]): Brief[] {
  const seen = new Set([lead.articleSection]);
  const fresh = others.filter(({ articleSection: section }) => {
    const isFresh = section !== undefined && !seen.has(section);
    seen.add(section);
    return isFresh;
  });
  const chosen = new Set([...fresh, ...others].slice(0, SECONDS));
  return others.filter((story) => chosen.has(story));
}
