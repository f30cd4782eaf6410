import { dateWords } from '../../arabic/calendar.ts';
import type { Catalog } from '../../archive/catalog.ts';
import { article, articleIds, outlet, section, settings, tag, type Article } from '../../archive/questions.ts';
import type { Config } from '../../schema/config.ts';
import type { Tag } from '../../schema/vocabulary.ts';
import { makeNames } from './names.ts';
import type { SearchRecord } from './record.ts';

/** Give the records of some articles, or of all: of those that search finds, neither withdrawn ones nor copies. */
export function recordsOf(catalog: Catalog, ids: readonly string[] = articleIds(catalog)): SearchRecord[] {
  const config = settings(catalog);
  const names = makeNames();
  return ids.flatMap((id) => {
    const found = article(catalog, id);
    return found && !found.withdrawn && !found.duplicateOf ? [toRecord(catalog, found, { config, names })] : [];
  });
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
