import { dateWords } from '../../../arabic/calendar.ts';
import type { Config } from '../../../schema/config.ts';
import { articleStrings } from '../../../strings/article.ts';
import { fill, strings } from '../../../strings/index.ts';
import type { Reference } from './reference.ts';

/** Cite in words, part by part, so that a page can isolate each: writers, headline, outlet, date, archive. */
export function citationParts(of: Reference, config: Config): string[] {
  const { authors, headline, outlet, date, isLikely, archive } = of;
  const words = articleStrings(config.language).cite;
  const { isolatedQuote, dates } = strings(config.language);
  const said = date === undefined ? words.undated : dateWords(date, config);
  return [
    ...authors.map(({ name }) => name),
    fill(isolatedQuote, { text: headline }),
    ...(outlet === undefined ? [] : [outlet]),
    isLikely && date ? fill(words.likely, { date: said, certainty: dates.certainty.high }) : said,
    fill(words.inArchive, { archive }),
  ];
}
