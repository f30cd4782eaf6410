import { absolute } from '../../archive/address.ts';
import type { Brief } from '../../archive/article.ts';
import type { Catalog } from '../../archive/catalog.ts';
import { labelOf } from '../../archive/labels.ts';
import { enclosure, leadPicture } from '../../archive/pictures.ts';
import type { Config } from '../../schema/config.ts';
import { articleDescription } from '../article/description.ts';
import { itemHtml } from './itemHtml.ts';
import { corrected, published, updated } from './moments.ts';
import { cleanXml } from './xml.ts';

/** An article in a feed; the same in all formats, with nothing that XML forbids. */
export type Item = {
  /** Made from the article's id, so that it stays when the site moves. */
  guid: string;
  link: string;
  /** Where the article first appeared. */
  original?: string;
  title: string;
  summary: string;
  html: string;
  language: string;
  tags: string[];
  authors: string[];
  /** The first picture that may be shown, in the form that every program reads. */
  picture?: { url: string; type: string; bytes: number };
  /** Only where the day is known. */
  published?: Date;
  /** The month or the year, `2016-05`, where no more is known. */
  about?: string;
  /** The last correction or other note. */
  corrected?: Date;
  /** As far as it is known when the article last changed. Atom asks this of each entry. */
  updated: Date;
};

/** Make an article an item of a feed. */
export function itemOf(c: Catalog, article: Brief, config: Config): Item {
  const picture = pictureOf(c, article, config);
  const at = { published: published(article), corrected: corrected(article) };
  return {
    guid: `urn:warraq:${article.id}`,
    link: absolute(article.address, config),
    ...(article.url && { original: article.url }),
    title: cleanXml(article.headline).trim() || article.id,
    summary: cleanXml(articleDescription(article, config)),
    html: cleanXml(itemHtml(c, article, config)),
    language: article.inLanguage,
    tags: article.keywords.map((id) => cleanXml(labelOf(c, 'tag', id)?.[config.language] ?? id)),
    authors: authorsOf(c, article, config).map(cleanXml).filter((name) => name.trim() !== ''),
    ...(picture && { picture }),
    ...(at.published && { published: at.published }),
    ...(!at.published && article.sortDate && { about: article.sortDate }),
    ...(at.corrected && { corrected: at.corrected }),
    updated: updated(article, config.window[0]),
  };
}

function pictureOf(c: Catalog, article: Brief, config: Config): Item['picture'] {
  const shown = leadPicture(c, article);
  if (!shown) return undefined;
  const { address, type, bytes } = enclosure(shown.picture);
  return { url: absolute(address, config), type, bytes };
}

// An article without a byline is its outlet's, or the agency's: never the archive's.
function authorsOf(c: Catalog, { author, publisher, creditText }: Brief, { language }: Config): string[] {
  if (author.length > 0) return author.map(({ name }) => name);
  const house = publisher && labelOf(c, 'outlet', publisher)?.[language];
  const name = house || creditText;
  return name ? [name] : [];
}
