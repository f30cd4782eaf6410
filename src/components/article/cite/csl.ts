import type { Reference } from './reference.ts';

/** Write a reference as CSL-JSON, which Zotero, Pandoc and citeproc read. */
export function csl(of: Reference): string {
  const { id, headline, authors, outlet, date, isLikely, section, issue, page, url, archive, language } = of;
  const item = {
    id,
    type: 'article-newspaper',
    title: headline,
    // Which part of an Arabic name is the family's is not known, so the name stays whole.
    author: authors.length > 0 ? authors.map(({ name }) => ({ literal: name })) : undefined,
    'container-title': outlet,
    section,
    issue,
    page,
    issued: date && { 'date-parts': [date.split('-').map(Number)], ...(isLikely && { circa: true }) },
    URL: url,
    archive,
    language,
  };
  // Figures side by side: no text holds a bare line break, so none is touched.
  return JSON.stringify([item], null, 1).replace(/\[\n[\s\d,]+\]/g, (figures) => figures.replace(/\s+/g, ''));
}
