/*
 * What pages, feeds and search ask of the catalog, by what they ask about. All that a page depends on is in the rows of
 * its statements: no answer is kept, and nothing else is read.
 */
export type { Article, Brief, Whole } from './article.ts';
export * from './questions/article.ts';
export * from './questions/calendar.ts';
export * from './questions/data.ts';
export * from './questions/issues.ts';
export * from './questions/lists.ts';
export * from './questions/log.ts';
export { brief, toArticle, toBrief, type List } from './questions/rows.ts';
export * from './questions/site.ts';
export * from './questions/terms.ts';
