import { absolute } from '../../archive/address.ts';
import type { Article } from '../../archive/article.ts';
import type { Config } from '../../schema/config.ts';
import type { Outlet } from '../../schema/outlet.ts';
import type { Tag } from '../../schema/vocabulary.ts';
import { when } from '../when.ts';

type Facts = {
  article: Article;
  config: Config;
  description: string;
  section?: string | undefined;
  tags: readonly Tag[];
  outlet?: Outlet | undefined;
};

/**
 * Describe an article as schema.org's NewsArticle. The archive is where the page stands (`isPartOf`), never its
 * publisher: that is the outlet. What is not known is left out.
 */
export function linkedData({ article, config, description, section, tags, outlet }: Facts): unknown {
  const page = absolute(article.address, config);
  const house = outlet && { '@type': 'Organization', name: outlet.label.ar, url: outlet.url };
  const credited = article.creditText ? { '@type': 'Organization', name: article.creditText } : undefined;
  const writers = article.author.map(({ name, type }) => ({ '@type': type, name }));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': `${page}#article`,
        headline: article.headline,
        alternativeHeadline: article.alternativeHeadline,
        abstract: article.abstract,
        description,
        datePublished: when(article, config).iso,
        dateModified: article.dateModified,
        inLanguage: article.inLanguage,
        author: writers.length > 0 ? writers : (house ?? credited),
        publisher: house,
        copyrightHolder: house,
        creditText: article.creditText,
        locationCreated: article.locationCreated && { '@type': 'Place', name: article.locationCreated },
        articleSection: section,
        about: tags.map((tag) => ({ '@type': types[tag.kind], name: tag.label.ar, alternateName: tag.label.en })),
        isBasedOn: article.isBasedOn ?? article.url,
        sameAs: article.url,
        archivedAt: page,
        mainEntityOfPage: { '@id': page },
      },
      {
        '@type': 'WebPage',
        '@id': page,
        url: page,
        name: article.headline,
        inLanguage: config.language,
        isPartOf: { '@type': 'WebSite', name: config.name, url: absolute('/', config) },
      },
    ],
  };
}

/** Write data as JSON that may stand inside a `<script>` element: no text in it can end the element. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

const types = { place: 'Place', org: 'Organization', person: 'Person', topic: 'Thing', event: 'Event' } as const;
