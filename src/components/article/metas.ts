import type { Reference } from './cite/reference.ts';

export type Meta = { name: string; content: string };

/**
 * Describe an article as reference managers read a page: Highwire's `citation_*`, which Zotero and Google Scholar take
 * first, then Dublin Core. A date without its day stays without it.
 */
export function referenceMetas(of: Reference): Meta[] {
  const { headline, authors, outlet, date, section, issue, page, url, language } = of;
  const all: [name: string, content: string | undefined][] = [
    ['citation_title', headline],
    ...authors.map(({ name }): [string, string] => ['citation_author', name]),
    ['citation_publication_date', date?.replaceAll('-', '/')],
    ['citation_journal_title', outlet],
    ['citation_publisher', outlet],
    ['citation_issue', issue],
    ['citation_firstpage', page],
    ['citation_language', language],
    ['citation_public_url', url],
    ['citation_fulltext_html_url', url],
    ['DC.title', headline],
    ...authors.map(({ name }): [string, string] => ['DC.creator', name]),
    ['DC.publisher', outlet],
    ['DC.date', date],
    ['DC.language', language],
    ['DC.type', 'newspaperArticle'],
    ['DC.identifier', url],
    ['DC.subject', section],
  ];
  return all.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
