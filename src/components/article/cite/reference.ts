import { absolute } from '../../../archive/address.ts';
import type { Article } from '../../../archive/article.ts';
import type { Config } from '../../../schema/config.ts';
import type { Outlet } from '../../../schema/outlet.ts';

/** What is cited of an article, before any format. What is not known is not there. */
export type Reference = {
  id: string;
  headline: string;
  authors: { name: string; isPerson: boolean }[];
  /** Who published it first: an outlet, or the credited agency. Never the archive. */
  outlet?: string;
  /** A day, month or year in ISO: `2016-05-27`, `1994-05`, `1994`. */
  date?: string;
  /** The date was concluded. */
  isLikely: boolean;
  section?: string;
  issue?: string;
  page?: string;
  /** Of the article's page in the archive. */
  url: string;
  archive: string;
  language: string;
};

type Facts = { article: Article; config: Config; outlet?: Outlet | undefined; section?: string | undefined };

/** Gather what is cited of an article. */
export function referenceOf({ article, config, outlet, section }: Facts): Reference {
  const house = outlet?.label.ar ?? article.creditText;
  const date = article.datePublished?.slice(0, 10) ?? article.month ?? article.year;
  const { issue, page } = article.print ?? {};
  return {
    id: article.id,
    headline: article.headline,
    authors: article.author.map(({ name, type }) => ({ name, isPerson: type === 'Person' })),
    isLikely: (article.dateProvenance?.method.length ?? 0) > 0,
    url: absolute(article.address, config),
    archive: config.name,
    language: article.inLanguage,
    ...(house && { outlet: house }),
    ...(date && { date }),
    ...(section && { section }),
    ...(issue && { issue }),
    ...(page && { page }),
  };
}
