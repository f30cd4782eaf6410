import { randomFrom, type Random } from '../ingest/random.ts';
import { textOf } from '../search/text.ts';
import { labelOf, outlets, sections, tags } from './vocabulary.ts';

/** An article that nobody wrote: about 350 words in four to eight paragraphs. */
export type Article = {
  number: number;
  id: string;
  /** Where its outlet has it. */
  url: string;
  title: string;
  paragraphs: string[];
  section: string;
  tags: string[];
  outlet: string;
  /** Day of publication, `2016-05-27`. */
  date: string;
};

/** So many days has the archive: ten years from its first. */
export const DAYS = 3650;
/** Numbers from here on are of articles that come after the archive was made, with new dates or old ones. */
export const LATE = 5_000_000;
const FIRST_DAY = Date.UTC(2010, 0, 1);
const DAY = 86_400_000;
const TAGS = 5;

/** Make the article of a number that appeared on a day of the archive (from 0). The same two give the same one. */
export function articleOf(number: number, day: number): Article {
  const random = randomFrom(number + 3e7);
  const { title, body } = textOf(number);
  const found = tagsOf(random);
  const outlet = outlets[number % outlets.length]!.id;
  const serial = serialOf(number, day);
  return {
    number, title, outlet,
    id: `${outlet}-${serial}`,
    url: `https://${outlet}.example/news/${serial}`,
    paragraphs: body.split('\n\n').map((text, i) => withTag(text, found[i])),
    section: sections[zipf(random, sections.length)]!.id,
    tags: found.toSorted(),
    date: new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10),
  };
}

/** Give the day on which an article of an archive of so many appeared: they come in order of time. */
export function dayOf(number: number, size: number): number {
  return Math.floor((number * DAYS) / size);
}

/** The number in an outlet's address, which rises with time: outlets whose numbers do not are sent to review. */
function serialOf(number: number, day: number): number {
  return day * 2000 + (number % 1000) + (number >= LATE ? 1000 : 0) + 1;
}

// A paragraph each speaks of a tag, so that a reader of texts finds the tags that the peers are told.
function withTag(text: string, tag: string | undefined): string {
  return tag === undefined ? text : `${text} وجاء ذلك في بيان صدر عن ${labelOf(tags, tag)} وتناول أعمال ${labelOf(tags, tag)}.`;
}

function tagsOf(random: Random): string[] {
  const found = new Set<string>();
  while (found.size < TAGS) found.add(tags[zipf(random, tags.length)]!.id);
  return [...found];
}

// Zipf's law: the name of rank r comes in proportion to 1/r.
function zipf({ below }: Random, count: number): number {
  return Math.floor((count + 1) ** (below(1e9) / 1e9)) - 1;
}
