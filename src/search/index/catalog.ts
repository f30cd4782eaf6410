import { dateWords } from '../../arabic/calendar.ts';
import type { Catalog } from '../../archive/catalog.ts';
import { article, articleIds, outlet, section, settings, tag, type Article } from '../../archive/questions.ts';
import type { Config } from '../../schema/config.ts';
import type { Tag } from '../../schema/vocabulary.ts';
import { makeNames } from './names.ts';
import type { SearchRecord } from './record.ts';
import { indexArticles } from './write.ts';

/** Write the search index of a catalog into the folder `out`. Withdrawn articles and duplicates are not in it. */
export async function indexCatalog(catalog: Catalog, out: string): Promise<{ records: number; bytes: number }> {
  return indexArticles({ articles: recordsOf(catalog), out });
}

/** Give the record of each article of a catalog that search finds: all but withdrawn ones and duplicates. */
export function* recordsOf(catalog: Catalog): Iterable<SearchRecord> {
  const config = settings(catalog);
  const names = makeNames();
  for (const id of articleIds(catalog)) {
    const found = article(catalog, id);
    if (found && !found.withdrawn && !found.duplicateOf) yield toRecord(catalog, found, { config, names });
  }
}

function toRecord(catalog: Catalog, found: Article, { config, names }: { config: Config; names: (tag: Tag) => readonly string[] }): SearchRecord {
  const { language } = config;
  const tags = found.keywords.map((id) => tag(catalog, id)).filter((each) => each !== undefined);
  const date = found.datePublished ?? found.month ?? found.year;
  return {
    url: found.address,
    title: found.headline,
    text: found.text,
    caption: found.image.map(({ caption }) => caption).filter(Boolean).join(' · ') || undefined,
    section: found.articleSection && section(catalog, found.articleSection)?.label[language],
    tags: tags.map(({ label }) => label[language]),
    names: tags.flatMap(names),
    outlet: found.publisher && outlet(catalog, found.publisher)?.label[language],
    year: found.year,
    date,
    dateWords: date && dateWords(date, config),
  };
}
