import { dateWords } from '../../arabic/calendar.ts';
import type { Catalog } from '../../archive/catalog.ts';
import { articleIds, outlet, section, settings, tag, wholeArticle, type Whole } from '../../archive/questions.ts';
import type { Config } from '../../schema/config.ts';
import { arabicNames } from './names.ts';
import type { SearchRecord } from './record.ts';

/** Give the records of some articles, or of all: of those that search finds, neither withdrawn ones nor copies. */
export function recordsOf(catalog: Catalog, ids: readonly string[] = articleIds(catalog)): SearchRecord[] {
  const config = settings(catalog);
  return ids.flatMap((id) => {
    const found = wholeArticle(catalog, id);
    return found && !found.withdrawn && !found.duplicateOf ? [toRecord(catalog, found, config)] : [];
  });
}

function toRecord(catalog: Catalog, found: Whole, config: Config): SearchRecord {
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
    names: tags.flatMap((each) => arabicNames(each).filter((name) => name !== each.label[language])),
    outlet: found.publisher && outlet(catalog, found.publisher)?.label[language],
    year: found.year,
    date,
    dateWords: date && dateWords(date, config),
  };
}
