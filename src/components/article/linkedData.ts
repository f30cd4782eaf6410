import { absolute, listAddress } from '../../archive/address.ts';
import type { Article } from '../../archive/article.ts';
import type { Bearing } from '../../archive/bearings.ts';
import type { Label } from '../../archive/labels.ts';
import type { Config } from '../../schema/config.ts';
import type { Outlet } from '../../schema/outlet.ts';
import { when } from '../when.ts';

type Facts = {
  article: Article;
  config: Config;
  description: string;
  section?: Label | undefined;
  tags: readonly Pick<Bearing, 'kind' | 'label'>[];
  outlet?: Outlet | undefined;
  /** The full address of the picture for shared links. */
  card?: string;
  /** What the interface calls the home page. */
  home?: string;
};

/**
 * Describe an article as schema.org's NewsArticle. The archive is where the page stands (`isPartOf`), never its
 * publisher: that is the outlet. What is not known is left out.
 */
export function linkedData(facts: Facts): unknown {
  const { article, config, description, section, tags, outlet, card, home = config.name } = facts;
  const page = absolute(article.address, config);
  const house = outlet && { '@type': 'Organization', name: outlet.label.ar, url: outlet.url };
  const credited = article.creditText ? { '@type': 'Organization', name: article.creditText } : undefined;
  const writers = article.author.map(({ name, type }) => ({ '@type': type, name }));
  const news = {
    '@type': 'NewsArticle',
    '@id': `${page}#article`,
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline,
    abstract: article.abstract,
    description,
    image: card,
    datePublished: when(article, config).iso,
    dateModified: article.dateModified,
    inLanguage: article.inLanguage,
    author: writers.length > 0 ? writers : (house ?? credited),
    publisher: house,
    copyrightHolder: house,
    copyrightNotice: article.copyrightNotice,
    creditText: article.creditText,
    locationCreated: article.locationCreated && { '@type': 'Place', name: article.locationCreated },
    articleSection: section?.ar,
    pagination: article.print?.page,
    about: tags.map((tag) => ({ '@type': types[tag.kind], name: tag.label.ar, alternateName: tag.label.en })),
    correction: corrections(article),
    isBasedOn: article.isBasedOn ?? article.url,
    sameAs: article.url,
    archivedAt: page,
    mainEntityOfPage: { '@id': page },
  };
  const site = { '@type': 'WebSite', name: config.name, url: absolute('/', config) };
  const trail = [
    { name: home, item: site.url },
    ...(section && article.articleSection
      ? [{ name: section[config.language], item: absolute(listAddress({ kind: 'section', key: article.articleSection }), config) }]
      : []),
    { name: article.headline },
  ];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      news,
      { '@type': 'WebPage', '@id': page, url: page, name: article.headline, inLanguage: config.language, isPartOf: site },
      {
        '@type': 'BreadcrumbList',
        itemListElement: trail.map((step, k) => ({ '@type': 'ListItem', position: k + 1, ...step })),
      },
    ],
  };
}

/** Write data as JSON that may stand inside a `<script>` element: no text in it can end the element. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function corrections({ notes }: Article): unknown {
  const said = notes.filter(({ kind }) => kind === 'correction' || kind === 'clarification');
  if (said.length === 0) return undefined;
  return said.map(({ text, date }) => ({ '@type': 'CorrectionComment', text, datePublished: date }));
}

const types = { place: 'Place', org: 'Organization', person: 'Person', topic: 'Thing', event: 'Event' } as const;
