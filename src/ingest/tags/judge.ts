import type { NameTerm } from './names.ts';
import { isHeadline, opens, type Stretch } from './stretches.ts';

/** A name where it stands in the source; `doubtful`: it may be that of something else. */
export type Hit = { start: number; end: number; term: NameTerm; stretch: Stretch; doubtful: boolean };
/** A tag found in an article: where its names stand (UTF-16 offsets in the source) and whether it goes into the entry. */
export type TagFound = { id: string; surfaces: { start: number; end: number }[]; score: number; automatic: boolean };

/** Whether a word of the tag's context stands in the article, and how many words it has. */
type Article = { inContext: boolean; length: number };

/** In an article with fewer words the opening is the story: a topic's phrase («كرة القدم») need not come again. */
const SHORT = 250;
/** So many words more, and a name has to come once more to be what the article is about. */
const [NAME_EVERY, TOPIC_EVERY] = [1500, 600];

/**
 * Judge a tag by its names. It is automatic where one stands in the headline, a sub-heading or the opening, or where they
 * come at least twice (adjectives of origin count by half). Topics are common words: in the opening they have to come
 * twice, elsewhere three times. Long articles mention more, so they must say it more often.
 */
export function judge(id: string, hits: readonly Hit[], { inContext, length }: Article): TagFound {
  const namesakes = isNamesake(hits);
  const counted = hits.filter(({ term, doubtful }) => !doubtful && (term.kind !== 'ambiguous' || inContext) && !(namesakes && term.surname));
  const weight = ({ term }: Hit) => (term.kind === 'demonym' ? 0.5 : 1);
  const times = counted.reduce((sum, hit) => sum + weight(hit), 0);
  const score = counted.reduce((sum, hit) => sum + weight(hit) * hit.stretch.weight, 0);
  return {
    id,
    surfaces: hits.map(({ start, end }) => ({ start, end })),
    score: Math.round(100 * Math.log2(1 + score)) / 100,
    automatic: hits[0]?.term.tag.kind === 'topic' ? isTopic(counted, length) : isNamed(counted, times, length),
  };
}

function isNamed(counted: readonly Hit[], times: number, length: number): boolean {
  const opening = counted.filter(({ stretch }) => opens(stretch));
  const named = opening.some(({ term }) => term.kind !== 'demonym');
  return named || (opening.length > 0 && times >= 1) || times >= 2 + Math.floor(length / NAME_EVERY);
}

function isTopic(counted: readonly Hit[], length: number): boolean {
  if (counted.some(({ stretch }) => isHeadline(stretch))) return true;
  const opening = counted.filter(({ stretch }) => opens(stretch));
  if (length < SHORT && opening.some(({ term }) => term.name.includes(' '))) return true;
  return counted.length >= (opening.length > 0 ? 2 : 3) + Math.floor(length / TOPIC_EVERY);
}

/** A family name behind another's given name is that one's all through the article, unless its bearer is named in full. */
function isNamesake(hits: readonly Hit[]): boolean {
  return hits.some(({ term, doubtful }) => term.surname && doubtful) && !hits.some(({ term, doubtful }) => !term.surname && !doubtful);
}
